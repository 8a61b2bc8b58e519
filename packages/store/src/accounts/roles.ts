// What an account is for, and which of these no one account may be at once.

/**
 * `office` 督查室, `unit` 责任单位, `leader` 县领导, `deputy` 代表, `auditor` 审计 (reads only);
 * `system-admin` 系统管理员, `security-admin` 安全管理员, `audit-admin` 审计管理员.
 */
export const accountRoles = [
  'office',
  'unit',
  'leader',
  'deputy',
  'auditor',
  'system-admin',
  'security-admin',
  'audit-admin',
] as const;

export type AccountRole = (typeof accountRoles)[number];

const adminRoles: readonly AccountRole[] = ['system-admin', 'security-admin', 'audit-admin'];

export const isAdmin = (role: AccountRole): boolean => adminRoles.includes(role);

/** Whether one account may have all of them: an administrator's role stands alone (GB/T 22239-2019, level 3: the three are separate). */
export function mayCombine(roles: readonly AccountRole[]): boolean {
  return !roles.some(isAdmin) || new Set(roles).size === 1;
}
