// A rule of law that is promised before it has a name: 出台湿地保护地方性法规, told as 湿地保护条例.

const unnamed = /(?:行政|地方性?|政府)?(?:法规|规章)$/;
const named = /条例|法规|规章|办法|规定|细则/;

/** What the law is about; null for other names. */
export const lawSubject = (name: string): string | null => {
  if (!/[法规]/.test(name.slice(-2))) return null;
  const subject = name.replace(unnamed, '');
  return subject !== name && subject.length >= 3 ? subject : null;
};

/** Whether squeezed `words` name a law of that subject. */
export const namesLaw = (subject: string, words: string): boolean =>
  new RegExp(`^.{0,6}?(?:${named.source})`).test(words.split(subject)[1] ?? '');
