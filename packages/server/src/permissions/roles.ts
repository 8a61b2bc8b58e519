// What somebody can be to this server.
import { type AccountRole, accountRoles } from '@luoshi/store';

/** `visitor`: nobody signed in; `reviewer`: a person who signed with a name; the others: what their account is for. */
export type Role = 'visitor' | 'reviewer' | AccountRole;

export const roles: readonly Role[] = ['visitor', 'reviewer', ...accountRoles];

/** Who can reach the server: only this computer, or a network. */
export type Audience = 'own-computer' | 'network';
