import { Injectable } from '@nestjs/common';
import { MasterKind } from '@dajuan/domain/places';
import { Transaction } from '../connection/transactions';

/** A master with how many tasks answer it, each once however many of its entries. */
export interface MasterCard {
  readonly id: string;
  readonly kind: MasterKind;
  readonly title: string;
  readonly issuer: string;
  readonly year: number;
  readonly version: number;
  readonly tasks: number;
  readonly entries: number;
}

/** The masters of an organisation. One round trip on task_master_by_master. */
@Injectable()
export class MastersQuery {
  /** Latest year first, in their order. */
  find(tx: Transaction): Promise<MasterCard[]> {
    return tx.query(
      `SELECT master.id, master.kind, master.title, master.issuer, master.year, master.version,
              count(DISTINCT task_master.task_id) AS tasks, count(task_master.id) AS entries
         FROM master
         LEFT JOIN task_master ON task_master.org_id = master.org_id AND task_master.master_id = master.id
        GROUP BY master.org_id, master.id
        ORDER BY master.year DESC, master.position, master.title`,
    );
  }
}
