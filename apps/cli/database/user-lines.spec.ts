import { DemonstrationUser } from '../../../seeds/run';
import { firstToTry, otherUserLines } from './user-lines';

function user(
  login: string,
  role: DemonstrationUser['roles'][number],
  department: string | null,
  organisation = '青汐镇',
) {
  return { login, password: `${login}-word`, name: '某某', position: '职务', organisation, roles: [role], department };
}

const users = [
  user('leader', 'leader', null),
  user('supervisor', 'supervisor', '督查办'),
  user('supervisor-2', 'supervisor', '督查办'),
  user('admin', 'administrator', '督查办'),
  user('office-head', 'head', '督查办'),
  user('owner', 'owner', '城建中心'),
  user('head', 'head', '城建中心'),
  user('elsewhere', 'supervisor', '督查办', '柳岸街道'),
];

describe('who can log in, as the console tells it', () => {
  it('begins with one of each post, head and owner of one department', () => {
    expect(firstToTry(users).map(({ login }) => login)).toEqual(['supervisor', 'leader', 'head', 'owner', 'admin']);
    expect(firstToTry([])).toEqual([]);
  });

  it('lists everybody else once, below their organisation', () => {
    const lines = otherUserLines(users, 40);
    expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
      '青汐镇',
      'supervisor-2',
      'office-head',
      '柳岸街道',
      'elsewhere',
    ]);
  });

  it('puts as many on a line as fit', () => {
    expect(otherUserLines(users, 200)).toHaveLength(4);
    expect(otherUserLines(users, 200)[1]).toMatch(/supervisor-2-word.*office-head-word/);
  });
});
