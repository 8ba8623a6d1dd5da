import { departmentMeant, suggestDepartments } from './suggest-departments';

const departments = ['党政办（督查办）', '社区管理办', '财政局', '城建中心', '城市运行中心', '文体中心', '规划'].map(
  (name) => ({
    id: name,
    name,
  }),
);
const meant = (written: string) => departmentMeant(written, departments)?.id ?? null;

describe('the department a document means', () => {
  it.each([
    ['城建中心', '城建中心'],
    ['镇城建中心', '城建中心'],
    ['区财政局', '财政局'],
    ['党政办', '党政办（督查办）'],
    ['督查办', '党政办（督查办）'],
    ['管理办', '社区管理办'],
    ['城市运行', '城市运行中心'],
    ['社区管理办等部门', '社区管理办'],
    ['规划和自然资源所', '规划'],
  ])('by %s is %s', (written, name) => {
    expect(meant(written)).toBe(name);
  });

  it.each(['中心', '办', '', '卫生健康委'])('is not guessed from %p', (written) => {
    expect(meant(written)).toBeNull();
  });

  it('prefers the same name to a longer one that ends with it', () => {
    const two = [
      { id: 'a', name: '妇联' },
      { id: 'b', name: '区妇联' },
    ];
    expect(departmentMeant('妇联', two)?.id).toBe('a');
  });
});

describe('the departments suggested for an item', () => {
  it('has the first that is understood lead and the others support', () => {
    expect(suggestDepartments(['某公司', '城建中心', '文体中心'], ['区财政局', '城建中心'], departments)).toEqual({
      leadId: '城建中心',
      supportIds: ['文体中心', '财政局'],
    });
  });

  it('suggests nobody where the document names nobody', () => {
    expect(suggestDepartments([], [], departments)).toEqual({ leadId: null, supportIds: [] });
  });
});
