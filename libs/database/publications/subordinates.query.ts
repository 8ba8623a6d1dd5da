import { Injectable } from '@nestjs/common';
import { CalendarDate, CalendarMonth } from '@dajuan/domain/calendar';
import { PublishedFigures } from '@dajuan/domain/reporting';
import { Transaction } from '../connection/transactions';

/** What stands of an organisation below for a month. */
export interface PublishedMonth {
  readonly month: CalendarMonth;
  readonly day: CalendarDate;
  readonly planTitle: string;
  readonly figures: PublishedFigures;
  /** Of a correction, why; empty otherwise. */
  readonly reason: string;
  readonly publishedAt: string;
}

/** An organisation below with what it published, month by month in order. */
export interface Subordinate {
  readonly id: string;
  readonly name: string;
  readonly months: readonly PublishedMonth[];
}

/** Organisations below one's own, and the last thing each published for every month: what arrived, and nothing else. */
@Injectable()
export class SubordinatesQuery {
  /** By name; those that published nothing too. `since` is the first month wanted. Uses received_publication_by_month. */
  find(tx: Transaction, orgId: string, since: CalendarMonth): Promise<Subordinate[]> {
    return tx.query(
      `SELECT below.id, below.name,
              coalesce((SELECT jsonb_agg(jsonb_build_object('month', latest.month, 'day', latest.day,
                  'planTitle', latest.plan_title, 'figures', latest.figures, 'reason', latest.reason,
                  'publishedAt', latest.published_at) ORDER BY latest.month)
                FROM (SELECT DISTINCT ON (received.month) received.*
                        FROM received_publication AS received
                       WHERE received.from_id = below.id AND received.month >= $2
                       ORDER BY received.month, received.number DESC) AS latest), '[]') AS months
         FROM organisation AS below
        WHERE below.parent_id = $1
        ORDER BY below.name, below.id`,
      [orgId, since],
    );
  }
}
