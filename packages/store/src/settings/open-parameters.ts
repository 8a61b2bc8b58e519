// The parameters of mechanisms, and those of pace, over one database; each change is one transaction with its line in the audit log.
import { type MatterRefusal, mechanismOf, type ParameterValues, paceSettings, valuesOf } from '@luoshi/mechanisms';
import type { Pool } from 'pg';
import { appendAudit } from '../audit/append-audit.ts';
import type { Actor } from '../audit/audit-entry.ts';
import { lockGovernment } from '../directory/lock-government.ts';
import { refuse, type StoreRefusal } from '../refusal.ts';
import { storableText } from '../storable-text.ts';
import { inTransaction } from '../transaction.ts';
import { findSettings } from './find-settings.ts';
import type { Parameters } from './parameters.ts';

export function openParameters(pool: Pool, now: () => Date): Parameters {
  return {
    of: (government, mechanism) => findSettings(pool, government, mechanism),
    set: (government, mechanism, values, by) => setParameters(pool, { government, mechanism, values, by }, now()),
  };
}

interface Setting {
  readonly government: string;
  readonly mechanism: string;
  readonly values: ParameterValues;
  readonly by: Actor;
}

async function setParameters(
  pool: Pool,
  { government, mechanism: id, values, by }: Setting,
  now: Date,
): Promise<MatterRefusal | StoreRefusal | null> {
  const mechanism = id === paceSettings.id ? paceSettings : mechanismOf(id);
  if (!mechanism) return refuse('mechanism-unknown', { mechanism: id });
  const stranger = Object.keys(values).find((name) => mechanism.parameters.every((known) => known.id !== name));
  if (stranger !== undefined) return refuse('parameter-unknown', { parameter: stranger, mechanism: id });
  const checked = valuesOf(mechanism, values);
  if (isRefusal(checked)) return checked;
  return inTransaction(pool, async (db): Promise<StoreRefusal | null> => {
    if (!(await lockGovernment(db, government))) return refuse('government-unknown', { government });
    const kept = { ...(await findSettings(db, government, id)), ...values };
    await db.query(
      `insert into mechanism_settings (government, mechanism, parameters, set_at, set_by) values ($1, $2, $3, $4, $5)
       on conflict (government, mechanism) do update
         set parameters = excluded.parameters, set_at = excluded.set_at, set_by = excluded.set_by`,
      [government, id, JSON.stringify(kept), now, storableText(by.name ?? '')],
    );
    await appendAudit(
      db,
      { government, ...by, event: 'parameters-set', target: id, result: 'done', facts: values },
      now,
    );
    return null;
  });
}

const isRefusal = (checked: ParameterValues | MatterRefusal): checked is MatterRefusal =>
  'refused' in checked && typeof checked.refused === 'boolean';
