// 分管领导: which leader of 澜溪县 answers for which unit.

/** Leader's post by unit. The county head answers for the office, the audit and the finance; the others by field. */
export const lanxiLeaderOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    'u01-1': ['u02', 'u10', 'u23'],
    'u01-2': ['u03', 'u04', 'u11', 'u22', 'u27', 'u30', 'u42'],
    'u01-3': ['u05', 'u18', 'u24', 'u28', 'u29'],
    'u01-4': ['u16', 'u17', 'u26', 'u32', 'u33', 'u34', 'u35', 'u36', 'u37', 'u38', 'u39', 'u40', 'u41'],
    'u01-5': ['u07', 'u09', 'u12', 'u13', 'u14', 'u15', 'u44'],
    'u01-6': ['u06', 'u08', 'u19', 'u20', 'u21', 'u25', 'u31', 'u43'],
  }).flatMap(([post, units]) => units.map((unit) => [unit, post])),
);
