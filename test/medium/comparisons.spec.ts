import { ComparisonsQuery, Proposal, ProposalStore, ToldUpdatesQuery } from '@dajuan/database/comparisons';
import { newId } from '@dajuan/database/connection';
import { TaskProjection } from '@dajuan/database/tasks';
import { CalendarDate } from '@dajuan/domain/calendar';
import { NotFound, Refused } from '@dajuan/domain/errors';
import { SURE } from '@dajuan/domain/matching';
import { measureOf } from '@dajuan/domain/progress';
import { CompareReview, DocumentActionsModule, ImportDocument } from '@dajuan/features/documents';
import { AcceptProposals, EditProposal, ProgressActionsModule, RecordProgress } from '@dajuan/features/progress';
import { House, openHouse } from '../factories/house';
import { morningOf, proposed } from '../factories/progress';
import { createTask, cumulative } from '../factories/task';
import { createTown, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();

const now = morningOf('2026-12-28');
const review = `2026年工作总结

全年新建口袋公园5处。新增养老床位112张。居民满意率达到92.5%。承办区级运动会1场。
`;

describe('laying a year-end review beside its plan', () => {
  let house: House;
  let town: TestTown;
  let parks: string;
  const gardens = () => cumulative(5, { object: '口袋公园', unit: '处', entryMode: 'increment' });
  let park: ReturnType<typeof gardens>;

  beforeAll(async () => {
    house = await openHouse([DocumentActionsModule, ProgressActionsModule], [ComparisonsQuery, ToldUpdatesQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
    park = gardens();
    parks = await createTask(house, town, { title: '新建口袋公园5处', state: 'assigned', measures: [park] });
    await createTask(house, town, {
      title: '新增养老床位160张',
      measures: [cumulative(160, { object: '养老床位', unit: '张' })],
    });
    const share = { object: '居民满意率', unit: '%', target: 0.9, ratioBound: 'floor' } as const;
    await createTask(house, town, {
      title: '居民满意率不低于90%',
      measures: [measureOf({ id: newId(), type: 'ratio', ...share })],
    });
    await createTask(house, town, { title: '编制村庄规划', measures: [measureOf({ id: newId(), type: 'binary' })] });
    house.jobs.takeAll();
  });
  afterAll(() => house.close());

  async function bring(words = review, kind: 'report' | 'plan' = 'report', year = 2026): Promise<string> {
    const brought = { by: 'text', text: words } as const;
    const document = { title: '', kind, year, brought };
    return (await house.get(ImportDocument).import(town.supervisor, document, now)).documentId;
  }
  const compare = async (documentId: string, asOf: CalendarDate = '2026-12-25', planId = town.planId) =>
    house.get(CompareReview).compare(town.supervisor, planId, { documentId, asOf }, now);
  const proposalsOf = (comparisonId: string) =>
    house.inOrganisation(town.orgId, (tx) => house.get(ProposalStore).of(tx, comparisonId));
  const accept = (comparisonId: string, proposals: readonly Proposal[]) =>
    house.get(AcceptProposals).accept(town.supervisor, comparisonId, proposals, now);
  const projectionOf = (taskId: string) =>
    house.inOrganisation(town.orgId, (tx) => tx.getRepository(TaskProjection).findOneByOrFail({ taskId }));
  const about = (proposals: readonly Proposal[], words: string) => {
    const found = proposals.find(({ told }) => told.quote.includes(words));
    if (!found) throw new Error(`the review tells nothing of ${words}`);
    return found;
  };
  const codeOf = (attempt: Promise<unknown>) =>
    attempt.then(
      () => 'accepted',
      (error: unknown) => (error instanceof Refused ? error.refusals[0]?.code : String(error)),
    );

  it('proposes for each result its task, with quote, place and score, and lists what nobody promised', async () => {
    const documentId = await bring();
    const proposals = await proposalsOf(await compare(documentId));
    const garden = about(proposals, '口袋公园');
    expect(garden).toMatchObject({ taskId: parks, state: 'waiting', figures: [{ measureId: park.id, value: 5 }] });
    expect(garden.score).toBeGreaterThanOrEqual(SURE);
    expect(review.slice(garden.spanStart, garden.spanEnd)).toBe(garden.told.quote);
    expect(about(proposals, '运动会')).toMatchObject({ taskId: null, score: null, figures: [] });
  });

  it('takes accepted proposals into the ledger as reviewed facts with their sentence', async () => {
    const comparisonId = await compare(await bring());
    const proposals = await proposalsOf(comparisonId);
    const sure = proposals.filter(({ score, taskId }) => taskId === parks && (score ?? 0) >= SURE);
    expect(await accept(comparisonId, sure)).toEqual({ accepted: sure.map(({ id }) => id), refused: [] });
    expect(await projectionOf(parks)).toMatchObject({ completion: 1, waitingUpdates: 0, lastAcceptedOn: '2026-12-25' });
    const [source] = await house.inOrganisation(town.orgId, (tx) =>
      tx.query(
        `SELECT proposal_id AS "proposalId", note, verdict FROM progress_source
           JOIN progress_update ON progress_update.id = progress_source.update_id
           JOIN progress_review ON progress_review.update_id = progress_update.id`,
      ),
    );
    expect(source).toMatchObject({ proposalId: sure[0]!.id, verdict: 'accepted', note: sure[0]!.told.quote });
    const told = await house.inOrganisation(town.orgId, (tx) => house.get(ToldUpdatesQuery).ofTask(tx, parks));
    expect(told).toMatchObject([{ quote: sure[0]!.told.quote, documentTitle: '2026年工作总结', comparisonId }]);
    expect(house.jobs.takeAll()).toContainEqual({
      name: 'roll-up.refresh',
      payload: { orgId: town.orgId, planId: town.planId },
    });
  });

  it('adds to increments only what is still missing', async () => {
    const reported = proposed({ kind: 'figure', targetId: park.id, value: 3, asOf: '2026-11-30' });
    await house.get(RecordProgress).record(town.owner, parks, reported, now);
    const comparisonId = await compare(await bring());
    await accept(comparisonId, [about(await proposalsOf(comparisonId), '口袋公园')]);
    expect(await projectionOf(parks)).toMatchObject({ completion: 0.4, waitingCompletion: 1 });
  });

  it('refuses by itself what the ledger will not have, and takes the others', async () => {
    const comparisonId = await compare(await bring());
    const proposals = await proposalsOf(comparisonId);
    const { accepted, refused } = await accept(comparisonId, proposals);
    expect(accepted).toHaveLength(2);
    expect(refused.map(({ refusal }) => refusal.code).sort()).toEqual(['proposal_without_task', 'rate_incomplete']);
    const again = await accept(comparisonId, proposals);
    expect(again.accepted).toEqual([]);
  });

  it('lets a person choose the task and fill in the counts, and nobody change what was accepted', async () => {
    const comparisonId = await compare(await bring());
    const satisfied = about(await proposalsOf(comparisonId), '满意率');
    const [figure] = satisfied.figures;
    const figures = [{ ...figure!, numerator: 925, denominator: 1000 }];
    const edit = (version: number, given: object) =>
      house.get(EditProposal).edit(town.supervisor, comparisonId, satisfied.id, { version, ...given }, now);
    await edit(1, { figures });
    await expect(edit(1, { state: 'dropped' })).rejects.toThrow(/changed/i);
    const filled = about(await proposalsOf(comparisonId), '满意率');
    expect((await accept(comparisonId, [filled])).accepted).toEqual([filled.id]);
    expect(await codeOf(edit(filled.version + 1, { state: 'dropped' }))).toBe('proposal_accepted');
  });

  it('drops and takes back', async () => {
    const comparisonId = await compare(await bring());
    const { id } = about(await proposalsOf(comparisonId), '运动会');
    const edit = (version: number, state: 'dropped' | 'waiting') =>
      house.get(EditProposal).edit(town.supervisor, comparisonId, id, { version, state }, now);
    await edit(1, 'dropped');
    const cards = () => house.inOrganisation(town.orgId, (tx) => house.get(ComparisonsQuery).find(tx, town.planId));
    expect(await cards()).toMatchObject([{ id: comparisonId, dropped: 1, accepted: 0 }]);
    await edit(2, 'waiting');
    expect(await cards()).toMatchObject([{ dropped: 0 }]);
  });

  it('is made once for a review and a plan, also when asked twice at once', async () => {
    const documentId = await bring();
    const [one, other] = await Promise.all([compare(documentId), compare(documentId)]);
    expect(one).toBe(other);
  });

  it('says what it cannot be laid beside', async () => {
    expect(await codeOf(compare(await bring('二〇二六年计划\n\n新建公园5处。', 'plan')))).toBe(
      'document_tells_no_results',
    );
    expect(await codeOf(compare(await bring(review, 'report', 2025)))).toBe('year_differs');
    const documentId = await bring();
    expect(await codeOf(compare(documentId, '2026-12-29'))).toBe('date_in_future');
    await expect(compare(newId())).rejects.toThrow(NotFound);
    const other = await createTown(house);
    await expect(compare(documentId, '2026-12-25', other.planId)).rejects.toThrow(NotFound);
  });
});
