import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ConfigProvider } from 'antd';
import type { Locale } from 'antd/es/locale';
import { useEffect, useState } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { cache } from '@/api/cache';
import { i18n } from '@/i18n';
import { Toasts } from '@/ui/Toasts';
import { useAppearance } from './appearance';
import { nonce } from './nonce';
import { router } from './router';
import { antd } from './theme';

/** Everything around the page: words, colours, cache, routes, and what is said at the edge. */
export function App() {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={cache}>
        <Themed />
      </QueryClientProvider>
    </I18nextProvider>
  );
}

function Themed() {
  const dark = useAppearance((state) => state.dark);
  return (
    <ConfigProvider
      getPopupContainer={(node) => node?.closest('dialog') ?? document.body}
      theme={antd(dark)}
      csp={{ nonce }}
      locale={useAntdWords()}
      button={{ autoInsertSpace: false }}
    >
      <RouterProvider router={router} />
      <Toasts />
    </ConfigProvider>
  );
}

/** Ant Design's own words (calendars, empty lists), fetched with the language. */
function useAntdWords(): Locale | undefined {
  const { i18n: words } = useTranslation();
  const [locale, setLocale] = useState<Locale>();
  useEffect(() => {
    let shown = true;
    const load = words.language === 'en' ? import('./antd-en') : import('./antd-zh');
    void load.then((loaded) => shown && setLocale(loaded.default));
    return () => {
      shown = false;
    };
  }, [words.language]);
  return locale;
}
