export const BARE_TERM =
  /^(?:前|底前|确保|力争|要|全部|全面|基本)*(?:完成|完工|建成|竣工|投用|投入使用|完成建设|建成投用|办结|销号|到位|交付使用|交付|完成整改|完成任务)(?:使用)?$/;
/** An end that stands for what was named before it in the clause; a sentence of its own would be a task. */
const BARE_END =
  /^(?:全部|全面|正式|基本)*(?:恢复通车|恢复通行|通车|投产|投运|运行|投入运行|运营|投入运营|开放|启用|开园|验收|通过验收|完成验收|汇编成册|达标|清零|见效|收官|兑现|发放到位|拨付到位|安装到位|整改到位)$/;
/** Words that only end what was named before them (完工, 通过验收). */
export const closes = (core: string): boolean => BARE_TERM.test(core) || BARE_END.test(core);
