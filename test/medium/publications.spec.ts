import { PublicationsQuery, SubordinatesQuery } from '@dajuan/database/publications';
import { Refused } from '@dajuan/domain/errors';
import { compareSubordinates } from '@dajuan/domain/reporting';
import { DeliverDispatches, ExchangeActionsModule } from '@dajuan/features/exchange';
import { MandateActionsModule, MoveMandate } from '@dajuan/features/mandates';
import { HandOnMandate, PlanActionsModule } from '@dajuan/features/plans';
import { ProgressActionsModule, RecordProgress, ReviewProgress } from '@dajuan/features/progress';
import { PublicationActionsModule, PublishRollUp } from '@dajuan/features/publications';
import { RefreshRollUps, RollUpActionsModule } from '@dajuan/features/roll-ups';
import { RollUpStore } from '@dajuan/database/roll-ups';
import { createDistrict, TestDistrict } from '../factories/district';
import { carryAll, giveMandate, mandateIn } from '../factories/exchange';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { TestTown } from '../factories/town';

const now = morningOf('2026-09-30');

describe('what a town publishes upward', () => {
  let house: House;
  let district: TestDistrict;
  let town: TestTown;
  let other: TestTown;

  beforeEach(async () => {
    house = await openHouse(
      [
        ...[MandateActionsModule, ExchangeActionsModule, PlanActionsModule, ProgressActionsModule],
        ...[PublicationActionsModule, RollUpActionsModule],
      ],
      [SubordinatesQuery, PublicationsQuery],
    );
    district = await createDistrict(house, 2);
    [town, other] = district.towns as [TestTown, TestTown];
  });
  afterEach(() => house.close());

  const publish = (from: TestTown, month: `${number}-${number}`, reason = '', at = now) =>
    house.get(PublishRollUp).publish(from.supervisor, { planId: from.planId, month, reason }, at);
  const report = async (from: TestTown, taskId: string, targetId: string, value: number, isAccepted: boolean) => {
    const update = proposed({ kind: 'figure', targetId, value, note: `${from.orgId.slice(-4)}镇内说明` });
    const id = await house.get(RecordProgress).record(from.owner, taskId, update, now);
    if (isAccepted) {
      await house.get(ReviewProgress).review(from.supervisor, id, { verdict: 'accepted' }, now);
    }
  };
  const seen = (since: `${number}-${number}` = '2026-01') =>
    house.inOrganisation(district.orgId, (tx) => house.get(SubordinatesQuery).find(tx, district.orgId, since));
  const refusalOf = (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refused ? (error.refusals[0]?.code ?? '') : String(error)),
    );
  const carry = () => carryAll(house, district, now);

  /** Every row of every table that an organisation sees, as text by table. */
  async function everyRow(orgId: string): Promise<Record<string, { org_id?: string }[]>> {
    return house.inOrganisation(orgId, async (tx) => {
      const tables: { name: string }[] = await tx.query(
        `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p')
            AND NOT relispartition AND relrowsecurity ORDER BY 1`,
      );
      const found: Record<string, { org_id?: string }[]> = {};
      for (const { name } of tables) {
        const rows: { row: { org_id?: string } }[] = await tx.query(`SELECT to_jsonb(t) AS row FROM ${name} AS t`);
        found[name] = rows.map(({ row }) => row);
      }
      return found;
    });
  }

  it('are the figures that its own overview shows, and they stay as they were', async () => {
    const measure = cumulative(10);
    const taskId = await createTask(house, town, { measures: [measure] });
    await report(town, taskId, measure.id, 4, true);
    await house.get(RefreshRollUps).refresh(town.orgId, town.planId, now);
    await publish(town, '2026-09');
    await carry();
    const stored = await house.inOrganisation(town.orgId, (tx) => new RollUpStore().of(tx, town.planId, '2026-09-30'));
    const own = stored.find(({ dimension }) => dimension === 'organisation')!.figures;
    const [month] = (await seen()).find(({ id }) => id === town.orgId)!.months;
    expect(month).toMatchObject({ month: '2026-09', day: '2026-09-30', planTitle: '2026年重点工作', reason: '' });
    expect(month!.figures).toMatchObject({
      ...{ completion: own.completion, expected: own.expected, closure: own.closure, onTime: own.onTime },
      ...{ coverage: own.coverage, tasks: own.tasks, leaves: own.leaves },
    });
    await report(town, taskId, measure.id, 9, true);
    await carry();
    expect((await seen()).find(({ id }) => id === town.orgId)!.months[0]!.figures.completion).toBe(0.4);
  });

  it('lay side by side with those of other towns; who published nothing is said to be missing', async () => {
    const measure = cumulative(10);
    const taskId = await createTask(house, town, { measures: [measure] });
    await report(town, taskId, measure.id, 9, true);
    await publish(town, '2026-09');
    await carry();
    const towns = (await seen()).map(({ id, name, months }) => ({ id, name, figures: months[0]?.figures ?? null }));
    const { lines, published, byLeaves } = compareSubordinates(towns);
    expect(lines.map(({ id, rank, figures }) => [id, rank, figures?.completion ?? null])).toEqual([
      [town.orgId, 1, 0.9],
      [other.orgId, null, null],
    ]);
    expect(published).toEqual({ numerator: 1, denominator: 2 });
    expect(byLeaves.completion).toBe(0.9);
  });

  it('are of the last day of a month gone by, by what is known of that day', async () => {
    const measure = cumulative(10);
    const taskId = await createTask(house, town, { measures: [measure] });
    await report(town, taskId, measure.id, 4, true); // as of 28 September
    await publish(town, '2026-08');
    await publish(town, '2026-09');
    await carry();
    const { months } = (await seen()).find(({ id }) => id === town.orgId)!;
    expect(months.map(({ day, figures }) => [day, figures.completion])).toEqual([
      ['2026-08-31', 0],
      ['2026-09-30', 0.4],
    ]);
  });

  it('are corrected by a later publication with a reason, in whatever order the two arrive', async () => {
    const measure = cumulative(10);
    const taskId = await createTask(house, town, { measures: [measure] });
    await publish(town, '2026-09');
    await report(town, taskId, measure.id, 4, true);
    expect(await refusalOf(publish(town, '2026-09', ' '))).toBe('already_published');
    await publish(town, '2026-09', '漏审一条');
    const setStatus = (where: string, status: string) =>
      house.inOrganisation(town.orgId, (tx) => tx.query(`UPDATE dispatch SET status = '${status}' WHERE ${where}`));
    await setStatus('number = 1', 'refused');
    await house.get(DeliverDispatches).deliver(town.orgId, now);
    await setStatus('true', 'due');
    await house.get(DeliverDispatches).deliver(town.orgId, now);
    const { months } = (await seen()).find(({ id }) => id === town.orgId)!;
    expect(months.map(({ reason, figures }) => [reason, figures.completion])).toEqual([['漏审一条', 0.4]]);
    const [latest, first] = await house.inOrganisation(town.orgId, (tx) => house.get(PublicationsQuery).latest(tx));
    expect([latest?.isDelivered, latest?.isReplaced, first?.isReplaced]).toEqual([true, false, true]);
    expect(latest?.replacesId).toBe(first?.id);
  });

  it('is of a month that has begun, of a confirmed plan, and goes to somebody above', async () => {
    expect(await refusalOf(publish(town, '2026-10'))).toBe('month_not_begun');
    expect(await refusalOf(publish(town, '2025-12'))).toBe('month_before_plan');
    await house.inOrganisation(town.orgId, (tx) =>
      tx.query('UPDATE organisation SET parent_id = NULL WHERE id = $1', [town.orgId]),
    );
    expect(await refusalOf(publish(town, '2026-09'))).toBe('no_superior');
  });

  it('holds what was accepted and published of an item from above, and not a word or figure more', async () => {
    const [id] = await giveMandate(house, district, now, {
      measure: { type: 'cumulative', object: '道路交叉口', unit: '处', target: 98_765 },
    });
    await carry();
    const { version } = await mandateIn(house, town, id!);
    const sign = { mandateId: id!, version, forAll: false, move: 'sign_for', reason: '' } as const;
    await house.get(MoveMandate).move(town.supervisor, sign, now);
    const parties = { leadDepartmentId: town.community.id, supportDepartmentIds: [], leaderId: null };
    const asked = { planId: town.planId, ...parties, ownerId: town.owner.personId };
    const signed = await mandateIn(house, town, id!);
    const taskId = await house.get(HandOnMandate).handOn(town.supervisor, id!, signed.version, asked, now);
    const [target] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query('SELECT id FROM target WHERE task_id = $1', [taskId]),
    );
    await createTask(house, town, { title: '镇内事项一则', measures: [cumulative(10)] });
    await report(town, taskId, target.id, 43_211.5, true);
    await report(town, taskId, target.id, 77_777.5, false);
    await carry();
    const above = async () => {
      const { audit_record: _recorded, ...rows } = await everyRow(district.orgId);
      return rows;
    };
    const isKnown = async (...words: (string | number)[]) => {
      const text = JSON.stringify(await above());
      return words.map((word) => text.includes(String(word)));
    };
    expect(await isKnown(43_211.5, 77_777.5, '镇内', '2026年重点工作')).toEqual([false, false, false, false]);
    expect((await mandateIn(house, district, id!)).figures).toBeNull();

    await publish(town, '2026-09');
    await carry();
    expect(await isKnown(43_211.5, 77_777.5, '镇内', '2026年重点工作')).toEqual([true, false, false, true]);
    expect((await mandateIn(house, district, id!)).figures).toMatchObject({
      ...{
        actual: 43_211.5,
        target: 98_765,
        completion: 43_211.5 / 98_765,
        acceptedOn: '2026-09-28',
        day: '2026-09-30',
      },
    });
    for (const rows of Object.values(await above())) for (const row of rows) expect(row.org_id).toBe(district.orgId);
    expect(JSON.stringify(await everyRow(other.orgId))).not.toContain('43211.5');
  });
});
