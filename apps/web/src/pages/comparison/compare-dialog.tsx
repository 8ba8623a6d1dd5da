import { Input, Modal, Select } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareReview } from '../../api/comparisons';
import { plansQuery } from '../../api/plans';
import { ApiRefusal } from '../../api/refusal';
import { messageOf } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';

interface CompareDialogProps {
  document: { id: string; title: string; year: number };
  onClose: () => void;
}

/** Which plan a review is laid beside, and the day its figures are true of. */
export function CompareDialog({ document, onClose }: CompareDialogProps) {
  const { t } = useTranslation();
  const id = useId();
  const { today } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const plans = (useQuery(plansQuery).data ?? []).filter(
    ({ state, year }) => state === 'confirmed' && year === document.year,
  );
  const lastDay = `${document.year}-12-31`;
  const [chosen, setChosen] = useState<string>();
  const [asOf, setAsOf] = useState(today < lastDay ? today : lastDay);
  const planId = chosen ?? plans[0]?.id;
  const comparing = useMutation({
    mutationFn: (plan: string) => compareReview(plan, { documentId: document.id, asOf }),
    onSuccess: async ({ id: comparisonId, planId: to }) => {
      await queries.invalidateQueries({ queryKey: ['comparisons'] });
      void navigate({ to: '/plans/$planId/comparisons/$comparisonId', params: { planId: to, comparisonId } });
    },
  });
  const problems = comparing.error instanceof ApiRefusal ? comparing.error.problems : [];
  return (
    <Modal
      open
      title={t('comparison.compareTitle', { document: document.title })}
      okText={t('comparison.start')}
      cancelText={t('common.cancel')}
      okButtonProps={{ disabled: !planId }}
      confirmLoading={comparing.isPending}
      onOk={() => planId && comparing.mutate(planId)}
      onCancel={onClose}
    >
      <div className="stack">
        {plans.length === 0 && <p className="notice">{t('comparison.noPlan', { year: document.year })}</p>}
        <div className="stack-tight">
          <label htmlFor={`${id}plan`}>{t('comparison.plan')}</label>
          <Select
            id={`${id}plan`}
            value={planId}
            options={plans.map(({ id: value, title }) => ({ value, label: title }))}
            onChange={setChosen}
          />
        </div>
        <div className="stack-tight">
          <label htmlFor={`${id}day`}>{t('comparison.asOfField')}</label>
          <Input
            id={`${id}day`}
            type="date"
            max={today}
            value={asOf}
            onChange={({ target }) => setAsOf(target.value)}
          />
        </div>
        {comparing.isPending && <p role="status">{t('comparison.starting')}</p>}
        {comparing.isError && (
          <p className="notice bad" role="alert">
            {problems.map(({ message }) => message).join('；') || messageOf(comparing.error, t)}
          </p>
        )}
      </div>
    </Modal>
  );
}
