import { Button, Form, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { logIn, sessionQuery } from '../../api/session';
import { Failure } from '../../shell/failure';
import { changeSettings, useSettings } from '../../shell/settings';
import './log-in.css';

interface Credentials {
  login: string;
  password: string;
}

const route = getRouteApi('/login');

export function LogInPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const queries = useQueryClient();
  const { next, expired } = route.useSearch();
  const { language } = useSettings();
  const enter = useMutation({
    mutationFn: ({ login, password }: Credentials) => logIn(login.trim(), password),
    onSuccess: (session) => {
      queries.clear();
      queries.setQueryData(sessionQuery.queryKey, session);
      router.history.push(next ?? '/');
    },
  });
  return (
    <main className="log-in">
      <div className="log-in-card">
        <h1>{t('product')}</h1>
        <p className="quiet">{t('tagline')}</p>
        {expired && !enter.isError && <p className="notice">{t('session.expired')}</p>}
        {enter.isError && <Failure error={enter.error} />}
        <Form<Credentials>
          layout="vertical"
          requiredMark={false}
          disabled={enter.isSuccess}
          onFinish={(values) => enter.mutate(values)}
        >
          <Form.Item
            name="login"
            label={t('session.login')}
            rules={[{ required: true, whitespace: true, message: t('session.loginMissing') }]}
          >
            <Input autoFocus autoComplete="username" maxLength={100} />
          </Form.Item>
          <Form.Item
            name="password"
            label={t('session.password')}
            rules={[{ required: true, message: t('session.passwordMissing') }]}
          >
            <Input.Password autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={enter.isPending}>
            {t('session.logIn')}
          </Button>
        </Form>
        <p className="quiet">{t('session.forgotten')}</p>
        <Button type="link" size="small" onClick={() => changeSettings({ language: language === 'zh' ? 'en' : 'zh' })}>
          {language === 'zh' ? t('top.english') : t('top.chinese')}
        </Button>
      </div>
    </main>
  );
}
