import { App, Button, Modal } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { lockPeriod } from '../../api/periods';
import type { Period } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useRefusals } from '../../shell/use-refusals';
import { periodName } from './period-name';

/** 锁定: asked once more, as it is not undone. */
export function LockButton({ planId, period }: { planId: string; period: Period }) {
  const { t, i18n } = useTranslation();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const tell = useRefusals();
  const [isAsking, setAsking] = useState(false);
  const name = periodName(period, t, i18n.language);
  const lock = useMutation({
    mutationFn: () => lockPeriod(planId, period.endsOn),
    onSuccess: () => message.success(t('periods.lockedNow', { name })),
    onError: tell,
    onSettled: async () => {
      setAsking(false);
      await Promise.all(['plans', 'tasks'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })));
    },
  });
  return (
    <>
      <Button size="small" type="primary" className="no-print" onClick={() => setAsking(true)}>
        {t('periods.lock')}
      </Button>
      <Modal
        open={isAsking}
        title={t('periods.lockTitle', { name })}
        okText={t('periods.lock')}
        cancelText={t('common.cancel')}
        confirmLoading={lock.isPending}
        onOk={() => lock.mutate()}
        onCancel={() => setAsking(false)}
      >
        {t('periods.lockHint', { day: formatDay(period.endsOn, i18n.language) })}
      </Modal>
    </>
  );
}
