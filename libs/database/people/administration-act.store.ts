import { Injectable } from '@nestjs/common';
import { newId } from '../connection/new-id';
import { Transaction } from '../connection/transactions';
import { AdministrationAct } from './administration-act.entity';

/** An act with the names of who did it and of what it was done to, as screens show it. */
export interface AdministrationActCard extends Pick<AdministrationAct, 'id' | 'kind' | 'before' | 'after'> {
  readonly by: { readonly id: string; readonly name: string };
  readonly subject: { readonly id: string; readonly name: string } | null;
  readonly at: Date;
}

@Injectable()
export class AdministrationActStore {
  async insert(tx: Transaction, act: Omit<AdministrationAct, 'id'>): Promise<void> {
    await tx.getRepository(AdministrationAct).insert({ id: newId(), ...act });
  }

  /** The latest acts, latest first. Uses administration_act_pk. */
  latest(tx: Transaction, limit: number): Promise<AdministrationActCard[]> {
    return tx.query(
      `SELECT act.id, act.kind, act.before, act.after, act.done_at AS at,
              jsonb_build_object('id', doer.id, 'name', doer.name) AS by,
              CASE WHEN coalesce(person.id, department.id) IS NOT NULL THEN jsonb_build_object(
                'id', coalesce(person.id, department.id), 'name', coalesce(person.name, department.name)) END AS subject
         FROM administration_act AS act
         JOIN person AS doer ON doer.org_id = act.org_id AND doer.id = act.done_by
         LEFT JOIN person ON person.org_id = act.org_id AND person.id = act.subject_id
         LEFT JOIN department ON department.org_id = act.org_id AND department.id = act.subject_id
        ORDER BY act.id DESC
        LIMIT $1`,
      [limit],
    );
  }
}
