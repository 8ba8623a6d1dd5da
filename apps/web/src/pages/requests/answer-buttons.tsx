import { App, Button, Input } from 'antd';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answerRequest } from '../../api/requests';
import type { OpenRequest, SaidVerdict } from '../../api/types';
import { useRefusals } from '../../shell/use-refusals';

/**
 * [同意] [不同意] [批注]: one click each. A remark opens a small field and leaves the request where it is; declining an
 * application opens it too, as its department is owed a reason.
 */
export function AnswerButtons({ request }: { request: OpenRequest }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const id = useId();
  const queries = useQueryClient();
  const onError = useRefusals();
  const [words, setWords] = useState('');
  const [asking, setAsking] = useState<SaidVerdict>();
  const answer = useMutation({
    mutationFn: (verdict: SaidVerdict) => answerRequest(request.id, { verdict, reason: words.trim() }),
    onSuccess: (_, verdict) => {
      setAsking(undefined);
      setWords('');
      message.success(t(verdict === 'remarked' ? 'requests.remarked' : 'requests.answered'));
    },
    onError,
    onSettled: () =>
      Promise.all(['requests', 'tasks', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] }))),
  });
  const ask = (verdict: SaidVerdict) => setAsking(asking === verdict ? undefined : verdict);
  const owesReason = request.kind !== 'coordination';
  const label = t(asking === 'declined' ? 'requests.declineReason' : 'requests.remark');
  return (
    <div className="row tight no-print">
      <Button size="small" type="primary" disabled={answer.isPending} onClick={() => answer.mutate('agreed')}>
        {t('requests.verdict.agreed')}
      </Button>
      <Button
        size="small"
        disabled={answer.isPending}
        onClick={() => (owesReason ? ask('declined') : answer.mutate('declined'))}
      >
        {t('requests.verdict.declined')}
      </Button>
      <Button size="small" aria-expanded={asking === 'remarked'} onClick={() => ask('remarked')}>
        {t('requests.verdict.remarked')}
      </Button>
      {asking && (
        <form
          className="row tight remark"
          onSubmit={(event) => {
            event.preventDefault();
            answer.mutate(asking);
          }}
        >
          <label className="sr-only" htmlFor={id}>
            {label}
          </label>
          <Input
            id={id}
            size="small"
            autoFocus
            maxLength={1000}
            value={words}
            placeholder={label}
            onChange={({ target }) => setWords(target.value)}
          />
          <Button size="small" htmlType="submit" loading={answer.isPending} disabled={words.trim() === ''}>
            {t(asking === 'remarked' ? 'requests.sendRemark' : 'requests.sendDecline')}
          </Button>
        </form>
      )}
    </div>
  );
}
