// A clause taken apart: what leads in, the verbs, the object, and the stage it is to reach.
import { HEAD_VERBS, type HeadVerb } from '../lexicon/head-verbs.ts';
import { LEAD_WORDS, TAIL_LEAD_WORDS } from '../lexicon/lead-words.ts';
import { TAIL_STAGES, type TailStage } from '../lexicon/tail-stages.ts';
import { type WordIndex, wordIndex, wordSet } from '../lexicon/word-index.ts';
import { ordinaryWordAt } from '../objects/unknown-words.ts';
import { deadlineAt } from './deadline.ts';
import { behindEnclosed } from './enclosed.ts';
import type { Run } from './plan-clause.ts';

/** `topic` is what stands before the verb when the verb does not come first: 北部片区 | 加快 | 路网建设. */
export interface ParsedClause {
  readonly topic: Run | null;
  readonly verbs: readonly HeadVerb[];
  readonly object: Run;
  /** Stage words behind the object, last first. */
  readonly stages: readonly TailStage[];
}

const LEADS = wordSet(LEAD_WORDS);
const TAIL_LEADS = wordSet(TAIL_LEAD_WORDS);
const VERBS = wordIndex(HEAD_VERBS.map((verb) => [verb.word, verb] as const));
const STAGES = wordIndex(TAIL_STAGES.map((stage) => [stage.word, stage] as const));
/** Verbs that may follow a topic; the others are too often nouns in the middle of a name. */
const INNER_VERBS: WordIndex<true> = wordSet(
  '加快 推进 加快推进 完成 启动 实施 新建 改建 建成 举办 承办 创建 争创 开工建设 引进 推出 开展 打造 全面完成 出台 启用 创成 获批 入选 跻身 获评 列入 纳入 新增 设立 抓好 配备 谋划 加速推进 全面启动 申报 冲刺'.split(
    ' ',
  ),
);
/** 向北部片区供水: whom a plant begins to serve. */
const SERVES = /向[^，、]{1,10}?(?:供[热水气电暖汽]|送[电水])$/u;
const SERVING: TailStage = { word: '供', milestone: 'operate', isNoun: false };
/** A verb before one of these is part of a noun: 建设用地, 新建项目, 完成率, 治理体系. */
const NOUN_TAIL =
  /^(?:项目(?:[一二三四上下全年开]|$)|用地|面积|率|者|好|方案|工作|成果|资金|成效|体系|能力|机制|目标任务$)/;

/** Takes the clause apart. Linear: every step moves forward. */
export function parseClause(text: string): ParsedClause {
  const bare = readTail(text, 0, true);
  if (bare.stages.length > 0 && bare.start <= behindLeads(text)) {
    return { topic: null, verbs: [], object: { start: bare.start, end: bare.start }, stages: bare.stages };
  }
  const head = readHead(text, 0);
  if (head.verbs.length > 0) return withTail(text, null, head);
  const tail = readTail(text, head.end, text.includes('通过'));
  if (tail.stages.length > 0) {
    const start = head.end + (text.startsWith('实现', head.end) ? 2 : 0);
    const object = { start, end: behindThing(text, start, tail.start) };
    return { topic: null, verbs: [], object, stages: tail.stages };
  }
  const inner = innerVerb(text, head.end + 2);
  if (inner < 0) return { topic: null, verbs: [], object: { start: head.end, end: text.length }, stages: [] };
  return withTail(text, { start: head.end, end: inner }, readHead(text, inner));
}

/** X 馆完成布展并开放: an earlier step stands between the thing and its last stage. */
function behindThing(text: string, start: number, end: number): number {
  const step = text.indexOf('完成', start + 2);
  return step > start && step < end ? step : end;
}

function withTail(text: string, topic: Run | null, head: Head): ParsedClause {
  const tail = readTail(text, head.end, true);
  return {
    topic,
    verbs: head.verbs,
    object: { start: head.end, end: beforeRest(text, head.end, tail.start) },
    stages: tail.stages,
  };
}

