import { changesBetween, matchRows } from './match-rows';

const row = (serial: string, title: string, lead = '', theme = '') => ({ serial, written: { title, lead, theme } });

describe('a row found again in a sheet brought again', () => {
  const earlier = [row('1', '食堂', '社区办'), row('2', '公厕', '城建中心'), row('3', '河道', '城建中心')];

  it('is the row with its serial, also where its title was reworded', () => {
    expect(matchRows([row('2', '改建公厕'), row('1', '食堂', '城建中心')], earlier)).toEqual([1, 0]);
  });

  it('stays itself where the numbers shift because a row came between', () => {
    const shifted = [
      earlier[0]!,
      row('2', '驿站', '党建办'),
      row('3', '公厕', '城建中心'),
      row('4', '河道', '城建中心'),
    ];
    expect(matchRows(shifted, earlier)).toEqual([0, null, 1, 2]);
  });

  it('is told by title and lead department where there is no serial', () => {
    const without = [row('', '食堂', '社区办'), row('', '食堂', '城建中心')];
    expect(matchRows([without[1]!, without[0]!], without)).toEqual([1, 0]);
    expect(matchRows([row('', '食堂', '党建办')], without)).toEqual([null]);
  });

  it('is told by its theme where serials begin anew under each', () => {
    const themed = [row('1', '食堂', '', '民生'), row('1', '公厕', '', '环境')];
    expect(matchRows([row('1', '改建公厕', '', '环境'), themed[0]!], themed)).toEqual([1, 0]);
  });

  it('is itself when nothing changed, whatever repeats', () => {
    const same = [row('1', '食堂'), row('1', '食堂'), row('', '公厕')];
    expect(matchRows(same, same)).toEqual([0, 1, 2]);
  });
});

describe('what changed in a row', () => {
  it('is told in the words of both sheets, white space apart', () => {
    expect(changesBetween({ title: '食 堂', due: '6月底' }, { title: '食堂', due: '9月底', unit: '家' })).toEqual([
      { field: 'due', from: '6月底', to: '9月底' },
      { field: 'unit', from: '', to: '家' },
    ]);
  });
});
