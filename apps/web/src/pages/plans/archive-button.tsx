import { App, Button, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { archivePlan } from '../../api/plans';
import type { PlanSummary } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useRefusals } from '../../shell/use-refusals';
import { useSession } from '../../shell/use-session';

/** 归档: asked once more, as it is not undone; the server says what still waits for review. */
export function ArchiveButton({ plan }: { plan: PlanSummary }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const archive = useMutation({
    mutationFn: () => archivePlan(plan.id, plan.version),
    onSuccess: () => message.success(t('plans.archivedNow')),
    onError: tell,
    onSettled: async () => {
      setAsking(false);
      await Promise.all(
        ['plans', 'tasks', 'overview'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      );
    },
  });
  const lastDay = plan.endsOn < today ? plan.endsOn : today;
  return (
    <>
      <Button type="link" size="small" onClick={() => setAsking(true)}>
        {t('plans.archive')}
      </Button>
      <Modal
        open={isAsking}
        title={`${t('plans.archive')}：${plan.title}`}
        okText={t('plans.archive')}
        cancelText={t('common.cancel')}
        confirmLoading={archive.isPending}
        onOk={() => archive.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t('plans.archiveHint', { day: formatDay(lastDay, i18n.language, today) })}
      </Modal>
    </>
  );
}
