import { App, Button, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRequest } from '../../api/requests';
import type { OpenRequest, Verdict } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/** [同意] [不同意] [批注]: one click each; a remark opens a small field and leaves the request where it is. */
export function AnswerButtons({ request }: { request: OpenRequest }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const queries = useQueryClient();
  const onError = useRefusals();
  const [remark, setRemark] = useState<string>();
  const answer = useMutation({
    mutationFn: (verdict: Verdict) => answerRequest(request.id, { verdict, reason: remark?.trim() ?? '' }),
    onSuccess: (_, verdict) => {
      setRemark(undefined);
      message.success(t(verdict === 'remarked' ? 'requests.remarked' : 'requests.answered'));
    },
    onError,
    onSettled: () =>
      Promise.all(['requests', 'tasks', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  const isRemarking = remark !== undefined;
  return (
    <div className="row tight no-print">
      <Button size="small" type="primary" disabled={answer.isPending} onClick={() => answer.mutate('agreed')}>
        {t('requests.verdict.agreed')}
      </Button>
      <Button size="small" disabled={answer.isPending} onClick={() => answer.mutate('declined')}>
        {t('requests.verdict.declined')}
      </Button>
      <Button size="small" aria-expanded={isRemarking} onClick={() => setRemark(isRemarking ? undefined : '')}>
        {t('requests.verdict.remarked')}
      </Button>
      {isRemarking && (
        <form
          className="row tight remark"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate('remarked');
          }}
        >
          <label className="sr-only" htmlFor={id}>
            {t('requests.remark')}
          </label>
          <Input
            id={id}
            size="small"
            autoFocus
            maxLength={1000}
            value={remark}
            placeholder={t('requests.remark')}
            onChange={({ target }) => setRemark(target.value)}
          />
          <Button size="small" htmlType="submit" loading={answer.isPending} disabled={remark.trim() === ''}>
            {t('requests.sendRemark')}
          </Button>
        </form>
      )}
    </div>
  );
}
