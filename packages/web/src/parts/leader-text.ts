// A leader as lists name him: 姓名（职务）, or the post while nobody holds it.
import type { LeaderName } from '../api/contract.ts';

export const leaderText = ({ name, title }: LeaderName): string => (name === null ? title : `${name}（${title}）`);
