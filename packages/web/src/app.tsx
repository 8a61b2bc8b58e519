// The whole page: preferences, data, look, and the routes inside them.
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider, App as Messages } from 'antd';
import enUS from 'antd/es/locale/en_US.js';
import zhCN from 'antd/es/locale/zh_CN.js';
import { useState } from 'react';
import { Failure } from './api/failure.ts';
import { useLessMotion } from './parts/use-less-motion.ts';
import { router } from './router.tsx';
import { theme } from './theme.ts';
import { PreferencesProvider, usePreferences } from './words/words-context.tsx';

export function App() {
  const [queries] = useState(newQueryClient);
  return (
    <PreferencesProvider>
      <QueryClientProvider client={queries}>
        <Look />
      </QueryClientProvider>
    </PreferencesProvider>
  );
}

function Look() {
  const { words, isLargeType } = usePreferences();
  const isStill = useLessMotion();
  return (
    <ConfigProvider
      locale={words.language === 'zh' ? zhCN : enUS}
      theme={theme({ isLargeType, isStill })}
      button={{ autoInsertSpace: false, loadingIcon: <BusySign /> }}
      wave={{ disabled: true }}
    >
      <Messages component={false}>
        <RouterProvider router={router} />
      </Messages>
    </ConfigProvider>
  );
}

/**
 * antd's own sign can stay for good in a button that was busy for a moment, unseen and a part of its name: it leaves at the end of a
 * movement that never began. This one comes and goes at once, and is no part of the name.
 */
const BusySign = () => <span className="busy-sign" aria-hidden="true" />;

/** A refusal is an answer: only calls that got none are tried again. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (count, failure) =>
          count < 2 && !(failure instanceof Failure && failure.status >= 400 && failure.status < 500),
      },
    },
  });
}
