import { findHead } from './find-head';
import { proposeRoles } from './sheet-roles';

const rolesOf = (...heads: string[]) => proposeRoles(heads).map(({ role }) => role);

describe('what a column of a task table gives', () => {
  it('is told by its head', () => {
    expect(
      rolesOf('序号', '专题', '任务名称', '目标值', '计量单位', '牵头单位', '配合单位', '责任人', '分管领导', '开始时间', '完成时限', '备注'),
    ).toEqual(['key', 'theme', 'title', 'target', 'unit', 'lead', 'support', 'owner', 'leader', 'start', 'due', 'note']); // prettier-ignore
  });

  it('is asked about where the head may mean two things', () => {
    expect(proposeRoles(['事项', '单位'])[1]).toEqual({ role: 'unit', certain: false });
  });

  it('is the indicator where no other column names the task', () => {
    expect(rolesOf('序号', '指标', '目标值')).toEqual(['key', 'title', 'target']);
    expect(rolesOf('事项', '指标', '目标值')).toEqual(['title', 'object', 'target']);
  });

  it('goes to one column only, the surer one', () => {
    expect(rolesOf('工作内容', '任务')).toEqual(['note', 'title']);
  });

  it('is nothing of a plan where it tells what was done', () => {
    expect(rolesOf('任务', '完成情况', '完成率')).toEqual(['title', 'ignore', 'ignore']);
  });

  it('is a node where the head names a period', () => {
    expect(rolesOf('任务', '一季度', '二季度')).toEqual(['title', 'milestone', 'milestone']);
  });
});

describe('the head of a sheet', () => {
  it('is the row that names most columns', () => {
    expect(findHead([['2026年任务分解表'], ['单位：万元'], ['序号', '任务', '目标值'], ['1', '新建公厕', '6']])).toBe(
      2,
    );
  });

  it('is not found where no row names two', () => {
    expect(findHead([['甲', '乙'], ['1', '2']])).toBeNull(); // prettier-ignore
  });
});
