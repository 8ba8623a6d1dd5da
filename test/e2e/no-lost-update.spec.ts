import { House, startHouse } from '../support/running-house';
import { Answer, Visitor } from '../support/visitor';

const CLIENTS = 50;
/** Of each client; EDITS=100 is the whole promise. */
const EDITS = Number(process.env.EDITS ?? 3);

/** One row that many change: how it is read, and a change of the version read. */
interface Contested {
  read(): Promise<{ version: number; said: string }>;
  change(version: number, text: string): Promise<Answer<{ code?: string }>>;
}

describe(`${CLIENTS} clients with ${EDITS} edits each of one row`, () => {
  let house: House;
  let supervisor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
  });

  afterAll(() => house.stop());

  it(
    'of a plan item overwrite nothing that somebody else has just saved',
    async () => {
      const text = '一、工作安排\n新建公厕6座。（责任单位：城建中心）';
      const { planId } = (
        await supervisor.post('/api/documents/text', { title: '众人修改', kind: 'plan', year: 2026, text })
      ).body;
      const items = `/api/plans/${planId}/items`;
      const [{ id }] = (await supervisor.get(items)).body.items;
      await contest({
        read: async () => {
          const [item] = (await supervisor.get(items)).body.items;
          return { version: item.version, said: item.title };
        },
        change: (version, title) => supervisor.patch(`${items}/${id}`, { version, title }),
      });
    },
    60_000 + EDITS * 10_000,
  );

  it(
    'of a task take one step at a time',
    async () => {
      const [{ id }] = (await supervisor.get('/api/tasks?state=in_progress&limit=1')).body.tasks;
      const task = async () => (await supervisor.get(`/api/tasks/${id}`)).body;
      await contest({
        read: async () => {
          const { version, history } = await task();
          return { version, said: JSON.stringify(history) };
        },
        change: async (version, reason) => {
          // The step that the version read would allow: every second one resumes what the one before paused.
          const move = (version - first) % 2 === 0 ? 'pause' : 'resume';
          return supervisor.post(`/api/tasks/${id}/moves`, { version, move, reason });
        },
      });
    },
    60_000 + EDITS * 10_000,
  );

  /** The version a contest began with. */
  let first: number;

  async function contest(row: Contested): Promise<void> {
    first = (await row.read()).version;
    const saved: string[] = [];
    const refused: unknown[] = [];
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        for (let edit = 0; edit < EDITS; edit += 1) {
          const { version } = await row.read();
          const text = `第${client}人第${edit}次`;
          const { status, body } = await row.change(version, text);
          if (status < 300) saved.push(text);
          else refused.push([status, body.code]);
        }
      }),
    );
    expect(saved.length + refused.length).toBe(CLIENTS * EDITS);
    expect(refused.filter((each) => String(each) !== '409,changed_elsewhere')).toEqual([]);
    const last = await row.read();
    expect(last.version).toBe(first + saved.length);
    expect(saved.some((text) => last.said.includes(text))).toBe(true);
    expect(saved.length).toBeGreaterThan(0);
  }
});
