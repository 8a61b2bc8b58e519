// A mechanism as a page a civil servant can read: tables of its states, commands, clocks and parameters, and its states as a diagram.
import type { Bilingual } from '../mechanism/bilingual.ts';
import type { ClockLimit, ClockRule } from '../mechanism/clock-rule.ts';
import { type CommandRule, type Relation, relations } from '../mechanism/command-rule.ts';
import type { Mechanism } from '../mechanism/mechanism.ts';
import type { Parameter } from '../mechanism/parameter.ts';
import type { Source } from '../mechanism/source.ts';

const relationWords: Readonly<Record<Relation, string>> = {
  office: '督查室 office',
  lead: '牵头单位 lead unit',
  collecting: '汇总单位 collecting unit',
  co: '配合单位 co-unit',
  leader: '责任领导 leader',
  superior: '上级督查室 office above',
  proposer: '提出人 proposer',
};

/** Markdown, Chinese and English side by side. Generated, so that no second list of states is kept by hand. */
export function describeMechanism(mechanism: Mechanism): string {
  const { name, sources, classes, parameters, commands, clocks, slips } = mechanism;
  return [
    `# ${name.zh} · ${name.en}`,
    '',
    `Generated from \`${mechanism.id}\`, version ${mechanism.version}. 由办法数据文件生成，请勿手改。`,
    '',
    `来源 Sources: ${sources.map(sourceWords).join('；')}`,
    '',
    ...section(
      '事项类别 Classes',
      ['类别', 'class', '含义 meaning'],
      classes.map((each) => [each.name.zh, each.name.en, both(each.meaning)]),
    ),
    '## 状态 States',
    '',
    '```mermaid',
    ...stateDiagram(mechanism),
    '```',
    '',
    ...section('操作 Commands', ['操作', 'command', '由谁 by', '佐证 evidence', '表单 form'], commands.map(commandRow)),
    ...section(
      '时钟 Clocks',
      ['时钟', 'clock', '起算 starts at', '时限 limit', '止于 stopped by', '来源 source'],
      clocks.map((clock) => clockRow(clock, mechanism)),
    ),
    ...section(
      '单据 Slips',
      ['单据', 'slip', '字号 series'],
      slips.map((slip) => [slip.name.zh, slip.name.en, slip.series]),
    ),
    ...section('参数 Parameters', ['参数', 'parameter', '默认 default', '来源 source'], parameters.map(parameterRow)),
  ].join('\n');
}

/** Lines of a Mermaid state diagram; `same` and `back` draw no arrow of their own. */
export function stateDiagram({ states, commands }: Mechanism): readonly string[] {
  const arrows = commands.flatMap(({ from, to, detour, name }) => {
    const ends = [to, ...(detour ? [detour.to] : [])].filter((end) => end !== 'same' && end !== 'back');
    return ends.flatMap((end) => from.map((state) => `  ${key(state)} --> ${key(end)} : ${name.zh}`));
  });
  return [
    'stateDiagram-v2',
    ...states.map(({ id, name }) => `  state "${name.zh} ${name.en}" as ${key(id)}`),
    `  [*] --> ${key(states[0]!.id)}`,
    ...new Set(arrows),
  ];
}

const key = (state: string): string => state.replaceAll('-', '_');
const both = ({ zh, en }: Bilingual): string => `${zh} · ${en}`;

const sourceWords = ({ document, article, date }: Source): string =>
  [document, article, date].filter((part) => part !== undefined).join('，');

const sourceOf = (source: Source | null | undefined): string => (source ? sourceWords(source) : '默认，可改');

function section(title: string, head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

function commandRow({ name, by, evidence, fields, classes }: CommandRule): readonly string[] {
  const whose = relations.filter((relation) => by.includes(relation)).map((relation) => relationWords[relation]);
  const form = fields.map((field) => `${field.name.zh}${field.required ? '*' : ''}`).join('、');
  const only = classes === undefined ? '' : `（${classes.join('、')}）`;
  const evidenceWords = { none: '', optional: '可附', required: '必附' } as const;
  return [`${name.zh}${only}`, name.en, whose.join('、'), evidenceWords[evidence], form];
}

function clockRow(clock: ClockRule, mechanism: Mechanism): readonly string[] {
  const commandNames = (ids: readonly string[]) =>
    ids.map((id) => mechanism.commands.find((command) => command.id === id)?.name.zh ?? id).join('、');
  const only = clock.classes === undefined ? '' : `（${clock.classes.join('、')}）`;
  return [
    `${clock.name.zh}${only}`,
    clock.name.en,
    commandNames(clock.startsAt),
    `${limitWords(clock.limit, mechanism.parameters)}${clock.each === undefined ? '' : '（各配合单位分别计）'}`,
    commandNames(clock.stoppedBy),
    sourceOf(clock.source),
  ];
}

function limitWords(limit: ClockLimit, parameters: readonly Parameter[]): string {
  const value = (id: string) => parameters.find((parameter) => parameter.id === id)?.default ?? id;
  switch (limit.kind) {
    case 'span':
      return limit.unit === 'month' ? `${value(limit.amount)} 个月` : `${value(limit.amount)} 天`;
    case 'working-days':
      return `${value(limit.amount)} 个工作日`;
    case 'monthly':
      return `每月 ${value(limit.dayOfMonth)} 日`;
    case 'field':
      return '单据或审批所定日期';
    case 'matter-limit':
      return '事项完成时限';
    case 'year-end':
      return '当年 12 月 31 日';
    case 'nodes':
      return '各节点日期';
  }
}

function parameterRow(parameter: Parameter): readonly string[] {
  const chosen =
    parameter.kind === 'choice'
      ? (parameter.options.find(({ id }) => id === parameter.default)?.name.zh ?? parameter.default)
      : String(parameter.default);
  return [parameter.name.zh, parameter.name.en, chosen, sourceOf(parameter.source)];
}
