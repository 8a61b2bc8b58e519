// How a caller reads the public pages: language, size of type, and where from. All of it is in the address, so that pages can be kept by caches.
import { type PublicWords, wordsOf } from './words/words.ts';

export interface View {
  readonly language: 'zh' | 'en';
  /** 长者版. */
  readonly isLarge: boolean;
  /** `https://county.example`, without a slash at the end. */
  readonly origin: string;
  /** Path of the page, escaped as in an address. */
  readonly path: string;
  readonly words: PublicWords;
}

export type Parameters = Readonly<Record<string, string | undefined>>;

export function viewOf(query: Parameters, { origin, path }: Pick<View, 'origin' | 'path'>): View {
  const language = query.lang === 'en' ? 'en' : 'zh';
  return { language, isLarge: query.size === 'large', origin, path, words: wordsOf(language) };
}

/** Address of a page in the same language and size; parameters without value are left out. */
export function addressIn(
  { language, isLarge }: Pick<View, 'language' | 'isLarge'>,
  path: string,
  parameters: Parameters = {},
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters))
    if (value !== undefined && value !== '') query.set(name, value);
  if (language === 'en') query.set('lang', 'en');
  if (isLarge) query.set('size', 'large');
  const text = query.toString();
  return text === '' ? path : `${path}?${text}`;
}

/** Paths of everything public, in one place. */
export const paths = {
  home: '/public',
  about: '/public/about',
  schema: '/public/schema.json',
  government: (code: string) => `/public/${encodeURIComponent(code)}`,
  account: (code: string, year: number) => `/public/${encodeURIComponent(code)}/${year}`,
  promise: (code: string, year: number, id: string) => `/public/${encodeURIComponent(code)}/${year}/${id}`,
  of: (account: { readonly government: { readonly code: string }; readonly year: number }, rest: string) =>
    `/public/${encodeURIComponent(account.government.code)}/${account.year}/${rest}`,
} as const;
