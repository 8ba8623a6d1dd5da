import { Button, Checkbox } from 'antd';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Duty } from '../../api/types';
import { FieldProblem } from '../task/field-problem';
import { dutyKey, type Successors } from './hand-over-draft';

interface DutyTableProps {
  duties: Duty[];
  successors: Successors;
  nameOf: (personId: string) => string;
  /** Absent: the list is only to be read. */
  choice?: {
    selected: ReadonlySet<string>;
    onSelect: (selected: ReadonlySet<string>) => void;
    onTakeBack: (key: string) => void;
    /** What the server said about the duty. */
    problem: (duty: Duty) => string | undefined;
  };
}

/** Everything somebody holds, one line a duty: what it is, and who is to take it. */
export function DutyTable({ duties, successors, nameOf, choice }: DutyTableProps) {
  const { t } = useTranslation();
  const toggle = (key: string) => {
    const selected = new Set(choice?.selected);
    if (!selected.delete(key)) selected.add(key);
    choice?.onSelect(selected);
  };
  return (
    <div className="sheet-scroll">
      <table className="sheet">
        <thead>
          <tr>
            {choice && <th className="no-print" />}
            <th>{t('handOver.kind')}</th>
            <th>{t('handOver.what')}</th>
            {choice && <th>{t('handOver.receiver')}</th>}
          </tr>
        </thead>
        <tbody>
          {duties.map((duty) => {
            const key = dutyKey(duty);
            const successorId = successors.get(key);
            return (
              <tr key={key}>
                {choice && (
                  <td className="no-print">
                    <Checkbox
                      aria-label={`${t(`duty.${duty.kind}`)} ${duty.title}`}
                      checked={choice.selected.has(key)}
                      onChange={() => toggle(key)}
                    />
                  </td>
                )}
                <td className="nowrap">{t(`duty.${duty.kind}`)}</td>
                <td>
                  {duty.taskId ? (
                    <Link to="/tasks/$taskId" params={{ taskId: duty.taskId }}>
                      {duty.title}
                    </Link>
                  ) : (
                    duty.title
                  )}
                </td>
                {choice && (
                  <td>
                    {successorId ? (
                      <>
                        {nameOf(successorId)}{' '}
                        <Button type="link" size="small" onClick={() => choice.onTakeBack(key)}>
                          {t('handOver.takeBack')}
                        </Button>
                      </>
                    ) : (
                      <span className="quiet">{t('handOver.undecided')}</span>
                    )}
                    <FieldProblem words={choice.problem(duty)} />
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
