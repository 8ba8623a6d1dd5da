import { App, Button, Form, Input } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { changePassword, logOut, sessionQuery } from '../../api/session';
import { tellAtFields } from '../../shell/tell-at-fields';
import { useRefusals } from '../../shell/use-refusals';
import './log-in.css';

interface Passwords {
  oldPassword: string;
  newPassword: string;
  again: string;
}

/** One's own password; the only page there is while it is to be changed. */
export function PasswordPage() {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [form] = Form.useForm<Passwords>();
  const session = useQuery(sessionQuery);
  const change = useMutation({
    mutationFn: ({ oldPassword, newPassword }: Passwords) => changePassword(oldPassword, newPassword),
    onSuccess: async () => {
      message.success(t('password.changed'));
      queries.clear();
      await navigate({ to: '/' });
    },
    onError: (error) => {
      if (!tellAtFields(form, error)) tell(error);
    },
  });
  const leave = async () => {
    if (!session.data?.isPasswordDue) return navigate({ to: '/settings' });
    await logOut();
    queries.clear();
    return navigate({ to: '/login' });
  };
  return (
    <main className="log-in">
      <div className="log-in-card">
        <h1>{t('password.title')}</h1>
        {session.data?.isPasswordDue && <p className="notice">{t('password.due')}</p>}
        <p className="quiet">{t('password.hint')}</p>
        <Form<Passwords> form={form} layout="vertical" requiredMark={false} onFinish={(given) => change.mutate(given)}>
          <Form.Item
            name="oldPassword"
            label={t('password.old')}
            rules={[{ required: true, message: t('session.passwordMissing') }]}
          >
            <Input.Password autoFocus autoComplete="current-password" maxLength={200} />
          </Form.Item>
          <Form.Item
            name="newPassword"
            label={t('password.new')}
            rules={[{ required: true, message: t('session.passwordMissing') }]}
          >
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
          <Form.Item
            name="again"
            label={t('password.again')}
            dependencies={['newPassword']}
            rules={[
              ({ getFieldValue }) => ({
                validator: (_rule, value) =>
                  value === getFieldValue('newPassword')
                    ? Promise.resolve()
                    : Promise.reject(new Error(t('password.differs'))),
              }),
            ]}
          >
            <Input.Password autoComplete="new-password" maxLength={200} />
          </Form.Item>
          <Button type="primary" htmlType="submit" block loading={change.isPending}>
            {t('password.change')}
          </Button>
        </Form>
        <Button type="link" size="small" onClick={() => void leave()}>
          {session.data?.isPasswordDue ? t('top.logOut') : t('common.cancel')}
        </Button>
      </div>
    </main>
  );
}
