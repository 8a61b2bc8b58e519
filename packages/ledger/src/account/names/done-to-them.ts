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
