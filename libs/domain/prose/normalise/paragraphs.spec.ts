import { splitLines } from './lines';
import { joinLines } from './paragraphs';

const paragraphs = (text: string) => joinLines(text, splitLines(text)).map(({ chars }) => chars.text);

describe('paragraphs', () => {
  it('puts hard-wrapped lines of a column back together', () => {
    const column =
      '全年实现工业总产值\n\n216.5 亿元，同比增长\n\n4.3％；完成税收 18.72\n\n亿元，增长 9％，其中\n\n镇级可用财力 6.1 亿元。';
    expect(paragraphs(column)).toEqual([
      '全年实现工业总产值216.5亿元，同比增长4.3%；完成税收18.72亿元，增长9%，其中镇级可用财力6.1亿元。',
    ]);
  });

  it('reads on over page furniture inside a clause', () => {
    const text = '帮扶就业困难人员 183 名， 安置率\n\n扫描二维码关注“河湾发布”\n\n达 100%。';
    expect(paragraphs(text)).toEqual(['帮扶就业困难人员183名，安置率达100%。']);
  });

  it('mends a word cut in two by a bullet', () => {
    const text = '◆建成并运营河湾社区中心，提供健康医\n\n- ◆疗、文体等4大类191项服务。\n- ◆完成移交。';
    expect(paragraphs(text)[0]).toContain('提供健康医疗、文体等4大类191项服务。');
  });

  it('keeps the number of an item stuck to a figure apart from it', () => {
    const text = '1.新建公园2座。\n2.新建桥梁1座。\n3.110千伏河湾变电站投运。';
    expect(paragraphs(text)[2]).toBe('110千伏河湾变电站投运。');
  });

  it('knows that no line begins with a mark, nor with the measure word of a figure above', () => {
    expect(paragraphs('4、新增停车泊位不少于300\n个，其中充电泊位60个；新建公厕\n、驿站各2座。')).toEqual([
      '新增停车泊位不少于300个，其中充电泊位60个；新建公厕、驿站各2座。',
    ]);
  });

  it('keeps tasks listed one a line apart', () => {
    expect(paragraphs('新建口袋公园5个\n改造老旧小区3个\n疏通管道800米')).toHaveLength(3);
  });

  it('leaves out a narrow column that a scanner read between the lines of a wide one', () => {
    const text =
      '全年完成税收 19.3 亿元， 同比增\n同心\n同行\n长 7.8%； 新增注册企业 1426 户， 盘活低\n开局\n之年\n效用地 6 宗、 312 亩；新建公园3座。';
    expect(paragraphs(text)).toEqual([
      '全年完成税收19.3亿元，同比增长7.8%；新增注册企业1426户，盘活低效用地6宗、312亩；新建公园3座。',
    ]);
  });

  it('leaves out what stands far to the right of a column', () => {
    const text =
      '拆除违法建筑、 清理占道经营，           牢记使命\n18 .6 万平方米， 完成街区建设５条；\n新增泊位 326 个， 疏通各类管道，           不忘初心\n2公里， 新建公园3座。';
    expect(paragraphs(text).join('')).not.toMatch(/牢记|不忘/);
  });

  it('joins running text cut without a mark, and a word that a stray bullet cut', () => {
    expect(paragraphs('新建绿地2公顷，改造口袋公\n■ 园3座，疏通管道800米。')).toEqual([
      '新建绿地2公顷，改造口袋公园3座，疏通管道800米。',
    ]);
    expect(paragraphs('新增床位120张，为12万\n余人次老人提供服务；建成公园1座。')).toHaveLength(1);
  });

  it('does not take a signature into the last task', () => {
    expect(paragraphs('改造公厕6座，由环卫科负责，责任股室：环卫科。\n河湾县卫生健康局\n')).toHaveLength(2);
  });
});
