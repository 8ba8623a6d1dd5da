import { App, Button, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { confirmPlan, planQuery } from '../../api/plans';
import { ApiRefusal } from '../../api/refusal';
import type { ItemProblem } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

interface ConfirmButtonProps {
  planId: string;
  kept: number;
  onRefused: (problems: readonly ItemProblem[]) => void;
}

/** 确认计划: every kept item becomes a task, or none does and each problem is told at its item. */
export function ConfirmButton({ planId, kept, onRefused }: ConfirmButtonProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const confirm = useMutation({
    scope: { id: `plan ${planId}` },
    mutationFn: async () => {
      const { version } = await queries.fetchQuery({ ...planQuery(planId), staleTime: 0 });
      return confirmPlan(planId, version);
    },
    onSuccess: async ({ taskCount }) => {
      await Promise.all(
        ['plans', 'tasks', 'overview', 'documents'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      );
      message.success(t('reviewPlan.confirmed', { n: taskCount }));
      void navigate({ to: '/tasks', search: { planId } });
    },
    onError: (error) => {
      const items = error instanceof ApiRefusal ? error.items : [];
      if (items.length === 0) tell(error);
      onRefused(items);
      void queries.invalidateQueries({ queryKey: ['plans', planId] });
    },
    onSettled: () => setAsking(false),
  });
  return (
    <>
      <Button type="primary" disabled={kept === 0} onClick={() => setAsking(true)}>
        {t('reviewPlan.confirm')}
      </Button>
      <Modal
        open={isAsking}
        title={t('reviewPlan.confirm')}
        okText={t('reviewPlan.confirm')}
        cancelText={t('common.cancel')}
        confirmLoading={confirm.isPending}
        onOk={() => confirm.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t('reviewPlan.confirmHint', { n: kept })}
      </Modal>
    </>
  );
}
