import { Checkbox, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setRoles } from '../../api/administration';
import { ApiRefusal } from '../../api/refusal';
import type { DeskPerson, Role } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';
import { allRoles } from './all-roles';

/** 授权: somebody's roles as ticks; what the rule on posts refuses stands under them. */
export function RolesDialog({ person, onClose }: { person: DeskPerson; onClose: () => void }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [roles, choose] = useState<Role[]>(person.roles);
  const give = useMutation({
    mutationFn: () => setRoles(person.id, roles),
    onSuccess: onClose,
    onError: (error) => {
      if (!(error instanceof ApiRefusal && error.at('roles'))) tell(error);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['administration'] }),
  });
  const refusal = give.error instanceof ApiRefusal ? give.error.at('roles') : undefined;
  return (
    <Modal
      open
      title={t('administration.rolesOf', { name: person.name })}
      okText={t('administration.save')}
      cancelText={t('common.cancel')}
      confirmLoading={give.isPending}
      onOk={() => give.mutate()}
      onCancel={onClose}
    >
      <Checkbox.Group<Role>
        className="stack-tight"
        value={roles}
        options={allRoles.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={choose}
      />
      {refusal && (
        <p className="wrong" role="alert">
          {refusal}
        </p>
      )}
    </Modal>
  );
}
