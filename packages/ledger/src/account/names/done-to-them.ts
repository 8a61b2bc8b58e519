// What is done to those counted names what is counted: 推动20家企业开展技改 counts no enterprises, 为3千名学生进行体检 no students.
import { squeezedName } from '../text/folded.ts';

const done = /^(?:全面|有序|集中|免费)*(?:开展|实施|完成|进行|接受|参加)了?(\p{Script=Han}[\p{Script=Han}、]{1,14})$/u;
/** 企业技改｜和数智转型: the second thing done is left out of the measure. */
const also = /^[和及、](\p{Script=Han}{2,12})$/u;

/** Null where nothing of the kind stands behind. `behind`: what follows the figure, to the end of its clause. */
export function doneToThem(measure: string, behind: string): string | null {
  const [noun, words] = [squeezedName(measure), squeezedName(behind).replace(/[，。；！？].*$/s, '')];
  if (noun === '' || !words.startsWith(noun)) return null;
  const rest = words.slice(noun.length);
  const task = done.exec(rest)?.[1];
  if (task !== undefined) return /^任务|^投资|^产值/.test(task) ? null : noun + task;
  return also.test(rest) ? noun + rest : null;
}

const places = /^(?:行政村|自然村|建制村|村|小区|社区|乡镇|学校|企业|医院)$/;
const idle = /^(?:完成|实施|推进|开展|启动|全面|继续|对|为|在|[，、])+/;

/** 排水改造12个小区: what is done stands before the number and where behind it; null else. */
export function doneAt(measure: string, before: string, isBehind: boolean): string | null {
  const noun = squeezedName(measure);
  if (!isBehind || !places.test(noun)) return null;
  const task = /\p{Script=Han}{4,12}$/u.exec(squeezedName(before).replace(idle, ''))?.[0];
  return task === undefined || /[到至为达]$|(?:建成|新建|新增|创建|达到|培育|打造|评为|认定)/.test(task)
    ? null
    : noun + task;
}