/** 雨水管线及其他附属设施: what else belongs to the thing. */
const AND_THE_REST = /(?<=.{3})(?:及|和|以及)(?:其他|其它|相关)?(?:附属|配套)设施$/u;

function beforeRest(text: string, start: number, end: number): number {
  if (text[end - 1] !== '施') return end;
  return end - (AND_THE_REST.exec(text.slice(start, end))?.[0].length ?? 0);
}

interface Head {
  readonly verbs: readonly HeadVerb[];
  readonly end: number;
}

/** Lead words, deadlines and verbs from `start` on, as far as they go. */
function readHead(text: string, start: number): Head {
  const verbs: HeadVerb[] = [];
  let at = start;
  while (at < text.length) {
    const verb = VERBS.at(text, at, text.length);
    const lead = LEADS.at(text, at, text.length);
    if (verb && verb.word.length >= (lead?.word.length ?? 0)) {
      if (NOUN_TAIL.test(text.slice(at + verb.word.length, at + verb.word.length + 6))) break;
      verbs.push(verb.value);
      at += verb.word.length;
    } else if (
      lead &&
      !beginsWord(text, at, lead.word) &&
      !(verbs.length > 0 && lead.word.length === 1 && lead.word !== '、' && lead.word !== '并')
    ) {
      at += lead.word.length;
    } else {
      const deadline = deadlineAt(text, at, null);
      if (!deadline) break;
      at = deadline.end;
    }
  }
  return { verbs, end: at };
}

/** 保障 of 保障性住房, 新 of 新能源: the lead word is the beginning of a longer one. */
function beginsWord(text: string, at: number, lead: string): boolean {
  return ordinaryWordAt(text, at, text.length).length > lead.length;
}

/** Where the lead words and deadlines at the clause's beginning end. */
function behindLeads(text: string): number {
  let at = 0;
  for (;;) {
    const next = LEADS.at(text, at, text.length)?.word.length ?? (deadlineAt(text, at, null)?.end ?? at) - at;
    if (next === 0) return at;
    at += next;
  }
}

interface Tail {
  readonly stages: readonly TailStage[];
  readonly start: number;
}

/** Stage words and what leads into them, from the clause's end backwards to `floor` at most. */
function readTail(text: string, floor: number, underVerb: boolean): Tail {
  const stages: TailStage[] = [];
  const served = text.includes('向') ? SERVES.exec(text) : null;
  let end = text.length;
  if (served !== null && served.index >= floor) {
    stages.push(SERVING);
    end = served.index;
  }
  for (;;) {
    const stage = STAGES.endingAt(text, end, floor);
    if (stage && (underVerb || !stage.value.isNoun)) {
      stages.push(stage.value);
      end -= stage.word.length;
      continue;
    }
    if (stages.length === 0) break;
    const lead = TAIL_LEADS.endingAt(text, end, floor);
    const before = lead ? end - lead.word.length : deadlineStart(text, end, floor);
    if (before === end) break;
    end = before;
  }
  return { stages, start: end };
}

/** Where a deadline that ends at `end` begins; `end` when none does. */
function deadlineStart(text: string, end: number, floor: number): number {
  if (!/[底前内末年度旬份月期学季]/.test(text[end - 1] ?? '')) return end;
  for (let start = Math.max(floor, end - 9); start < end; start++) {
    if (deadlineAt(text, start, null)?.end === end) return start;
  }
  return end;
}

/** The first verb behind a topic, outside of quotes and brackets; -1 when there is none. */
function innerVerb(text: string, start: number): number {
  for (let at = start; at < text.length; at++) {
    const behind = behindEnclosed(text, at, text.length);
    if (behind > at) {
      at = behind - 1;
      continue;
    }
    if (INNER_VERBS.at(text, at, text.length) === null) continue;
    const verb = VERBS.at(text, at, text.length);
    if (
      verb &&
      at + verb.word.length < text.length &&
      !NOUN_TAIL.test(text.slice(at + verb.word.length, at + verb.word.length + 6))
    )
      return at;
  }
  return -1;
}
