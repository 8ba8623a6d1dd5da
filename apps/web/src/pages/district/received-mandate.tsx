import { Button } from 'antd';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveMandate } from '../../api/mandates';
import type { ReceivedMandate } from '../../api/types';
import { formatDay } from '../../figures/format-day';
import { useSession } from '../../shell/use-session';
import { HandOnDialog } from './hand-on-dialog';
import { MandateHistory } from './mandate-history';
import { MandateMark } from './mandate-mark';
import { measureInWords } from './mandate-words';
import { ReasonDialog } from './reason-dialog';
import { useAct } from './use-act';

/** An item from above: what is wanted until when, what became of it here, and the one next thing to do with it. */
export function ReceivedMandateSection({ mandate }: { mandate: ReceivedMandate }) {
  const { t, i18n } = useTranslation();
  const { today } = useSession();
  const [asked, setAsked] = useState<'hand_back' | 'hand_on'>();
  const { title, other, words, measure, target, state, task, moves, mayHandOn, handBackUntil } = mandate;
  const day = (value: string) => formatDay(value, i18n.language, today);
  const signing = useAct(() => moveMandate(mandate.id, { version: mandate.version, move: 'sign_for' }), {
    done: t('mandates.done'),
    onDone: () => setAsked('hand_on'),
  });
  return (
    <section className="section keep">
      <div className="section-head">
        <h2>{title}</h2>
        <MandateMark state={state} colour={task?.colour} />
        <span className="quiet">{t('mandates.from', { superior: other.name })}</span>
        <span className="row tight push no-print">
          {moves.includes('sign_for') && (
            <Button type="primary" loading={signing.isBusy} onClick={() => signing.act()}>
              {t('mandates.signFor')}
            </Button>
          )}
          {moves.includes('hand_back') && (
            <Button onClick={() => setAsked('hand_back')}>{t('mandates.handBack')}</Button>
          )}
          {mayHandOn && (
            <Button type="primary" onClick={() => setAsked('hand_on')}>
              {t('mandates.handOn')}
            </Button>
          )}
        </span>
      </div>
      {words !== '' && <p>{words}</p>}
      <dl className="facts received-facts">
        <div>
          <dt>{t('mandates.target')}</dt>
          <dd>{measureInWords(measure, target, t)}</dd>
        </div>
        <div>
          <dt>{t('mandates.dueOn')}</dt>
          <dd>
            {day(mandate.dueOn)}
            {mandate.dueOn !== mandate.originalDueOn && (
              <span className="quiet"> {t('column.originally', { day: day(mandate.originalDueOn) })}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{t('mandates.state')}</dt>
          <dd>
            {task ? (
              <>
                <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
                  {t('mandates.task', { number: task.number })}
                </Link>{' '}
                · {task.leadDepartment}
                {task.owner && ` ${task.owner}`} · {t(`state.${task.state}`)}
              </>
            ) : mayHandOn ? (
              t('mandates.waitsForDepartment')
            ) : handBackUntil ? (
              t('mandates.handBackUntil', { day: day(handBackUntil) })
            ) : (
              t(`state.${state}`)
            )}
          </dd>
        </div>
      </dl>
      <MandateHistory steps={mandate.history} />
      {asked === 'hand_back' && (
        <ReasonDialog
          mandate={mandate}
          move="hand_back"
          word={t('mandates.handBack')}
          title={`${t('mandates.handBack')}：${title}`}
          onClose={() => setAsked(undefined)}
        />
      )}
      {asked === 'hand_on' && mayHandOn && <HandOnDialog mandate={mandate} onClose={() => setAsked(undefined)} />}
    </section>
  );
}
