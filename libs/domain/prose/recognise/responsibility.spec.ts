import { readLabels, readResponsibility } from './responsibility';

describe('responsibility', () => {
  it('reads who leads and who supports from a tail', () => {
    expect(readResponsibility('区民政局牵头，区财政局、区卫健委配合', null)).toMatchObject({
      lead: ['区民政局'],
      support: ['区财政局', '区卫健委'],
    });
  });

  it('takes units that answer by their duties as leads', () => {
    expect(readResponsibility('市住建局、市城管局按职责分工负责', null)?.lead).toEqual(['市住建局', '市城管局']);
  });

  it('keeps how a duty is shared out of the names', () => {
    expect(readResponsibility('甲局牵头，乙局、丙公司按职责配合', null)).toMatchObject({
      lead: ['甲局'],
      support: ['乙局', '丙公司'],
    });
    expect(readResponsibility('甲局牵头抓总，乙局根据职责分工参与', null)?.support).toEqual(['乙局']);
  });

  it('takes a bare unit as the lead and other words as none', () => {
    expect(readResponsibility('粮油科', null)?.lead).toEqual(['粮油科']);
    expect(readResponsibility('总投资6600万元', null)).toBeNull();
    expect(readResponsibility('试行', null)).toBeNull();
  });

  it('reads a responsible unit beside a leading one as support', () => {
    expect(readLabels('牵头单位：区发改局；责任单位：各街道，区税务局')).toEqual({
      lead: ['区发改局'],
      support: ['各街道', '区税务局'],
      leader: [],
    });
  });

  it('keeps names with 和 in them whole', () => {
    expect(readLabels('责任单位：区发展和改革局、区文化和旅游局')?.lead).toEqual(['区发展和改革局', '区文化和旅游局']);
  });
});
