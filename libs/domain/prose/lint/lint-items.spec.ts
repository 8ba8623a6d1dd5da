import { readDocument } from '../read-document';

const kinds = (text: string) => readDocument(text, { genre: 'report' }).findings.map(({ kind }) => kind);

describe('findings', () => {
  it.each([
    ['收集问题200个，有效解决150个，解决率80%。', ['rate_mismatch']],
    ['收集问题300个，有效解决200个，解决率66.6%。', ['rate_truncated']],
    ['收集问题200个，有效解决150个，解决率75%。', []],
    ['新增企业10家，其中科技型企业8家、总部企业4家。', ['parts_exceed_total']],
    ['完成南苑、北苑、西苑等2个小区改造。', ['list_count']],
    ['完成南苑、北苑等9个小区改造。', []],
    ['黄赌毒警情287起，下降108.7%。', ['impossible_fall']],
    ['完成南苑小区非机动车库改造一千平方米。\n\n完成南苑小区非机动车库改造一千平方米。', ['duplicate']],
    ['新增企业10家，其中科技型企业18家。', ['subset_exceeds_set']],
    ['排查隐患100处，已整改120处。', ['subset_exceeds_set']],
    ['受理信访200件，办结200件。', []],
    ['排查隐患100处。整改历年遗留隐患120处。', []],
    ['完成北横河沿线雨污混接点位改造工程。\n\n另外，完成北横河沿线的雨污混接点位改造工程。', ['near_duplicate']],
    ['完成北横河沿线雨污混接点位改造12处。\n\n完成北横河沿线雨污混接点位改造15处。', ['two_values']],
    ['全年改造老旧小区雨污管网12公里。\n\n累计改造老旧小区雨污管网15公里。', ['two_values_likely']],
    ['完成南河沿线非机动车库整修及绿化改造。\n\n完成北河沿线非机动车库整修及绿化提升。', []],
  ])('%s', (text, found) => {
    expect(kinds(text)).toEqual(found);
  });

  it('quotes both places of a measure with two values', () => {
    const text = '全年完成财政总收入12亿元。\n\n全年完成财政总收入13亿元。';
    const finding = readDocument(text, { genre: 'report' }).findings[0]!;
    expect(finding.kind).toBe('two_values');
    expect(finding.quotes.map((quote) => text.slice(quote.start, quote.end))).toEqual(['12亿元', '13亿元']);
  });
});
