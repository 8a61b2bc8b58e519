// One person gives one command on one matter, having looked at it first.
import type { MatterDetail } from '../api/matter.ts';
import type { Caller, Form, Reply } from './caller.ts';
import type { Scene } from './scene.ts';

export type Given = Omit<Form, 'expectedSeq' | 'key'>;

const urlOf = (matter: string): string => `/api/matters/${matter}/commands`;

export async function seen(caller: Caller, matter: string): Promise<MatterDetail> {
  return (await caller.get(`/api/matters/${matter}`)).body;
}

export async function give(scene: Scene, caller: Caller, matter: string, given: Given): Promise<Reply> {
  const { item } = await seen(caller, matter);
  const form = { ...given, expectedSeq: item.seq, key: scene.key() };
  const reply = await caller.send('POST', urlOf(matter), form);
  // Now and then a form is sent twice, as after a lost answer.
  if (reply.status === 200 && scene.chance.percent(2)) {
    const again = await caller.send('POST', urlOf(matter), form);
    if (again.body.repeated === true && again.body.item.seq === reply.body.item.seq) scene.tally.repeated += 1;
    else scene.tally.surprises.push(`${matter}: the same form twice was not answered like the first`);
  }
  return reply;
}

/** Gives what must be refused. `expectedSeq` is laid over what the caller has seen. */
export async function giveRefused(
  scene: Scene,
  caller: Caller,
  matter: string,
  { code, expectedSeq, ...given }: Given & { readonly code: string; readonly expectedSeq: number },
): Promise<void> {
  await caller.refused(code, 'POST', urlOf(matter), { ...given, expectedSeq, key: scene.key() });
}
