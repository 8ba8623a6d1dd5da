import { Injectable } from '@nestjs/common';
import { Role } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

/** Somebody as administrators see them: with login, roles, and whether they may log in. Never when they last did. */
export interface DeskPerson {
  readonly id: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly department: { readonly id: string; readonly name: string } | null;
  readonly roles: Role[];
  /** Null for somebody without an account. */
  readonly login: string | null;
  readonly accountId: string | null;
  readonly isDisabled: boolean;
  /** Nobody has logged in with the password given and changed it. */
  readonly mustChangePassword: boolean;
}

/** Everybody an organisation has or had. One round trip on person_by_department. */
@Injectable()
export class PeopleDeskQuery {
  /** Who may log in first, by department and name; `personId` narrows to one. */
  find(tx: Transaction, personId: string | null = null): Promise<DeskPerson[]> {
    return tx.query(
      `SELECT person.id, person.name, person.job_title AS "jobTitle", person.email,
              CASE WHEN department.id IS NOT NULL
                THEN jsonb_build_object('id', department.id, 'name', department.name) END AS department,
              ARRAY(SELECT role_grant.role FROM role_grant
                     WHERE role_grant.org_id = person.org_id AND role_grant.person_id = person.id
                     ORDER BY role_grant.role) AS roles,
              account.login, account.id AS "accountId", person.disabled_at IS NOT NULL AS "isDisabled",
              coalesce(account.must_change_password, false) AS "mustChangePassword"
         FROM person
         LEFT JOIN department ON department.org_id = person.org_id AND department.id = person.department_id
         LEFT JOIN account ON account.org_id = person.org_id AND account.person_id = person.id
        WHERE $1::uuid IS NULL OR person.id = $1
        ORDER BY person.disabled_at IS NOT NULL, department.position NULLS FIRST, person.name, person.id`,
      [personId],
    );
  }

  /** Who holds each role beside this person and may log in: how many. Uses role_grant_once. */
  async otherHolders(tx: Transaction, personId: string): Promise<Partial<Record<Role, number>>> {
    const rows: { role: Role; count: number }[] = await tx.query(
      `SELECT role_grant.role, count(*)::integer AS count
         FROM role_grant
         JOIN person ON person.org_id = role_grant.org_id AND person.id = role_grant.person_id
         JOIN account ON account.org_id = person.org_id AND account.person_id = person.id
        WHERE role_grant.person_id <> $1 AND person.disabled_at IS NULL AND account.disabled_at IS NULL
        GROUP BY role_grant.role`,
      [personId],
    );
    return Object.fromEntries(rows.map(({ role, count }) => [role, count]));
  }
}
