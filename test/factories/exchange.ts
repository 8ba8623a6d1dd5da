import { CalendarDate } from '@dajuan/domain/calendar';
import { Mandate } from '@dajuan/database/mandates';
import { DeliverDispatches } from '@dajuan/features/exchange';
import { GiveMandate } from '@dajuan/features/mandates';
import { TestDistrict } from './district';
import { House } from './house';
import { TestTown } from './town';

/** What matters of an item; the rest is eight road crossings to be mended by the end of November. */
export type GivenMandate = Partial<Parameters<GiveMandate['give']>[1]>;

/** Gives the item to the district's towns, and answers the mandates' ids in the towns' order. Nothing is delivered yet. */
export async function giveMandate(
  house: House,
  district: TestDistrict,
  now: Date,
  given: GivenMandate = {},
): Promise<string[]> {
  const batchId = await house.get(GiveMandate).give(
    district.supervisor,
    {
      ...{ title: '道路交叉口整治', words: '完成道路交叉口整治8处。' },
      measure: { type: 'cumulative', object: '道路交叉口', unit: '处', target: 8 },
      ...{ startsOn: '2026-03-01', dueOn: '2026-11-30' },
      towns: district.towns.map(({ orgId }) => ({ townId: orgId, target: null })),
      ...given,
    },
    now,
  );
  const rows: { id: string; otherId: string }[] = await house.inOrganisation(district.orgId, (tx) =>
    tx.query('SELECT id, other_id AS "otherId" FROM mandate WHERE batch_id = $1', [batchId]),
  );
  return district.towns.flatMap(({ orgId }) => rows.find(({ otherId }) => otherId === orgId)?.id ?? []);
}

/** Carries over everything that waits, and the answers to it, as the worker would. */
export async function carryAll(house: House, district: TestDistrict, now: Date): Promise<void> {
  const deliver = house.get(DeliverDispatches);
  for (let round = 0; round < 3; round += 1)
    for (const { orgId } of [district, ...district.towns]) await deliver.deliver(orgId, now);
}

/** A mandate as one of its sides knows it. */
export function mandateIn(house: House, { orgId }: Pick<TestTown, 'orgId'>, id: string): Promise<Mandate> {
  return house.inOrganisation(orgId, (tx) => tx.getRepository(Mandate).findOneByOrFail({ id }));
}

/** What both sides must agree on once everything is delivered. */
export async function agreedOn(
  house: House,
  district: TestDistrict,
  town: TestTown,
  id: string,
): Promise<{ state: string; dueOn: CalendarDate }> {
  const [above, below] = [await mandateIn(house, district, id), await mandateIn(house, town, id)];
  const told = ({ state, dueOn, assignment }: Mandate) => ({ state, dueOn, assignment });
  expect(told(below)).toEqual(told(above));
  expect([below.heard, above.heard]).toEqual([above.said, below.said]);
  return { state: above.state, dueOn: above.dueOn };
}
