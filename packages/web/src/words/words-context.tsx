// The language in use and the type size, both remembered in the browser.
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { en } from './en.ts';
import { type Words, zh } from './zh.ts';

interface Preferences {
  readonly words: Words;
  readonly isLargeType: boolean;
  switchLanguage(): void;
  switchType(): void;
}

const Context = createContext<Preferences | null>(null);
const LANGUAGE_KEY = 'luoshi.language';
const TYPE_KEY = 'luoshi.type';

export function PreferencesProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(() => (recall(LANGUAGE_KEY) === 'en' ? 'en' : 'zh'));
  const [isLargeType, setLargeType] = useState(() => recall(TYPE_KEY) === 'large');
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    remember(LANGUAGE_KEY, language);
  }, [language]);
  useEffect(() => {
    document.documentElement.classList.toggle('large-type', isLargeType);
    remember(TYPE_KEY, isLargeType ? 'large' : 'standard');
  }, [isLargeType]);
  const value = useMemo<Preferences>(
    () => ({
      words: language === 'zh' ? zh : en,
      isLargeType,
      switchLanguage: () => setLanguage((now) => (now === 'zh' ? 'en' : 'zh')),
      switchType: () => setLargeType((now) => !now),
    }),
    [language, isLargeType],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

export function usePreferences(): Preferences {
  const value = useContext(Context);
  if (value === null) throw new Error('usePreferences outside PreferencesProvider');
  return value;
}

export function useWords(): Words {
  return usePreferences().words;
}

/** A browser may forbid storage (private windows, policy); preferences then last as long as the page. */
function recall(key: string): string | null {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key: string, value: string): void {
  try {
    window.localStorage.setItem(key, value);
  } catch {
    // The preference holds for this page only.
  }
}
