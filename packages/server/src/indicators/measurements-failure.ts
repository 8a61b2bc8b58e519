// Refused figures on their way to the caller: one sentence on the whole, one on each with its entry, row and column.
import { type MeasurementProblem, measurementSentence } from '@luoshi/ledger';
import type { MeasurementsRefusedAnswer } from '../api/indicator.ts';
import { ApiFailure, apiFailure } from '../refusals/api-failure.ts';

export function measurementsFailure(problems: readonly MeasurementProblem[]): ApiFailure {
  const { status, body } = apiFailure('measurements-refused', { count: problems.length });
  return new ApiFailure(status, { ...body, problems: problems.map(presentProblem) } as ApiFailure['body']);
}

export const presentProblem = (problem: MeasurementProblem): MeasurementsRefusedAnswer['problems'][number] => {
  const { entry, row, column, code } = problem;
  return { entry, row, column, code, zh: measurementSentence(problem, 'zh'), en: measurementSentence(problem, 'en') };
};
