import { Founding, FoundingPerson } from './founding';
import { refuseFounding } from './refuse-founding';

const supervisor: FoundingPerson = {
  name: '苗书宁',
  department: '督查办',
  jobTitle: '督查办主任',
  roles: ['supervisor'],
  login: 'miaoshuning',
};

function founding(changes: Partial<Founding> = {}): Founding {
  return {
    organisation: { name: '青汐镇', kind: 'town', district: '滨禾区' },
    departments: [
      { name: '督查办', kind: 'supervision' },
      { name: '城建中心', kind: 'unit' },
    ],
    people: [supervisor],
    ...changes,
  };
}

/** The refusals for a second person beside the supervisor, as 'code at field'. */
function refusalsFor(person: Partial<FoundingPerson>): string[] {
  const second = {
    name: '万致远',
    department: '城建中心',
    jobTitle: '主任',
    roles: [],
    login: 'wanzhiyuan',
    ...person,
  };
  return said(founding({ people: [supervisor, { ...second }] }));
}

function said(given: Founding): string[] {
  return refuseFounding(given).map(({ code, field }) => `${code} at ${field}`);
}

describe('what an organisation may begin with', () => {
  it('is a supervision office with somebody in it', () => {
    expect(said(founding())).toEqual([]);
    expect(said(founding({ people: [] }))).toEqual(['supervisor_missing at people']);
  });

  it('is a name, a zone that exists, and a district above a town or a street alone', () => {
    const refused = said(
      founding({ organisation: { name: ' ', kind: 'city', district: '滨禾区', zone: 'Mars/Base' } }),
    );
    expect(refused).toEqual([
      'blank at organisation.name',
      'district_above at organisation.district',
      'zone_unknown at organisation.zone',
    ]);
  });

  it('is no department twice', () => {
    const [office] = founding().departments;
    expect(said(founding({ departments: [office!, office!] }))).toEqual(['department_twice at departments.1.name']);
  });

  it.each<[string, Partial<FoundingPerson>, string[]]>([
    [
      'somebody of a department that is not listed',
      { department: '水利站', roles: ['head'] },
      ['department_unknown at people.1.department'],
    ],
    [
      'a head without a department',
      { department: null, roles: ['head'] },
      ['department_missing at people.1.department'],
    ],
    ['a leader without a department', { department: null, roles: ['leader'] }, []],
    ['a head who is owner as well', { roles: ['head', 'owner'] }, []],
    ['somebody without a role', { roles: [] }, ['role_missing at people.1.roles']],
    ['a role twice', { roles: ['head', 'head'] }, ['role_twice at people.1.roles']],
    ['a login that is another person’s', { roles: ['head'], login: 'miaoshuning' }, ['login_taken at people.1.login']],
    ['a login with a space', { roles: ['head'], login: 'wan zhiyuan' }, ['login_malformed at people.1.login']],
    ['an address that is none', { roles: ['head'], email: 'wan' }, ['email_malformed at people.1.email']],
  ])('%s', (_case, person, refused) => {
    expect(refusalsFor(person)).toEqual(refused);
  });

  it.each<[FoundingPerson['roles']]>([
    [['administrator', 'security_administrator']],
    [['administrator', 'auditor']],
    [['security_administrator', 'auditor']],
    [['administrator', 'supervisor']],
    [['auditor', 'owner']],
  ])('never %j in one hand (三员分立)', (roles) => {
    expect(refusalsFor({ roles })).toEqual(['posts_not_separate at people.1.roles']);
    for (const role of roles) expect(refusalsFor({ roles: [role] })).toEqual([]);
  });
});
