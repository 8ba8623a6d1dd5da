import { administration, areSeparate, refuseRoles, rightsOf, Role, WantedRoles } from '.';

const said = (given: Partial<WantedRoles>) =>
  refuseRoles({ before: [], after: [], hasDepartment: true, otherHolders: {}, ...given }).map(({ code }) => code);

describe('三员分立', () => {
  it('lets nobody both keep accounts and grant rights', () => {
    expect(administration['people.keep'].filter((role) => rightsOf([role]).includes('roles.give'))).toEqual([]);
    expect(rightsOf(['auditor'])).toEqual(['people.read', 'acts.read']);
  });

  it.each<Role>(['supervisor', 'head', 'owner', 'leader'])('gives a %s nothing to administer', (role) =>
    expect(rightsOf([role])).toEqual([]),
  );

  it.each<[Role[], boolean]>([
    [['administrator'], true],
    [['administrator', 'auditor'], false],
    [['security_administrator', 'supervisor'], false],
    [['head', 'owner'], true],
    [[], true],
  ])('%j in one hand: %s', (roles, separate) => expect(areSeparate(roles)).toBe(separate));
});

describe('giving and taking roles', () => {
  it('keeps a post apart from every other role', () =>
    expect(said({ after: ['auditor', 'head'] })).toEqual(['posts_not_separate']));

  it('wants a department for heads and owners', () => {
    expect(said({ after: ['owner'], hasDepartment: false })).toEqual(['department_missing']);
    expect(said({ after: ['leader'], hasDepartment: false })).toEqual([]);
  });

  it.each<Role>(['administrator', 'security_administrator', 'auditor', 'supervisor'])(
    'never takes the last %s away',
    (role) => {
      expect(said({ before: [role] })).toEqual(['last_holder']);
      expect(said({ before: [role], otherHolders: { [role]: 1 } })).toEqual([]);
    },
  );

  it('takes the last head of an organisation all the same', () => expect(said({ before: ['head'] })).toEqual([]));
});
