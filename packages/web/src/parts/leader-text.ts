// A leader as lists name him: 姓名 职务, or the post while nobody holds it. Titles have brackets of their own, so no more are put around them.
import type { LeaderName } from '../api/contract.ts';

export const leaderText = ({ name, title }: LeaderName, language: 'zh' | 'en' = 'zh'): string => {
  if (name === null) return title;
  return language === 'zh' ? `${name} ${title}` : `${name}, ${title}`;
};
