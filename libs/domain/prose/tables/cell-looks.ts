import { findDeadlines } from '../recognise/deadlines';
import { isOrganisation, splitUnits } from '../recognise/organisations';
import type { ColumnRole } from './column-roles';
import { unitOfCell } from './figure-cell';

/** A column is taken for what so large a share of its cells looks like. */
const ENOUGH = 0.6;
const ANY_YEAR = 2000;
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);

/** 孟帆, 欧阳静: a surname and a given name. */
export const isName = (text: string): boolean =>
  /^[一-龥]{2,3}$/.test(text)
    ? SURNAMES.has(text[0]!) && !isOrganisation(text)
    : /^(?:欧阳|上官|司马|诸葛|司徒|尉迟|皇甫|东方|慕容|令狐)[一-龥]{1,2}$/.test(text);

const all = (text: string, fits: (name: string) => boolean): boolean => {
  const names = splitUnits(text);
  return names.length > 0 && names.every(fits);
};

/** What cells of a column without a telling head may look like, in the order in which it is asked. */
const LOOKS: readonly [ColumnRole, (text: string) => boolean][] = [
  ['unit', (text) => unitOfCell(text) !== null],
  ['term', (text) => text.length < 16 && findDeadlines(text, ANY_YEAR).length > 0],
  ['leader', (text) => all(text, isName)],
  ['lead', (text) => text.length < 40 && all(text, isOrganisation)],
];

/** The role that most of the cells suggest, or null where they agree on none. Empty cells and dashes have no say. */
export function roleByLooks(cells: readonly string[]): ColumnRole | null {
  const told = cells.filter((text) => text !== '' && !/^(?:[-—/－]+|无|同上)$/.test(text));
  if (told.length === 0) return null;
  const look = LOOKS.find(([, fits]) => told.filter((text) => fits(text)).length >= told.length * ENOUGH);
  return look?.[0] ?? null;
}
