import { Button } from 'antd';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handOverQuery, signHandOver } from '../../api/hand-overs';
import { Answer } from '../../shell/answer';
import { useRefusals } from '../../shell/use-refusals';
import { HandOverPaper } from './hand-over-paper';
import { WithdrawDialog } from './withdraw-dialog';
import '../reports/reports.css';
import './hand-overs.css';

const route = getRouteApi('/house/hand-overs/$handOverId');

/** One hand-over as the paper it is: to read, sign, print or withdraw. */
export function HandOverPage() {
  const { t } = useTranslation();
  const { handOverId } = route.useParams();
  const query = useQuery(handOverQuery(handOverId));
  const queries = useQueryClient();
  const tell = useRefusals();
  const [isWithdrawing, setWithdrawing] = useState(false);
  const sign = useMutation({
    mutationFn: () => signHandOver(handOverId),
    onError: tell,
    onSettled: () =>
      Promise.all(
        ['hand-overs', 'tasks', 'requests', 'inbox'].map((topic) => queries.invalidateQueries({ queryKey: [topic] })),
      ),
  });
  return (
    <div className="page">
      <div className="row hand-over-tools no-print">
        <Link to="/responsibility">‹ {t('responsibility.title')}</Link>
        <span className="row tight push">
          {query.data?.maySign && (
            <Button type="primary" loading={sign.isPending} onClick={() => sign.mutate()}>
              {t('handOver.sign')}
            </Button>
          )}
          {query.data?.mayWithdraw && <Button onClick={() => setWithdrawing(true)}>{t('handOver.withdraw')}</Button>}
          <Button onClick={() => window.print()}>{t('common.print')}</Button>
        </span>
      </div>
      <Answer query={query}>{(handOver) => <HandOverPaper handOver={handOver} />}</Answer>
      {isWithdrawing && <WithdrawDialog handOverId={handOverId} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}
