import { App, Button, Radio } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { passwordProfileQuery, settlePasswords } from '../../api/administration';
import { Answer } from '../../shell/answer';
import { useRefusals } from '../../shell/use-refusals';

type Profile = 'graded' | 'asvs';

const profiles: readonly Profile[] = ['graded', 'asvs'];

/** 密码规则: which of two profiles the organisation's passwords follow. */
export function PasswordProfile() {
  const { t } = useTranslation();
  const query = useQuery(passwordProfileQuery);
  return (
    <section className="section stack-tight" aria-label={t('administration.passwords')}>
      <h2>{t('administration.passwords')}</h2>
      <p className="quiet">{t('administration.passwordsHint')}</p>
      <Answer query={query}>{(profile) => <ProfileForm key={profile} present={profile} />}</Answer>
    </section>
  );
}

function ProfileForm({ present }: { present: Profile }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const tell = useRefusals();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState(present);
  const save = useMutation({
    mutationFn: settlePasswords,
    onSuccess: () => message.success(t('administration.saved')),
    onError: tell,
    onSettled: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  return (
    <>
      <Radio.Group
        className="stack-tight"
        value={chosen}
        aria-label={t('administration.passwords')}
        options={profiles.map((value) => ({ value, label: t(`administration.profile.${value}`) }))}
        onChange={({ target }) => setChosen(target.value as Profile)}
      />
      <div>
        <Button disabled={chosen === present} loading={save.isPending} onClick={() => save.mutate(chosen)}>
          {t('administration.settle')}
        </Button>
      </div>
    </>
  );
}
