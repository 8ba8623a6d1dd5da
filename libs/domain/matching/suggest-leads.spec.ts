import { suggestLeads } from './suggest-leads';

const departments = [
  { id: 'build', name: '城建中心' },
  { id: 'party', name: '党政办（督查办）' },
  { id: 'people', name: '社区办' },
];
const before = [
  { title: '加装电梯年内签约40台', theme: '城市更新', departmentId: 'build' },
  { title: '启动20个小区业委会换届', theme: '社区治理', departmentId: 'people' },
  { title: '新建口袋公园5处', theme: '城市更新', departmentId: 'build' },
];
const suggested = (title: string, given: { theme?: string; quote?: string } = {}) =>
  suggestLeads([{ id: 'i', title, theme: '', quote: title, ...given }], departments, before).map(
    ({ departmentId, ground, because }) => [departmentId, ground, because],
  );

describe('a department suggested for an item that has none', () => {
  it('is the one the text names, by either of its names', () => {
    expect(suggested('开展专项督查', { quote: '由督查办开展专项督查3次' })).toEqual([['party', 'named', '督查办']]);
  });

  it('is the one that had a task in similar words', () => {
    expect(suggested('启动22个小区业委会换届')).toEqual([['people', 'earlier', '启动20个小区业委会换届']]);
    expect(suggested('加装电梯签约42台')).toEqual([['build', 'earlier', '加装电梯年内签约40台']]);
  });

  it('is none where two are named, nothing is alike, or two are as like', () => {
    expect(suggested('城建中心会同社区办整治楼道')).toEqual([]);
    expect(suggested('举办运动会一场')).toEqual([]);
    const twins = [...before, { title: '新建口袋公园3处', theme: '', departmentId: 'people' }];
    expect(suggestLeads([{ id: 'i', title: '新建口袋公园4处', theme: '', quote: '' }], departments, twins)).toEqual([]);
  });

  it('is never a department that is no more', () => {
    const gone = [{ title: '举办运动会一场', theme: '', departmentId: 'gone' }];
    expect(suggestLeads([{ id: 'i', title: '举办运动会一场', theme: '', quote: '' }], departments, gone)).toEqual([]);
  });
});
