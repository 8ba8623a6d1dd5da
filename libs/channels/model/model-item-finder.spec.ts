import { createServer, IncomingMessage, Server } from 'node:http';
import { AddressInfo } from 'node:net';
import { ModelItemFinder } from './model-item-finder';

/** A service that speaks the protocol, and answers what it is told to. */
describe('asking a model for items', () => {
  let server: Server;
  let answer: (question: { messages: { content: string }[] }, request: IncomingMessage) => [number, unknown];

  beforeEach(async () => {
    server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const [status, body] = answer(JSON.parse(Buffer.concat(parts).toString()), request);
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const says = (content: string): [number, unknown] => [200, { choices: [{ message: { content } }] }];
  const finder = (given = {}) => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    return new ModelItemFinder({ url, name: 'small', patienceMs: 10_000, ...given });
  };

  it('asks with the key, and takes the quotes', async () => {
    let seen: unknown;
    answer = ({ messages }, { url, headers }) => {
      seen = { url, key: headers.authorization, text: messages[1]?.content };
      return says('{"quotes": ["新建公厕9座", 7]}');
    };
    expect(await finder({ key: 'secret' }).find('新建公厕9座。')).toEqual(['新建公厕9座']);
    expect(seen).toEqual({ url: '/v1/chat/completions', key: 'Bearer secret', text: '新建公厕9座。' });
  });

  it('asks about a long text part by part, leaving none of it out', async () => {
    const asked: string[] = [];
    answer = ({ messages }) => {
      asked.push(messages[1]!.content);
      return says('{"quotes": []}');
    };
    const text = '新建公厕9座。\n'.repeat(1_500);
    await finder().find(text);
    expect(asked.length).toBeGreaterThan(1);
    expect(asked.join('')).toBe(text);
  });

  it.each<[string, () => [number, unknown]]>([
    ['is away', () => [503, {}]],
    ['talks nonsense', () => says('以下是任务：……')],
    ['answers something else', () => [200, { choices: [] }]],
  ])('finds nothing where the service %s', async (_, told) => {
    answer = told;
    expect(await finder().find('新建公厕9座。')).toEqual([]);
  });

  it('finds nothing where nobody listens', async () => {
    expect(await finder({ url: 'http://127.0.0.1:1/v1' }).find('新建公厕9座。')).toEqual([]);
  });
});
