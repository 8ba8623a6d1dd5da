import { Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { renewPassword } from '../../api/administration';
import type { NamedRef } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** Asks before a password is given anew, then shows it this once. */
export function OneTimePassword({ person, onClose }: { person: NamedRef; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tell = useRefusals();
  const renew = useMutation({
    mutationFn: () => renewPassword(person.id),
    onError: tell,
    onSettled: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  return (
    <Modal
      open
      title={t('administration.passwordOf', { name: person.name })}
      okText={t(renew.data ? 'administration.noted' : 'administration.renew')}
      cancelText={t('common.cancel')}
      confirmLoading={renew.isPending}
      onOk={() => (renew.data ? onClose() : renew.mutate())}
      onCancel={onClose}
    >
      {renew.data ? (
        <>
          <p>
            <code>{renew.data.password}</code>
          </p>
          <p className="quiet">{t('administration.shownOnce')}</p>
        </>
      ) : (
        <p>{t('administration.renewHint')}</p>
      )}
    </Modal>
  );
}
