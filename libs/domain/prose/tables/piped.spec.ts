import { readDocument } from '../read-document';

const values = (table: string) =>
  readDocument(`龙泉县2024年改造任务分解表\n${table}`, { year: 2024, genre: 'plan' }).items.flatMap(({ measures }) =>
    measures.map(({ value, unit }) => `${value}${unit}`),
  );

describe('a table in bars', () => {
  it('closed on both sides has its heads in its first row, whatever they say', () => {
    expect(values('|乡镇|改造小区（个）|改造户数（户）|\n|东河镇|3|610|\n|柳林乡|1|85|')).toEqual([
      '3个',
      '610户',
      '1个',
      '85户',
    ]);
  });

  it('has no heads where its first row holds a bare figure', () => {
    expect(values('|东河镇|3|610|\n|柳林乡|1|85|')).toEqual([]);
  });
});
