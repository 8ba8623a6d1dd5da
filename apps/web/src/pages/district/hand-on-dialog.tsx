import { Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOnMandate } from '../../api/mandates';
import { departmentsQuery, peopleQuery } from '../../api/organisation';
import { mainPlanQuery, plansQuery } from '../../api/plans';
import type { ReceivedMandate } from '../../api/types';
import { FieldProblem } from '../task/field-problem';
import { useAct } from './use-act';

/** 分办: which department leads, who of it answers, who helps, and in which plan it stands. */
export function HandOnDialog({ mandate, onClose }: { mandate: ReceivedMandate; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: departments = [] } = useQuery(departmentsQuery);
  const { data: people = [] } = useQuery(peopleQuery);
  const { data: plans = [] } = useQuery(plansQuery);
  const { data: mainPlanId } = useQuery(mainPlanQuery);
  const [chosenPlan, setPlan] = useState<string>();
  const [leadDepartmentId, setLead] = useState<string>();
  const [ownerId, setOwner] = useState<string>();
  const [supportDepartmentIds, setSupport] = useState<string[]>([]);
  const planId = chosenPlan ?? mainPlanId ?? undefined;
  const owners = people.filter(({ department }) => department !== null && department.id === leadDepartmentId);
  const { isBusy, act, at } = useAct(
    () =>
      handOnMandate(mandate.id, {
        ...{ version: mandate.version, planId: planId ?? '', leadDepartmentId: leadDepartmentId ?? '' },
        ...{ ownerId: ownerId ?? null, supportDepartmentIds },
      }),
    { fields: ['planId', 'leadDepartmentId', 'ownerId'], done: t('mandates.handedOn'), onDone: onClose },
  );
  const named = departments.map(({ id: value, name }) => ({ value, label: name }));
  return (
    <Modal
      open
      title={`${t('mandates.handOn')}：${mandate.title}`}
      okText={t('mandates.handOn')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !leadDepartmentId || !planId }}
      confirmLoading={isBusy}
      onOk={() => act()}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={`${id}lead`}>{t('mandates.lead')}</label>
          <Select
            id={`${id}lead`}
            style={{ width: '100%' }}
            value={leadDepartmentId}
            options={named}
            onChange={(value: string) => {
              setLead(value);
              setOwner(undefined);
            }}
          />
          <FieldProblem words={at('leadDepartmentId')} />
        </div>
        <div>
          <label htmlFor={`${id}owner`}>{t('mandates.owner')}</label>
          <Select
            id={`${id}owner`}
            allowClear
            style={{ width: '100%' }}
            value={ownerId}
            onChange={setOwner}
            options={owners.map(({ id: value, name, jobTitle }) => ({ value, label: `${name} ${jobTitle}` }))}
          />
          <FieldProblem words={at('ownerId')} />
        </div>
        <div>
          <label htmlFor={`${id}support`}>{t('mandates.support')}</label>
          <Select
            id={`${id}support`}
            mode="multiple"
            style={{ width: '100%' }}
            value={supportDepartmentIds}
            onChange={setSupport}
            options={named.filter(({ value }) => value !== leadDepartmentId)}
          />
        </div>
        <div>
          <label htmlFor={`${id}plan`}>{t('mandates.plan')}</label>
          <Select
            id={`${id}plan`}
            style={{ width: '100%' }}
            value={planId}
            onChange={setPlan}
            options={plans
              .filter(({ state }) => state === 'confirmed')
              .map(({ id: value, title }) => ({ value, label: title }))}
          />
          <FieldProblem words={at('planId')} />
        </div>
      </div>
    </Modal>
  );
}
