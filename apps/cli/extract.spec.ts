import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childrenRunTypescript } from '../../test/support/children-run-typescript';
import { extract } from './extract';

childrenRunTypescript();

describe('the extract command', () => {
  let folder: string;
  let printed: string;
  let told: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'extract-'));
    printed = '';
    told = '';
    jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done?: () => void) => {
      printed += text;
      done?.();
      return true;
    }) as typeof process.stdout.write);
    jest.spyOn(process.stderr, 'write').mockImplementation(((text: string) => {
      told += text;
      return true;
    }) as typeof process.stderr.write);
  });

  afterEach(() => {
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true });
  });

  const file = (name: string, text: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  it('prints one document', async () => {
    expect(await extract([file('plan.txt', '2024年工作计划\n年内新建公园3座。')])).toBe(0);
    const { document, items } = JSON.parse(printed) as { document: { year: number }; items: { due: string }[] };
    expect(document.year).toBe(2024);
    expect(items).toMatchObject([{ quote: '年内新建公园3座', due: '2024-12-31' }]);
  });

  it('takes the year from the file’s name where the text names none', async () => {
    expect(await extract([file('工作要点2023.txt', '工作要点\n年内新建公园3座。')])).toBe(0);
    expect(JSON.parse(printed)).toMatchObject({ document: { year: 2023 }, items: [{ due: '2023-12-31' }] });
  });

  it('prints several documents in the order of the files', async () => {
    expect(await extract(['--batch', file('a.txt', '新建公园1座。'), file('b.txt', '新建公园2座。')])).toBe(0);
    const { documents } = JSON.parse(printed) as { documents: { items: { quote: string }[] }[] };
    expect(documents.map(({ items }) => items[0]?.quote)).toEqual(['新建公园1座', '新建公园2座']);
  });

  it('says where in its file an item stands, and gives no offsets where the file is no text', async () => {
    const page = file('plan.html', '<p>2024年工作计划</p><p>年内新建公园3座。</p>');
    expect(await extract([page])).toBe(0);
    const { document, items } = JSON.parse(printed) as { document: object; items: object[] };
    expect(document).toMatchObject({ kind: 'html', year: 2024 });
    expect(items).toMatchObject([
      { quote: '年内新建公园3座', paragraph: 2, start: null, end: null, measures: [{ value: 3, start: null }] },
    ]);
  });

  it('says in one line why a file cannot be read, and prints nothing', async () => {
    expect(await extract([file('empty.txt', '')])).toBe(2);
    expect(await extract([join(folder, 'missing.txt')])).toBe(2);
    expect(told.trim().split('\n')).toHaveLength(2);
    expect(told).toContain('document_empty');
    expect(printed).toBe('');
  });

  it('explains its use when asked wrongly', async () => {
    expect(await extract([])).toBe(64);
    expect(await extract(['--batch'])).toBe(64);
    expect(await extract(['--fast', 'x.txt'])).toBe(64);
  });
});
