import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { OrganisationKind } from './organisation.entity';

export interface OwnOrganisation {
  id: string;
  name: string;
  kind: OrganisationKind;
  zone: string;
  /** The district a town belongs to; null at the top. */
  parent: { id: string; name: string } | null;
}

/** An organisation with the one above it. One round trip on organisation_pk. */
@Injectable()
export class OwnOrganisationQuery {
  /** Null when there is none of this id. */
  async find(tx: Transaction, orgId: string): Promise<OwnOrganisation | null> {
    const rows: OwnOrganisation[] = await tx.query(
      `SELECT own.id, own.name, own.kind, own.zone,
              CASE WHEN parent.id IS NOT NULL THEN json_build_object('id', parent.id, 'name', parent.name) END AS parent
         FROM organisation AS own
         LEFT JOIN organisation AS parent ON parent.id = own.parent_id
        WHERE own.id = $1`,
      [orgId],
    );
    return rows[0] ?? null;
  }
}
