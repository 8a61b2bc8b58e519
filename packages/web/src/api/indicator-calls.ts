// The indicators of a year: fetched, entered, imported.
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';
import type {
  IndicatorSettings,
  Indicators,
  MeasurementEntry,
  MeasurementsImport,
  MechanismSettings,
} from './contract.ts';

const path = (government: string, year: number): string => `/api/indicators/${encodeURIComponent(government)}/${year}`;

export type Yardstick = 'linear' | 'seasonal';

/** Without yardstick by the one that the government set. */
export const indicatorsQuery = (government: string, year: number, yardstick: Yardstick | undefined) =>
  queryOptions({
    queryKey: ['indicators', government, year, yardstick ?? ''],
    queryFn: ({ signal }) =>
      call<Indicators>(path(government, year) + (yardstick === undefined ? '' : `?yardstick=${yardstick}`), { signal }),
  });

export const indicatorSettingsQuery = queryOptions({
  queryKey: ['indicator-settings'],
  queryFn: ({ signal }) => call<IndicatorSettings>('/api/indicators/settings', { signal }),
});

export const setIndicatorSettings = (settings: MechanismSettings): Promise<IndicatorSettings> =>
  call('/api/indicators/settings', { method: 'PUT', body: settings });

/** All are kept, or none: 422 carries a sentence for each that was wrong. */
export const enterMeasurements = (
  government: string,
  year: number,
  entries: readonly MeasurementEntry[],
): Promise<Indicators> => call(path(government, year), { method: 'POST', body: { entries } });

/** What the file would change. Nothing is written. */
export function previewMeasurements(government: string, year: number, file: File): Promise<MeasurementsImport> {
  const body = new FormData();
  body.append('file', file, file.name);
  return call(`${path(government, year)}/import`, { method: 'POST', body });
}

export const indicatorsWorkbook = (government: string, year: number): string =>
  `${path(government, year)}/indicators.xlsx`;
