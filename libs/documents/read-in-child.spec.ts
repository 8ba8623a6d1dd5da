import { join } from 'node:path';
import { readInChild, ReadingFailed } from './read-in-child';

const plan = '青石镇2026年工作要点\n一、民生\n1.年内新建社区食堂2家。\n2.6月底前改建公厕9座。\n';

describe('reading in a process of its own', () => {
  const options = process.env.NODE_OPTIONS;
  beforeAll(() => {
    process.env.NODE_OPTIONS = `--require ${join(__dirname, '../../test/support/run-typescript.cjs')}`;
  });
  afterAll(() => {
    if (options === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = options;
  });

  it('gives what the reader found', async () => {
    const { items } = await readInChild(plan, { year: 2026, genre: 'plan' });
    expect(items.map(({ quote }) => quote)).toContainEqual(expect.stringContaining('社区食堂2家'));
    expect(items.map(({ start, end }) => plan.slice(start, end))).toContainEqual(expect.stringContaining('公厕9座'));
  });

  it('is given up when the time is over', async () => {
    const late = readInChild(plan, { year: 2026 }, { timeMs: 1, memoryMb: 64 });
    await expect(late).rejects.toThrow(ReadingFailed);
    await expect(late).rejects.toMatchObject({ reason: 'late' });
  });

  it('says so when the process ends without an answer', async () => {
    process.env.NODE_OPTIONS = '--require /nowhere/at-all.cjs';
    await expect(readInChild(plan, {})).rejects.toMatchObject({ reason: 'broken' });
  });
});
