import { Injectable } from '@nestjs/common';
import { Role } from '@dajuan/domain/loop';
import { Transaction } from '../connection/transactions';

export interface PersonCard {
  id: string;
  name: string;
  jobTitle: string;
  department: { id: string; name: string } | null;
  roles: Role[];
}

/** Who works here, with department and roles. One round trip on person_by_department; disabled people are left out. */
@Injectable()
export class PeopleQuery {
  /** Everybody, by department and name; `personId` narrows to one. Empty when there is nobody. */
  async find(tx: Transaction, personId: string | null = null): Promise<PersonCard[]> {
    const rows: (Omit<PersonCard, 'department'> & { departmentId: string | null; departmentName: string | null })[] =
      await tx.query(
        `SELECT person.id, person.name, person.job_title AS "jobTitle",
                department.id AS "departmentId", department.name AS "departmentName",
                array_remove(array_agg(role_grant.role ORDER BY role_grant.role), NULL) AS roles
           FROM person
           LEFT JOIN department ON department.org_id = person.org_id AND department.id = person.department_id
           LEFT JOIN role_grant ON role_grant.org_id = person.org_id AND role_grant.person_id = person.id
          WHERE person.disabled_at IS NULL AND ($1::uuid IS NULL OR person.id = $1)
          GROUP BY person.org_id, person.id, department.org_id, department.id
          ORDER BY department.position NULLS FIRST, person.name, person.id`,
        [personId],
      );
    return rows.map(({ departmentId, departmentName, ...person }) => ({
      ...person,
      department: departmentId && departmentName ? { id: departmentId, name: departmentName } : null,
    }));
  }
}
