import { forgetKey, keyOf } from './act-keys';

/** What a tab keeps, across reloads. */
class Storage {
  [slot: string]: unknown;
  getItem(slot: string) {
    return (this[slot] as string | undefined) ?? null;
  }
  setItem(slot: string, text: string) {
    this[slot] = text;
  }
  removeItem(slot: string) {
    delete this[slot];
  }
}

const address = 'http://localhost/api/tasks/1/progress';
const report = (value: number, url = address) =>
  new Request(url, {
    method: 'POST',
    body: JSON.stringify({ value }),
    headers: { 'Content-Type': 'application/json' },
  });
const upload = (text: string) => {
  const form = new FormData();
  form.append('file', new Blob([text]), '公告.txt');
  return new Request('http://localhost/api/files', { method: 'POST', body: form });
};

describe('the key of an act', () => {
  beforeEach(() => Object.defineProperty(globalThis, 'sessionStorage', { value: new Storage(), configurable: true }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'sessionStorage'));

  it('stays while no answer has come, and is another one afterwards', async () => {
    const first = await keyOf(report(3));
    expect(await keyOf(report(3))).toBe(first);
    forgetKey(first);
    expect(await keyOf(report(3))).not.toBe(first);
  });

  it('is not that of another figure, or of another task', async () => {
    const first = await keyOf(report(3));
    expect(await keyOf(report(4))).not.toBe(first);
    expect(await keyOf(report(3, address.replace('1', '2')))).not.toBe(first);
  });

  it('is that of the same file, whatever stands between the parts of its form', async () => {
    const first = await keyOf(upload('一'));
    expect(await keyOf(upload('一'))).toBe(first);
    expect(await keyOf(upload('二'))).not.toBe(first);
  });
});
