import { App, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { useTranslation } from 'react-i18next';
import { ApiRefusal, isLoggedOut } from './api/refusal';
import { sessionQuery } from './api/session';
import { speak } from './i18n';
import './figures/states.css';
import './look/paper.css';
import './look/print.css';
import { fontSizeOf, themeOf } from './look/theme';
import { createPages } from './routes';
import { reloadAfterUpdate } from './shell/after-update';
import { useSettings } from './shell/settings';
import { useIsPhone } from './shell/use-phone';

// Without a network a question or an action fails at once and says so, instead of waiting behind a spinner.
const networkMode = 'always';

const queries = new QueryClient({
  queryCache: new QueryCache({ onError: goToLogIn }),
  mutationCache: new MutationCache({ onError: goToLogIn }),
  defaultOptions: {
    queries: {
      networkMode,
      staleTime: 5_000,
      // Only what may pass by itself is asked again: no network, or a server that stumbled.
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiRefusal && [0, 502, 503, 504].includes(error.status),
    },
    mutations: { networkMode },
  },
});
const pages = createPages(queries);

/**
 * A session that ended anywhere leads to the log-in page, and from there back to where one was. Whoever had none yet is
 * led there by the house itself, and not told that one ended.
 */
function goToLogIn(error: unknown): void {
  const { pathname, href } = pages.state.location;
  const hadSession = queries.getQueryData(sessionQuery.queryKey) !== undefined;
  if (!isLoggedOut(error) || !hadSession || pathname === '/login') return;
  void pages.navigate({ to: '/login', search: { next: href, expired: true } });
}

function Dajuan() {
  const settings = useSettings();
  const isPhone = useIsPhone();
  const { t } = useTranslation();
  useEffect(() => {
    speak(settings.language);
    document.title = t('product');
    document.documentElement.dataset.look = settings.look;
    document.documentElement.style.setProperty('--body', `${fontSizeOf(settings.text, isPhone)}px`);
  }, [settings, isPhone, t]);
  return (
    <ConfigProvider
      locale={settings.language === 'en' ? enUS : zhCN}
      theme={themeOf(settings, isPhone)}
      button={{ autoInsertSpace: false }}
    >
      <App>
        <RouterProvider router={pages} />
      </App>
    </ConfigProvider>
  );
}

reloadAfterUpdate();

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Dajuan />
    </QueryClientProvider>
  </StrictMode>,
);
