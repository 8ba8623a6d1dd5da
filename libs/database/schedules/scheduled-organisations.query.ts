import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';

/** An organisation as schedules see it. */
export interface ScheduledOrganisation {
  readonly id: string;
  /** IANA zone, by which its mornings come. */
  readonly zone: string;
}

/** Every organisation, for the work that nobody asks for. They stand outside row-level security. */
@Injectable()
export class ScheduledOrganisationsQuery {
  /** Oldest first. */
  all(tx: Transaction): Promise<ScheduledOrganisation[]> {
    return tx.query('SELECT organisation.id, organisation.zone FROM organisation ORDER BY organisation.id');
  }
}
