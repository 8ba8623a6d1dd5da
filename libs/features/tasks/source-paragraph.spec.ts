import { paragraphAround } from './source-paragraph';

const body = '一、社区治理\n启动22个小区业委会换届工作，年内新创建红色物业15家。\n二、城市更新';

describe('the paragraph a promise stands in', () => {
  it('is the whole line, with the promise lit', () => {
    const start = body.indexOf('年内');
    const { paragraph, quoteStart, quoteEnd } = paragraphAround(body, start, start + 12);
    expect(paragraph).toBe('启动22个小区业委会换届工作，年内新创建红色物业15家。');
    expect(paragraph.slice(quoteStart, quoteEnd)).toBe('年内新创建红色物业15家');
  });

  it('covers both lines of a promise broken in two', () => {
    const start = body.indexOf('15家');
    const { paragraph } = paragraphAround(body, start, body.indexOf('城市'));
    expect(paragraph).toBe(body.slice(body.indexOf('启动')));
  });

  it('is cut next to the promise where it runs on for pages', () => {
    const long = '前'.repeat(90_000) + '建成公园一座' + '后'.repeat(90_000);
    const { paragraph, quoteStart, quoteEnd } = paragraphAround(long, 90_000, 90_006);
    expect(paragraph).toHaveLength(4000);
    expect(paragraph.slice(quoteStart, quoteEnd)).toBe('建成公园一座');
  });

  it('is empty before and after where the body is the promise', () => {
    expect(paragraphAround('建成公园', 0, 4)).toEqual({ paragraph: '建成公园', quoteStart: 0, quoteEnd: 4 });
  });
});
