import { Button } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { disablePerson, enablePerson } from '../../api/administration';
import type { DeskPerson } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';
import { holdsDuties } from './holds-duties';

interface PersonLineProps {
  person: DeskPerson;
  onChange: () => void;
  onPassword: () => void;
  onRoles: () => void;
  /** They still hold duties. */
  onHeld: () => void;
}

/** Somebody with what one's own post may do about them. */
export function PersonLine({ person, onChange, onPassword, onRoles, onHeld }: PersonLineProps) {
  const { t } = useTranslation();
  const { rights, person: self } = useSession();
  const queries = useQueryClient();
  const tell = useRefusals();
  const { id, name, jobTitle, department, roles, login, isDisabled, mustChangePassword } = person;
  const admit = useMutation({
    mutationFn: () => (isDisabled ? enablePerson(id) : disablePerson(id)),
    onError: (error) => (holdsDuties(error) ? onHeld() : tell(error)),
    onSettled: () =>
      Promise.all(['administration', 'people'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  const isOther = self.id !== id;
  return (
    <tr>
      <td>
        {name} <span className="quiet">{login}</span>
        {isDisabled && <div className="quiet">{t('administration.disabled')}</div>}
        {!isDisabled && mustChangePassword && <div className="quiet">{t('administration.waitsForPassword')}</div>}
      </td>
      <td>
        {department?.name} {jobTitle}
      </td>
      <td>{roles.map((role) => t(`role.${role}`)).join(t('common.list')) || t('administration.noRole')}</td>
      <td className="no-print">
        {rights.includes('people.keep') && (
          <>
            <Button type="link" size="small" onClick={onChange}>
              {t('administration.change')}
            </Button>
            {isOther && login && !isDisabled && (
              <Button type="link" size="small" onClick={onPassword}>
                {t('administration.renew')}
              </Button>
            )}
            {isOther && (
              <Button type="link" size="small" loading={admit.isPending} onClick={() => admit.mutate()}>
                {t(isDisabled ? 'administration.enable' : 'administration.disable')}
              </Button>
            )}
          </>
        )}
        {rights.includes('roles.give') && isOther && (
          <Button type="link" size="small" onClick={onRoles}>
            {t('administration.grant')}
          </Button>
        )}
      </td>
    </tr>
  );
}
