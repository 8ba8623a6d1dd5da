import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { markRound } from '../../api/lists';
import type { ListKind, ListRound, NamedList, RoundMark } from '../../api/types';
import { MarkCell } from './mark-cell';
import { MarkField } from './mark-field';
import { useListAct } from './use-list-act';

interface RoundTableProps {
  list: NamedList;
  form: NonNullable<ListKind['rounds']>;
  /** The round that is being marked. */
  marking: string | null;
  onDone: () => void;
}

/** As many rounds beside one another as a screen holds. */
const MOST_ROUNDS = 6;

/** Entries down, rounds across, the latest first; counts are summed, points by part. */
export function RoundTable({ list, form, marking, onDone }: RoundTableProps) {
  const { t } = useTranslation();
  const [given, setGiven] = useState<ReadonlyMap<string, RoundMark>>(new Map());
  const save = useListAct((roundId: string) => markRound(roundId, [...given.values()]), {
    onDone,
    told: () => t('lists.saved'),
  });
  const rounds = list.rounds.slice(0, MOST_ROUNDS);
  const entries = list.entries.filter(({ state }) => state !== 'withdrawn');
  const totals = new Map(list.totals.map(({ entryId, total }) => [entryId, total]));
  const change = (mark: RoundMark) => setGiven(new Map(given).set(mark.entryId, mark));
  return (
    <>
      <div className="sheet-scroll">
        <table className="sheet">
          <thead>
            <tr>
              <th>{t('lists.columns.title')}</th>
              {form === 'points' && <th className="number">{t('lists.columns.points')}</th>}
              {rounds.map(({ id, name }) => (
                <th key={id} className={form === 'values' ? 'number' : undefined}>
                  {name}
                </th>
              ))}
              {form === 'values' && <th className="number">{t('lists.total')}</th>}
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <tr key={entry.id} className={entry.isSection ? 'entry-section' : undefined}>
                <td>
                  {entry.title} {form === 'values' && <span className="quiet">{entry.unit}</span>}
                </td>
                {form === 'points' && <td className="number">{entry.isSection ? '' : entry.points}</td>}
                {rounds.map((round) => (
                  <td key={round.id} className={form === 'values' ? 'number' : undefined}>
                    {entry.isSection ? (
                      scoreIn(round, entry.id)
                    ) : round.id === marking ? (
                      <MarkField
                        form={form}
                        entry={entry}
                        round={round}
                        grades={list.fields.grades}
                        given={given.get(entry.id)}
                        onChange={change}
                      />
                    ) : (
                      <MarkCell form={form} entry={entry} round={round} grades={list.fields.grades} />
                    )}
                  </td>
                ))}
                {form === 'values' && <td className="number">{totals.get(entry.id) ?? ''}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {marking && (
        <Button
          type="primary"
          disabled={given.size === 0}
          loading={save.isPending}
          onClick={() => save.mutate(marking)}
        >
          {t('lists.saveMarks')}
        </Button>
      )}
    </>
  );
}

/** A part's points of those it can have. */
function scoreIn({ scores }: ListRound, sectionId: string): string {
  const score = scores.find((each) => each.sectionId === sectionId);
  return score && score.marked > 0 ? `${score.points}/${score.of}` : '';
}
