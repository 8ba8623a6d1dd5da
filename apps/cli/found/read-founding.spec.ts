import { Refused } from '@dajuan/domain/errors';
import { readFounding } from './read-founding';

const town = {
  organisation: { name: '青汐镇', kind: 'town' },
  departments: [{ name: '督查办', kind: 'supervision' }],
  people: [{ name: '苗书宁', department: '督查办', jobTitle: '', roles: ['supervisor'], login: 'miaoshuning' }],
};

function refusalOf(json: string): string {
  try {
    readFounding(json);
  } catch (error) {
    if (error instanceof Refused) return error.refusals.map(({ field, zh, en }) => `${field}: ${zh} ${en}`).join();
    throw error;
  }
  return 'read';
}

describe('the file an organisation is founded from', () => {
  it('is read as it stands, with or without the mark that Windows puts first', () => {
    expect(readFounding(JSON.stringify(town))).toEqual(town);
    expect(readFounding(`\uFEFF${JSON.stringify(town)}`)).toEqual(town);
  });

  it.each([
    [
      'a role that does not exist',
      { people: [{ ...town.people[0], roles: ['king'] }] },
      /^people\.0\.roles\.0: 应为以下之一：supervisor.*must be one of supervisor/,
    ],
    [
      'a missing login',
      { people: [{ ...town.people[0], login: undefined }] },
      /^people\.0\.login: 应为不空的文字 must be text$/,
    ],
    [
      'a field that nobody reads',
      { people: [{ ...town.people[0], phone: '1' }] },
      /^people\.0\.phone: 没有这一字段 no such field$/,
    ],
    ['another kind of field at the top', { plan: {} }, /^plan: 没有这一字段 no such field$/],
    ['no departments', { departments: undefined }, /^departments: 应为列表 must be a list$/],
  ])('names the field of %s in both languages', (_case, change, expected) => {
    expect(refusalOf(JSON.stringify({ ...town, ...change }))).toMatch(expected);
  });

  it('must be JSON', () => {
    expect(refusalOf('organisation: 青汐镇')).toMatch(/文件不是 JSON/);
  });
});
