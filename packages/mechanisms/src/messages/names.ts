// Names of states, commands, classes and relations as sentences call them, looked up in the mechanisms themselves.
import type { Bilingual } from '../mechanism/bilingual.ts';
import type { Relation } from '../mechanism/command-rule.ts';
import { mechanisms } from '../rules/mechanisms.ts';

const relationNames: Readonly<Record<Relation, Bilingual>> = {
  office: { zh: '督查室', en: 'the supervision office' },
  lead: { zh: '牵头单位', en: 'the lead unit' },
  collecting: { zh: '汇总单位', en: 'the collecting unit' },
  co: { zh: '配合单位', en: 'a co-unit' },
  leader: { zh: '责任领导', en: 'the responsible leader' },
  superior: { zh: '上级督查室', en: 'the office of the government above' },
  proposer: { zh: '提出的代表（委员）', en: 'the deputy or member who put it forward' },
};

const names = new Map<string, Bilingual>([
  ...mechanisms.flatMap(({ states, commands, classes }) =>
    [...states, ...commands, ...classes].map(({ id, name }): [string, Bilingual] => [id, name]),
  ),
  ['open', { zh: '登记事项', en: 'open a matter' }],
  ...Object.entries(relationNames),
]);

const joined = { zh: '、', en: ' or ' };

/** The name of an id, or of several parted by blanks; the id itself where nobody named it. */
export function nameOf(ids: string | number | undefined, language: 'zh' | 'en'): string {
  return String(ids ?? '')
    .split(' ')
    .map((id) => names.get(id)?.[language] ?? id)
    .join(joined[language]);
}
