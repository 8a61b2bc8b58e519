// Whether secrets are sealed and can be opened here, in sentences for the person who runs the database.
import { statSync } from 'node:fs';
import type { Database } from '../database.ts';
import type { Finding } from '../doctor.ts';
import { appliedTo } from '../migrate.ts';
import { KEY_FILE } from './key-file.ts';
import { keyRing } from './key-ring.ts';
import { openSecrets } from './open-secrets.ts';
import { openSealing } from './sealing.ts';

/** Changes nothing; no finding for a database that has no place for sealed secrets yet. */
export async function secretFindings({ pool, secretKeys }: Database): Promise<readonly Finding[]> {
  const client = await pool.connect();
  try {
    if (!(await appliedTo(client)).some(({ number }) => number === SEALED_SINCE)) return [];
  } finally {
    client.release();
  }
  const now = () => new Date();
  const ring = keyRing(secretKeys);
  const secrets = openSecrets(pool, { ring, sealing: openSealing(ring, now), now });
  const problem = await secrets.problem();
  if (problem !== null) return [finding(false, problem.zh, problem.en)];
  if (isOpenToOthers(secretKeys.file)) return [openToOthers];
  const { inForce, older, unsealed } = await secrets.standing();
  return [
    finding(
      older + unsealed === 0,
      `动态口令和电话号码：${inForce} 个已用现用密钥封存，${older} 个用旧密钥，${unsealed} 个未封存`,
      `Second steps and telephone numbers: ${inForce} sealed under the key in force, ${older} under older ones, ${unsealed} not sealed`,
    ),
  ];
}

const SEALED_SINCE = 10;

const finding = (ok: boolean, zh: string, en: string): Finding => ({ check: 'secrets', ok, zh, en });

const openToOthers = finding(
  false,
  `其他用户可以读取密钥文件 ${KEY_FILE}，请执行 chmod 600`,
  `Other users can read the file of keys ${KEY_FILE}; set its mode to 600`,
);

/** Modes say nothing on Windows. */
function isOpenToOthers(file: string | null): boolean {
  if (file === null || process.platform === 'win32') return false;
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && (found.mode & 0o077) !== 0;
}
