import { isOrganisation } from './organisations';

/** Surnames one meets, of one character. */
const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳欧管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝',
);

/** 孟帆, 欧阳静: a surname and a given name. */
export const isName = (text: string): boolean =>
  /^[一-龥]{2,3}$/.test(text)
    ? SURNAMES.has(text[0]!) && !isOrganisation(text)
    : /^(?:欧阳|上官|司马|诸葛|司徒|尉迟|皇甫|东方|慕容|令狐)[一-龥]{1,2}$/.test(text);

const OFFICE = /^.{0,8}(?:书记|主任|局长|科长|镇长|区长|县长|市长|乡长|委员|主席|所长|站长|部长|院长|校长|经理|干部)/;

/** 副镇长方克明 → 方克明; null where no person is named. */
export function personIn(text: string): string | null {
  if (isName(text)) return text;
  const name = text.replace(OFFICE, '');
  return name !== text && isName(name) ? name : null;
}
