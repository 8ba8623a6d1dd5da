import { Button, Dropdown, type MenuProps } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { logOut } from '../api/session';
import { placesFor } from './places';
import { changeSettings, useSettings } from './settings';
import { useIsPhone } from './use-phone';
import { useSession } from './use-session';

/** The person's name, and behind it what is theirs alone; on a phone also every place the bottom bar has no room for. */
export function PersonMenu({ onHelp }: { onHelp: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const isPhone = useIsPhone();
  const session = useSession();
  const { person } = session;
  const { language, text, look } = useSettings();
  const leave = useMutation({
    mutationFn: logOut,
    onSuccess: () => {
      queries.clear();
      void navigate({ to: '/login' });
    },
  });
  const items: MenuProps['items'] = [
    ...(isPhone
      ? [
          ...placesFor(session).map(({ to, word }) => ({
            key: to,
            label: t(word),
            onClick: () => void navigate({ to }),
          })),
          { type: 'divider' as const },
        ]
      : []),
    {
      key: 'language',
      label: language === 'zh' ? t('top.english') : t('top.chinese'),
      onClick: () => changeSettings({ language: language === 'zh' ? 'en' : 'zh' }),
    },
    {
      key: 'text',
      label: text === 'large' ? t('top.normalText') : t('top.largeText'),
      onClick: () => changeSettings({ text: text === 'large' ? 'normal' : 'large' }),
    },
    {
      key: 'look',
      label: look === 'dark' ? t('top.light') : t('top.dark'),
      onClick: () => changeSettings({ look: look === 'dark' ? 'light' : 'dark' }),
    },
    { key: 'help', label: t('top.help'), onClick: onHelp },
    { type: 'divider' },
    { key: 'out', label: t('top.logOut'), onClick: () => leave.mutate() },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']}>
      <Button
        type="text"
        loading={leave.isPending}
        aria-haspopup="menu"
        aria-label={`${t('top.account')} ${person.name}`}
      >
        {person.name} <span aria-hidden="true">▾</span>
      </Button>
    </Dropdown>
  );
}
