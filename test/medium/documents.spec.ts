import { randomBytes } from 'node:crypto';
import { DocumentsQuery, DocumentStore } from '@dajuan/database/documents';
import { PlanItemStore, PlansQuery } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { BroughtDocument, DocumentActionsModule, ImportDocument } from '@dajuan/features/documents';
import { House, openHouse } from '../factories/house';
import { morningOf } from '../factories/progress';
import { createTown, TestTown } from '../factories/town';
import { childrenRunTypescript } from '../support/children-run-typescript';

childrenRunTypescript();

const now = morningOf('2026-01-05');
const text = `二〇二六年工作安排

一、社区治理

（一）年内新建社区食堂5家。（牵头单位：社区办；配合单位：城建中心）

（二）6月底前改造12个老旧小区。（牵头单位：城建中心）
`;

describe('importing a document', () => {
  let house: House;
  let town: TestTown;

  beforeAll(async () => {
    house = await openHouse([DocumentActionsModule], [DocumentsQuery, PlansQuery]);
  });
  beforeEach(async () => {
    town = await createTown(house);
  });
  afterAll(() => house.close());

  const bring = (brought: BroughtDocument, given: { title?: string; year?: number } = {}, by = town) =>
    house.get(ImportDocument).import(by.supervisor, { title: '', kind: 'plan', year: 2026, brought, ...given }, now);
  const paste = (words: string, given: { title?: string; year?: number } = {}, by = town) =>
    bring({ by: 'text', text: words }, given, by);
  const upload = (bytes: Buffer, name = '工作安排.txt') => bring({ by: 'file', name, bytes });

  const itemsOf = (planId: string) =>
    house.inOrganisation(town.orgId, (tx) => house.get(PlanItemStore).ofPlan(tx, planId));
  const documents = () => house.inOrganisation(town.orgId, (tx) => house.get(DocumentsQuery).find(tx));
  const drafts = () =>
    house.inOrganisation(town.orgId, async (tx) =>
      (await house.get(PlansQuery).find(tx, { withDrafts: true })).filter(({ state }) => state === 'draft'),
    );

  async function refuses(attempt: Promise<unknown>, code: string, field: string): Promise<void> {
    const error = await attempt.then(
      () => null,
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(Refused);
    expect((error as Refused).refusals).toMatchObject([{ code, field }]);
    expect(await documents()).toEqual([]);
    expect(await drafts()).toEqual([]);
  }

  it('drafts a plan of the calendar year whose items lead back to their words', async () => {
    const { planId, documentId, itemCount } = await paste(text, { title: '2026年要点' });
    expect(await drafts()).toMatchObject([
      {
        id: planId,
        documentId,
        title: '2026年要点',
        startsOn: '2026-01-01',
        endsOn: '2026-12-31',
        itemCount,
        taskCount: 0,
      },
    ]);
    const items = await itemsOf(planId);
    expect(items).toHaveLength(itemCount);
    const [canteens, estates] = items;
    expect(text.slice(canteens!.spanStart!, canteens!.spanEnd!)).toContain('社区食堂5家');
    expect(canteens).toMatchObject({
      state: 'draft',
      leadDepartmentId: town.community.id,
      supportDepartmentIds: [town.construction.id],
      startsOn: '2026-01-01',
      dueOn: '2026-12-31',
      measures: [{ type: 'cumulative', target: 5, unit: '家' }],
    });
    expect(estates).toMatchObject({
      leadDepartmentId: town.construction.id,
      dueOn: '2026-06-30',
      measures: [{ type: 'sites', unit: '个', sites: { count: 12 } }],
    });
  });

  it('keeps the text as it came, character for character', async () => {
    const { documentId } = await upload(Buffer.from(text.replaceAll('\n', '\r\n')));
    const kept = await house.inOrganisation(town.orgId, (tx) => house.get(DocumentStore).byId(tx, documentId));
    expect(kept).toMatchObject({ body: text.replaceAll('\n', '\r\n'), title: '工作安排', sourceName: '工作安排.txt' });
  });

  it('reads a file in GB18030', async () => {
    const sentence = [
      0xc4, 0xea, 0xc4, 0xda, 0xd0, 0xc2, 0xbd, 0xa8, 0xb9, 0xab, 0xb2, 0xde, 0x36, 0xd7, 0xf9, 0xa1, 0xa3,
    ];
    const { documentId } = await upload(Buffer.from(sentence));
    const kept = await house.inOrganisation(town.orgId, (tx) => house.get(DocumentStore).byId(tx, documentId));
    expect(kept?.body).toBe('年内新建公厕6座。');
  });

  it('makes an empty plan of a text without tasks', async () => {
    const { planId, itemCount } = await paste('今天天气很好。');
    expect(itemCount).toBe(0);
    expect(await itemsOf(planId)).toEqual([]);
  });

  it('refuses an empty file', () => refuses(upload(Buffer.alloc(0)), 'document_empty', 'file'));

  it('refuses blanks', () => refuses(paste(' \n\t　\n'), 'document_empty', 'text'));

  it('refuses a binary named .txt', () =>
    refuses(
      upload(Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]), randomBytes(5000)])),
      'document_not_text',
      'file',
    ));

  it('refuses text with U+0000', () => refuses(paste(`新建公厕6座。\0`), 'document_not_text', 'text'));

  it('refuses more than two million characters', () =>
    refuses(paste('新建公厕6座。\n'.repeat(250_001)), 'document_too_long', 'text'));

  it('refuses more items than anybody could review', () =>
    refuses(
      paste(Array.from({ length: 10_001 }, (_, index) => `年内新建第${index}号楼公厕6座。`).join('\n')),
      'document_has_too_many_items',
      'text',
    ));

  it('refuses the same bytes in the same year, and says where they went', async () => {
    await paste(text, { title: '2026年要点' });
    const again = paste(text, { title: '换个名字' });
    await expect(again).rejects.toBeInstanceOf(Refused);
    await expect(again).rejects.toMatchObject({
      refusals: [{ code: 'document_already_imported', zh: expect.stringContaining('《2026年要点》') }],
    });
    expect(await drafts()).toHaveLength(1);
  });

  it('lets one of two through who bring the same bytes at once', async () => {
    const outcomes = await Promise.allSettled([paste(text), paste(text)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await drafts()).toHaveLength(1);
  });

  it('takes the same bytes in another year and in another town', async () => {
    const neighbour = await createTown(house);
    await paste(text);
    await paste(text, { year: 2027 });
    await paste(text, {}, neighbour);
    expect((await drafts()).map(({ year }) => year)).toEqual([2027, 2026]);
  });

  it('takes rare characters, which are two units long', async () => {
    const words = '年内新建𠮷家食堂5家。';
    const [item] = await itemsOf((await paste(words)).planId);
    expect(item?.quote).toContain('𠮷家食堂');
    expect(words.slice(item!.spanStart!, item!.spanEnd!)).toContain('𠮷家食堂5家');
  });

  it('lists documents with the plan each became', async () => {
    const { documentId, planId } = await paste(text, { title: '2026年要点' });
    expect(await documents()).toMatchObject([
      { id: documentId, planId, title: '2026年要点', uploadedBy: town.supervisor.name, characters: text.length },
    ]);
  });
});
