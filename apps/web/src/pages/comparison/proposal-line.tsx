import { Button, Select } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EditProposal, Proposal, TrackedTask } from '../../api/types';
import { formatShare } from '../../figures/format-share';
import { ProposedFigures } from './proposed-figures';

interface ProposalLineProps {
  proposal: Proposal;
  tasks: readonly TrackedTask[];
  sure: number;
  isChosen: boolean;
  isBusy: boolean;
  /** Why the last try to take it failed. */
  refused: string | undefined;
  onChoose: () => void;
  onAccept: () => void;
  onDrop: () => void;
  onEdit: (edit: Omit<EditProposal, 'version'>) => void;
}

/** What the review says, the task it seems to be about with its sentence, and the figures that would enter the ledger. */
export function ProposalLine({ proposal, tasks, sure, refused, onEdit, ...line }: ProposalLineProps) {
  const { t } = useTranslation();
  const task = tasks.find(({ id }) => id === proposal.taskId);
  const isOpen = proposal.state === 'waiting';
  return (
    <li
      className={line.isChosen ? 'proposal chosen' : 'proposal'}
      aria-current={line.isChosen}
      onFocus={line.onChoose}
      onClick={line.onChoose}
    >
      <div className="stack-tight">
        {proposal.section && <span className="quiet">{proposal.section}</span>}
        <q className="proposal-quote">{proposal.quote}</q>
        {isOpen && task && <Certainty score={proposal.score} sure={sure} />}
      </div>
      <div className="stack-tight">
        {isOpen ? (
          <Select
            aria-label={t('comparison.forTask')}
            placeholder={t('comparison.chooseTask')}
            value={proposal.taskId}
            allowClear
            disabled={line.isBusy}
            showSearch={{ optionFilterProp: 'label' }}
            options={tasks.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(taskId: string | null | undefined) => onEdit({ taskId: taskId ?? null })}
          />
        ) : (
          proposal.taskId && (
            <Link to="/tasks/$taskId" params={{ taskId: proposal.taskId }}>
              {task?.title ?? t('comparison.forTask')}
            </Link>
          )
        )}
        {task && task.sentence !== task.title && <span className="quiet">{task.sentence}</span>}
        {task && (
          <ProposedFigures
            proposal={proposal}
            task={task}
            isOpen={isOpen && !line.isBusy}
            onFigures={(figures) => onEdit({ figures })}
          />
        )}
        {refused && (
          <span className="wrong" role="alert">
            {refused}
          </span>
        )}
      </div>
      <div className="row tight no-print proposal-actions">
        {isOpen && (
          <>
            <Button
              type={line.isChosen ? 'primary' : 'default'}
              disabled={line.isBusy || !proposal.taskId}
              onClick={line.onAccept}
            >
              {t('comparison.accept')}
            </Button>
            <Button disabled={line.isBusy} onClick={line.onDrop}>
              {t('comparison.drop')}
            </Button>
          </>
        )}
        {proposal.state === 'dropped' && (
          <Button disabled={line.isBusy} onClick={() => onEdit({ state: 'waiting' })}>
            {t('comparison.restore')}
          </Button>
        )}
        {(proposal.state === 'accepted' || proposal.state === 'dropped') && (
          <span className="quiet">{t(`comparison.state.${proposal.state}`)}</span>
        )}
      </div>
    </li>
  );
}

function Certainty({ score, sure }: { score: number | null; sure: number }) {
  const { t } = useTranslation();
  if (score === null) return <span className="quiet">{t('comparison.chosen')}</span>;
  const isSure = score >= sure;
  return (
    <span className={isSure ? 'certainty sure' : 'certainty'}>
      {isSure ? '✓ ' : '？'}
      {t(isSure ? 'comparison.sure' : 'comparison.unsure', { share: formatShare(score) })}
    </span>
  );
}
