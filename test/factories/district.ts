import { newId } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { DepartmentStore, PersonStore } from '@dajuan/database/people';
import { House } from './house';
import { createTown, TestPerson, TestTown } from './town';

/** A district with its supervision office and a leader, and towns below it. */
export interface TestDistrict {
  readonly orgId: string;
  readonly supervisor: TestPerson;
  readonly leader: TestPerson;
  readonly towns: readonly TestTown[];
}

const ZONE = 'Asia/Shanghai';

export async function createDistrict(house: House, townCount: number): Promise<TestDistrict> {
  const orgId = newId();
  const own = await house.inOrganisation(orgId, async (tx) => {
    const name = `滨禾区${orgId.slice(-6)}`;
    await new OrganisationStore().insert(tx, { id: orgId, parentId: null, kind: 'district', name, zone: ZONE });
    const office = newId();
    const department = { orgId, id: office, name: '区委督查室', kind: 'supervision', position: 0 } as const;
    await new DepartmentStore().insert(tx, [department]);
    const person = async (personName: string, role: 'supervisor' | 'leader'): Promise<TestPerson> => {
      const personId = newId();
      const departmentId = role === 'supervisor' ? office : null;
      const card = { orgId, id: personId, departmentId, name: personName, jobTitle: '', email: null, disabledAt: null };
      await new PersonStore().insert(tx, card, [role]);
      return { orgId, personId, departmentId, roles: [role], zone: ZONE, name: personName };
    };
    return { supervisor: await person('温岚', 'supervisor'), leader: await person('江越', 'leader') };
  });
  const towns: TestTown[] = [];
  for (let index = 0; index < townCount; index += 1) towns.push(await createTownBelow(house, orgId));
  return { orgId, ...own, towns };
}

async function createTownBelow(house: House, parentId: string): Promise<TestTown> {
  const town = await createTown(house);
  await house.inOrganisation(town.orgId, (tx) =>
    tx.query('UPDATE organisation SET parent_id = $2 WHERE id = $1', [town.orgId, parentId]),
  );
  return town;
}
