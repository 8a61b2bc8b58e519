// Which part of a workbook is which: sheets in order with their names, shared strings, styles.
import type { Parts } from '../../zip/safe-unzip.ts';
import { readXml } from './xml.ts';

export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  /** Name of the part in the zip. */
  readonly part: string;
}

export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly sharedStrings: string | null;
  readonly styles: string | null;
  /** Whether days are counted from 1904 (old Excel for Mac) instead of 1900. */
  readonly countsFrom1904: boolean;
}

/** Null when the parts are no workbook of Excel. Throws `XmlDamage`. */
export function workbookParts(parts: Parts): WorkbookParts | null {
  const workbook = targetOfType(parts, '_rels/.rels', '', 'officeDocument') ?? 'xl/workbook.xml';
  const bytes = parts.get(workbook);
  if (!bytes) return null;
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1);
  const relations = relationsOf(parts, `${folder}_rels/${workbook.slice(folder.length)}.rels`, folder);
  const listed: { name: string; isHidden: boolean; relation: string }[] = [];
  let countsFrom1904 = false;
  let isWorkbook = false;
  readXml(bytes, {
    open: (element, attributes) => {
      if (element === 'workbook') isWorkbook = true;
      if (element === 'workbookPr') countsFrom1904 = isTrue(attributes.date1904);
      if (element !== 'sheet') return;
      const { name = '', state = 'visible' } = attributes;
      listed.push({ name, isHidden: state !== 'visible', relation: attributes['r:id'] ?? '' });
    },
  });
  if (!isWorkbook) return null;
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return {
    countsFrom1904,
    sheets: listed.flatMap(({ name, isHidden, relation }) => {
      const part = byId.get(relation);
      return part && /\/worksheet$/.test(part.type) ? [{ name, isHidden, part: part.target }] : [];
    }),
    sharedStrings: relations.find(({ type }) => /\/sharedStrings$/.test(type))?.target ?? null,
    styles: relations.find(({ type }) => /\/styles$/.test(type))?.target ?? null,
  };
}

/** An on-off value of XML: 1 and true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function targetOfType(parts: Parts, path: string, folder: string, type: string): string | null {
  return relationsOf(parts, path, folder).find((relation) => relation.type.endsWith(`/${type}`))?.target ?? null;
}

function relationsOf(parts: Parts, path: string, folder: string): Relation[] {
  const bytes = parts.get(path);
  const relations: Relation[] = [];
  if (!bytes) return relations;
  readXml(bytes, {
    open: (element, { 'r:id': _, Id = '', Type = '', Target = '', TargetMode }) => {
      if (element === 'Relationship' && TargetMode !== 'External') {
        relations.push({ id: Id, type: Type, target: resolved(folder, Target) });
      }
    },
  });
  return relations;
}

/** Targets are relative to the folder of the part they belong to, or begin with / at the root. */
function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}
