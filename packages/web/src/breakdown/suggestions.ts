// Names that fit what is being typed into a cell of units or leaders.
import type { ColumnId } from './columns.ts';
import type { DirectoryNames } from './directory-names.ts';

const SHOWN = 8;

/** Of a list only its last name is completed. */
export function suggestions(column: ColumnId, text: string, names: DirectoryNames): readonly string[] {
  if (column === 'leaderPost') return fitting(names.leaderNames, text);
  if (column === 'leadUnit') return fitting(names.unitNames, text);
  return column === 'coUnits' ? fitting(names.unitNames, lastName(text)) : [];
}

export function completed(column: ColumnId, text: string, name: string): string {
  if (column !== 'coUnits') return name;
  return `${text.slice(0, text.length - lastName(text).length)}${name}、`;
}

const lastName = (text: string): string => /[^、，,;；\n]*$/.exec(text)![0];

function fitting(names: readonly string[], text: string): readonly string[] {
  const wanted = text.trim();
  if (wanted === '') return names.slice(0, SHOWN);
  return names.filter((name) => name.includes(wanted) && name !== wanted).slice(0, SHOWN);
}
