import type { Commitment } from '../read-result';

const ASPIRATIONAL = /力争|争取|探索|努力|积极争创|鼓励|谋划|研究|争创|力求|有望|试点探索|支持|引导|倡导/;
const SOFT =
  /^(?:[^，。；]{0,12})(?:推进|推动|启动|开展|加快|加强|深化|强化|优化|健全|促进|打造|持续|继续|筹建|筹备|统筹|建设|提升|改善|参与|配合|落实)/;

/** How firmly a clause binds: 完成 and 建成 hard, 启动 and 推进 soft, 探索 and 力争 aspirational. Figures make a promise hard. */
export function commitmentOf(text: string, hasMeasures: boolean): Commitment {
  if (ASPIRATIONAL.test(text) && !/确保/.test(text)) return 'aspirational';
  if (!hasMeasures && SOFT.test(text)) return 'soft';
  return 'hard';
}
