import { hostileFiles } from '../support/files/hostile-files';
import { House, startHouse } from '../support/running-house';
import { Visitor } from '../support/visitor';

const CHINESE = /\p{Script=Han}/u;

describe('a file that nobody should send', () => {
  let house: House;
  let supervisor: Visitor;

  beforeAll(async () => {
    house = await startHouse();
    supervisor = await Visitor.loggedIn(house.url, house.logins.supervisor);
  });

  afterAll(() => house.stop());

  const upload = (name: string, bytes: Buffer) =>
    supervisor.upload('/api/documents', { name, bytes }, { title: '试验', kind: 'plan', year: '2026' });
  const documents = async () => (await supervisor.get('/api/documents')).body.documents.length as number;

  it.each(hostileFiles)(
    'is refused with a reason, and the next request is served: $what',
    async ({ name, code, bytes }) => {
      const before = await documents();
      const { status, body } = await upload(name, bytes());
      expect({ status, code: body.code }).toEqual({ status: 422, code });
      expect(body.message).toMatch(CHINESE);
      expect(await documents()).toBe(before);
      expect(house.isApiAlive()).toBe(true);
    },
  );

  it('does not stand in the way of a good one', async () => {
    const { status } = await upload('计划.txt', Buffer.from('2026年工作计划\n年内新建公厕6座。'));
    expect(status).toBe(201);
  });
});
