import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { ProgressUpdateCard, ProgressUpdatesQuery } from '@dajuan/database/progress';
import { isProxy } from '@dajuan/database/tasks';
import { entryColumns, EntryField, lineFields } from '@dajuan/domain/progress/entry-sheet';
import { TakenRow } from '@dajuan/features/progress';
import { Language, Principal } from '../http/principal';
import { figureSaid } from '../tasks/figure-said';
import { EntrySheetCountsView, EntrySheetRowView, EntrySheetView, ReportedSinceView } from './entry-sheet.dto';

/** A sheet's rows in words, with who reported on them since. */
@Injectable()
export class EntrySheetReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly updates: ProgressUpdatesQuery,
  ) {}

  async show(principal: Principal, rows: readonly TakenRow[], language: Language): Promise<EntrySheetView> {
    const since = await this.since(principal, rows);
    const filled = rows.filter(({ outcome }) => outcome !== 'blank');
    return {
      rows: filled.map((row) => rowView(principal, row, since.get(row.sinceId ?? '') ?? null, language)),
      counts: countsOf(rows),
    };
  }

  /** The updates that came since, by id. */
  private since({ orgId }: Principal, rows: readonly TakenRow[]): Promise<ReadonlyMap<string, ProgressUpdateCard>> {
    const ids = new Set(rows.flatMap(({ outcome, sinceId }) => (outcome === 'changed' && sinceId ? [sinceId] : [])));
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const known = new Map<string, ProgressUpdateCard>();
      for (const id of ids) {
        const card = await this.updates.byId(tx, id);
        if (card) known.set(id, card);
      }
      return known;
    });
  }
}

function rowView(
  principal: Principal,
  { row, line, facts, outcome, entry, refusals }: TakenRow,
  since: ProgressUpdateCard | null,
  language: Language,
): EntrySheetRowView {
  const measure = facts?.measures.find(({ id }) => id === line.targetId);
  const part = [...(measure?.stages ?? []), ...(measure?.components ?? [])].find(({ id }) => id === line.partId);
  return {
    ...{ row, taskId: facts?.task.id ?? null, title: facts?.task.title ?? '', outcome },
    what: [measure?.object, part?.title].filter(Boolean).join(' · '),
    byProxy: facts !== null && isProxy(principal, facts),
    said: entry && figureSaid(entry, measure)[language],
    ...{ asOf: entry?.asOf ?? null, note: entry?.note ?? '', nextStep: entry?.nextStep ?? '' },
    problems: refusals.map(({ code, field, ...words }) => {
      const column = lineFields.find((name): name is EntryField => name === field) ?? 'value';
      return { code, field: column, column: entryColumns[column].head, message: words[language] };
    }),
    since: since && sinceView(since, measure, language),
  };
}

function sinceView(
  card: ProgressUpdateCard,
  measure: Parameters<typeof figureSaid>[1],
  language: Language,
): ReportedSinceView {
  return { by: card.reportedBy, at: card.reportedAt.toISOString(), said: figureSaid(card, measure)[language] };
}

function countsOf(rows: readonly TakenRow[]): EntrySheetCountsView {
  const counts: EntrySheetCountsView = {
    ...{ blank: 0, ready: 0, already: 0, changed: 0, refused: 0, reported: 0, held: 0 },
  };
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}
