import { namedMask } from './named-spans';
import { findQuantities } from './quantities';

const read = (text: string) =>
  findQuantities(text, namedMask(text)).map(({ value, unit, bound }) => `${value}${unit} ${bound}`);

describe('quantities', () => {
  it.each([
    ['新增岗位2300个', ['2300个 exact']],
    ['服务6.96万人次', ['69600人次 exact']],
    ['总收入161.4亿元', ['16140000000元 exact']],
    ['发放12万余份', ['120000份 about']],
    ['开展活动近百场', ['100场 about']],
    ['新增充电端口不少于900个', ['900个 at_least']],
    ['失业人数控制在810人以内', ['810人 at_most']],
    ['平均降尘量不得高于5吨/月·平方公里', ['5吨/月·平方公里 at_most']],
    ['组建2—3支队伍', ['2支 at_least']],
    ['可渗透地面比例≥40%', ['40% at_least']],
    ['受害率控制在0.5‰以下', ['0.5‰ at_most']],
    ['培训不少于12期、1500人次', ['12期 at_least', '1500人次 at_least']],
    ['筹集住房3000套（间）', ['3000套（间） exact']],
    ['抽查两家企业', ['2家 exact']],
    ['选派指导员二十名', ['20名 exact']],
    ['签约39台', ['39台 exact']],
    ['万人发案率为8.74', ['8.74 exact']],
    ['累计供餐5.8万余客，', ['58000客 about']],
    ['浓度64μg/m3', ['64μg/m3 exact']],
  ])('finds in %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });

  it.each([
    '轨交15号线', '12345热线', 'G70高速', 'PM2.5浓度', '5G基站', 'M50地块', '“1+6”产业', '第十三届', '2025年', '6月底前', '15分钟生活圈',
    '24小时自助服务区', '110千伏变电站', '88弄', '三级网络', '一批项目', '四个意识', '二次开发', '北三块', '《三年行动计划（2023—2025年）》', '10万人死亡率',
    '四期工程', '劣五类水体', '两位数增长', '三项制度',
  ])('leaves %s alone', (text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore

  it.each([
    ['引进5亿元以上项目3个', ['3个 exact']],
    ['65岁以上老年人免费体检6500人', ['6500人 exact']],
    ['淘汰35蒸吨/小时以下燃煤锅炉17台', ['17台 exact']],
    ['建成1支30人以上的救援队', ['1支 exact']],
    ['促消费活动80场以上，', ['80场 at_least']],
    ['3.5万吨/日的净水厂通水', []],
    ['浓度低于100毫克/升的4座污水厂', ['4座 exact']],
    ['年出栏1000只以上养殖场新增3家', ['3家 exact']],
    ['班额超过55人的大班额全部消除', []],
    ['签约亿元以上项目36个', ['36个 exact']],
    ['控制在上年90%以内', ['90% at_most']],
    ['初中十一所，', ['11所 exact']],
    ['四十项制度修订完毕', ['40项 exact']],
    ['绿色食品5个、地理标志产品一个', ['5个 exact', '1个 exact']],
    ['空气质量综合指数3.87，', ['3.87 exact']],
  ])('knows a threshold from a measure in %s', (text, found) => {
    expect(read(text)).toEqual(found);
  });
});
