import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { Publication } from './publication.entity';

/** A publication in a list. */
export interface PublicationCard extends Publication {
  readonly planTitle: string;
  readonly publisherName: string;
  /** A later one stands in its place. */
  readonly isReplaced: boolean;
  /** The organisation above has it. */
  readonly isDelivered: boolean;
}

const MOST = 100;

/** What an organisation published. One round trip; uses publication_number_once and dispatch_once. */
@Injectable()
export class PublicationsQuery {
  /** The last 100, newest first. */
  latest(tx: Transaction): Promise<PublicationCard[]> {
    return tx.query(
      `SELECT publication.org_id AS "orgId", publication.id, publication.number, publication.plan_id AS "planId",
              publication.month, publication.day, publication.figures, publication.mandates,
              publication.replaces_id AS "replacesId", publication.reason,
              publication.published_by AS "publishedBy", publication.published_at AS "publishedAt",
              work_plan.title AS "planTitle", publisher.name AS "publisherName",
              EXISTS (SELECT FROM publication AS later WHERE later.org_id = publication.org_id
                         AND later.replaces_id = publication.id) AS "isReplaced",
              EXISTS (SELECT FROM dispatch WHERE dispatch.org_id = publication.org_id AND dispatch.kind = 'publication'
                         AND dispatch.subject_id = publication.id AND dispatch.status = 'delivered') AS "isDelivered"
         FROM publication
         JOIN work_plan ON work_plan.org_id = publication.org_id AND work_plan.id = publication.plan_id
         JOIN person AS publisher ON publisher.org_id = publication.org_id AND publisher.id = publication.published_by
        ORDER BY publication.number DESC
        LIMIT ${MOST}`,
    );
  }
}
