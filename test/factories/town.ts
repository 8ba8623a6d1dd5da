import { newId, Transaction } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore, PersonStore } from '@dajuan/database/people';
import { PlanRules, WorkPlanStore } from '@dajuan/database/plans';
import { Actor } from '@dajuan/database/tasks';
import { Role } from '@dajuan/domain/loop';
import { defaultPlanRules } from '@dajuan/domain/progress';
import { House } from './house';

export interface TestDepartment {
  readonly id: string;
  readonly name: string;
}

export interface TestPerson extends Actor {
  readonly name: string;
}

/** A town with a supervision office, two departments, their people, a leader, and a confirmed plan of this year. */
export interface TestTown {
  readonly orgId: string;
  readonly planId: string;
  readonly community: TestDepartment;
  readonly construction: TestDepartment;
  readonly supervisor: TestPerson;
  readonly leader: TestPerson;
  /** Head and owner of the community office. */
  readonly head: TestPerson;
  readonly owner: TestPerson;
  /** Head of the construction centre. */
  readonly otherHead: TestPerson;
}

const ZONE = 'Asia/Shanghai';

export function createTown(house: House, rules: PlanRules = defaultPlanRules): Promise<TestTown> {
  const orgId = newId();
  return house.inOrganisation(orgId, async (tx) => {
    const name = `清溪镇${orgId.slice(-6)}`;
    await new OrganisationStore().insert(tx, { id: orgId, parentId: null, kind: 'town', name, zone: ZONE });
    const office = await department(tx, orgId, '督查办', 0);
    const community = await department(tx, orgId, '社区办', 1);
    const construction = await department(tx, orgId, '城建中心', 2);
    return {
      orgId,
      planId: await plan(tx, orgId, rules),
      community,
      construction,
      supervisor: await person(tx, orgId, '苏明', office.id, ['supervisor']),
      leader: await person(tx, orgId, '林岚', null, ['leader']),
      head: await person(tx, orgId, '周敏', community.id, ['head']),
      owner: await person(tx, orgId, '陈默', community.id, ['owner']),
      otherHead: await person(tx, orgId, '何川', construction.id, ['head']),
    };
  });
}

async function department(tx: Transaction, orgId: string, name: string, position: number): Promise<TestDepartment> {
  const id = newId();
  const kind = position === 0 ? 'supervision' : 'department';
  await new DepartmentStore().insert(tx, [{ orgId, id, name, kind, position }]);
  return { id, name };
}

async function person(
  tx: Transaction,
  orgId: string,
  name: string,
  departmentId: string | null,
  roles: Role[],
): Promise<TestPerson> {
  const personId = newId();
  const card = { orgId, id: personId, departmentId, name, jobTitle: '', email: null, disabledAt: null };
  await new PersonStore().insert(tx, card, roles);
  return { orgId, personId, departmentId, roles, zone: ZONE, name };
}

async function plan(tx: Transaction, orgId: string, rules: PlanRules): Promise<string> {
  const id = newId();
  await new WorkPlanStore().insert(tx, {
    ...{ orgId, id, rules, documentId: null, title: '2026年重点工作', year: 2026 },
    ...{ startsOn: '2026-01-01', endsOn: '2026-12-31', state: 'confirmed', version: 1 },
    ...{
      createdAt: new Date('2026-01-01T00:00:00Z'),
      confirmedBy: null,
      confirmedAt: new Date('2026-01-02T00:00:00Z'),
      archivedBy: null,
      archivedAt: null,
    },
  });
  return id;
}
