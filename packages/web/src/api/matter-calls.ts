// What a person does with matters, as calls.
import { call } from './call.ts';
import type {
  BulkCommandRequest,
  BulkOutcome,
  CommandDone,
  CommandRequest,
  NewMatterRequest,
  OpenedMatters,
  TakeOverRequest,
} from './contract.ts';

const matterPath = (id: string): string => `/api/matters/${encodeURIComponent(id)}`;

/** New for each form; sent again with it, so that a retry is answered like the first time. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Refused with 409 and what happened meanwhile when somebody acted since `expectedSeq`. */
export function giveCommand(matter: string, request: CommandRequest): Promise<CommandDone> {
  return call(`${matterPath(matter)}/commands`, { method: 'POST', body: request });
}

export function giveToMany(request: BulkCommandRequest): Promise<BulkOutcome> {
  return call('/api/matters/commands', { method: 'POST', body: request });
}

export function openMatter(request: NewMatterRequest): Promise<OpenedMatters> {
  return call('/api/matters', { method: 'POST', body: request });
}

export function giveDown(matter: string, government: string): Promise<OpenedMatters> {
  return call(`${matterPath(matter)}/give-down`, { method: 'POST', body: { government } });
}

export function takeOver(matter: string, request: TakeOverRequest): Promise<OpenedMatters> {
  return call(`${matterPath(matter)}/take-over`, { method: 'POST', body: request });
}

export function markRead(notice: string): Promise<void> {
  return call(`/api/notices/${encodeURIComponent(notice)}/read`, { method: 'POST' });
}

export const slipPath = (matter: string, seq: number): string => `${matterPath(matter)}/slips/${seq}.docx`;
/** A file is given out only through a matter that has it. */
export const evidencePath = (sha256: string, matter: string): string =>
  `/api/evidence/${sha256}?matter=${encodeURIComponent(matter)}`;
