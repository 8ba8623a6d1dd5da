import { readDocument } from '../read-document';
import { isClosedYear } from './closed-year';

describe('a year that is over', () => {
  it.each([
    [['2023年工作总结'], true],
    [['2022年国民经济和社会发展统计公报'], true],
    [['政府工作报告', '一、2023年工作回顾'], true],
    [['2023年上半年工作总结'], false],
    [['2023年工作总结', '一、上半年工作情况'], false],
    [['2023年工作要点'], false],
  ])('is told of below %j: %s', (titles, closed) => {
    expect(isClosedYear(titles)).toBe(closed);
  });

  it('leaves what fell short of its target as it is', () => {
    const status = (title: string) =>
      readDocument(`${title}\n\n引进人才17名，完成年度计划20名的85%。\n`).items[0]!.status;
    expect(status('2023年工作总结')).toBe('done');
    expect(status('2023年上半年工作总结')).toBe('ongoing');
  });
});
