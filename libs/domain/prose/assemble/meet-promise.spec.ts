import { readDocument } from '../read-document';

const told = (entry: string) =>
  readDocument(`河湾区2021年民生实事项目进展公示\n一、安居类\n1.项目名称：${entry}`).items.map(
    ({ quote, status, lead, support, due }) => [quote, status, lead.join(), support.join(), due],
  );

describe('progress told in a field below a promise', () => {
  it('is done where it reaches what was promised, in hand where it falls short or goes on', () => {
    expect(told('新增公共泊位2000个\n责任单位：甲局、乙局 完成时限：11月底前\n进展：新增泊位2136个。')).toEqual([
      ['新增公共泊位2000个', 'planned', '甲局,乙局', '', '2021-11-30'],
      ['新增泊位2136个', 'done', '甲局,乙局', '', null],
    ]);
    expect(told('改造管网46公里\n责任单位：甲局（配合：丙公司） 完成时限：10月底前\n进展：累计改造44.3公里。')).toEqual(
      [
        ['改造管网46公里', 'planned', '甲局', '丙公司', '2021-10-31'],
        ['累计改造44.3公里', 'ongoing', '甲局', '丙公司', null],
      ],
    );
    expect(told('新建公园9个\n责任单位：甲局\n进展：完成选址9个。').at(-1)![1]).toBe('ongoing');
  });

  it('is done where all is said to be', () => {
    expect(told('扩容幼儿园3所\n责任单位：甲局\n进展：3所幼儿园全部开园招生。').at(-1)![1]).toBe('done');
    expect(told('扩容幼儿园3所\n责任单位：甲局\n进展：3所正在装修，预计10月底前全部交付。').at(-1)![1]).toBe('ongoing');
  });
});

it('names the task behind a field that only says so', () => {
  const { items } = readDocument(
    '河湾区2025年任务分解\n\n任务：规上企业达到150家\n牵头：区工信局\n时限：12月底\n\n任务：出台《河湾区人才办法》\n牵头：区人社局\n时限：二季度\n',
  );
  expect(items.map(({ quote, lead, due }) => [quote, lead, due])).toEqual([
    ['规上企业达到150家', ['区工信局'], '2025-12-31'],
    ['出台《河湾区人才办法》', ['区人社局'], '2025-06-30'],
  ]);
});

it('keeps fields below each other apart, and takes the last of a row of terms', () => {
  const { items } = readDocument(
    '河湾街道2024年实事清单\n编号：1\n项目：邻里中心\n目标：新建邻里中心2个\n牵头科室：社区办\n协办单位：各居委会\n节点：一季度完成选址；10月底前投入使用\n\n编号：2\n项目：路灯补亮\n目标：新装路灯150盏\n牵头科室：管理办\n包抓领导：雷振\n节点：9月底前完成\n',
  );
  expect(items.map(({ quote, lead, support, leader, due }) => [quote, lead.join(), support.join(), leader.join(), due])).toEqual([
    ['新建邻里中心2个', '社区办', '各居委会', '', '2024-10-31'],
    ['新装路灯150盏', '管理办', '', '雷振', '2024-09-30'],
  ]); // prettier-ignore
});
