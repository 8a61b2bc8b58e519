// What which kind of county department answers for: words of reports and the department that does such work.
// Where two kinds say the same, the one that stands first leads: industry before fields, fields before services.
import type { DepartmentKind } from './department-kind.ts';
import { economyDuties } from './duties-economy.ts';
import { landDuties } from './duties-land.ts';
import { peopleDuties } from './duties-people.ts';

/** Every kind the software knows, in order. */
export const departmentKinds: readonly DepartmentKind[] = [...economyDuties, ...landDuties, ...peopleDuties];
