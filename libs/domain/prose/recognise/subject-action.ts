import { verbAt } from './verbs';

/** Verbs that say, behind a subject, what it brought about (园区引进平台, 业委会成立小组, 公园打开围墙). */
const BROUGHT_ABOUT =
  /(?:引进|引入|成立|开设|设立|推出|举办|举行|召开|开展|出台|制定|印发|发布|打开|上线|开通|启用|挂牌|组建|建立|配送|赠送|捐赠|发放|张贴|接待|开发|纳入|开办|承办|创建|加装|安装|搬迁|签订|签署|配备|配置|化解|登陆|荣获|获评|获得|评为)(?!后|以来|的)/g;
const SUBJECT = /^[^，。；：《]{2,24}$/;
/** A preposition, a linking word or the like cannot end a subject. */
const LEADS_ON = /(?:的|和|与|及|对|为|在|于|等|以|将|向|被|未|待|拟|要|再|可|能|需|应)$/;
/** 机制不断完善: what follows is a state, not an object. */
const STATE =
  /不断|进一步|更加|日益|得到|良好|完善$|健全$|优化$|提升$|提高$|增强$|显著|明显|有序$|到位$|顺利$|情况$|力度|水平|能力/;
const FARTHEST = 26;

/** Where the action of a clause begins that names its subject first (河湾园区引进…), or 0 where none does. */
export function actionBehindSubject(text: string): number {
  if (verbAt(text, 0) !== '' || /^(?:为|对|在|向|把|将|与|以|从|由|通过)/.test(text)) return 0;
  for (const match of text.slice(0, FARTHEST).matchAll(BROUGHT_ABOUT)) {
    const subject = text
      .slice(0, match.index)
      .replace(/(?:还|也|均|已|共|先后|分别|牵头|联合|负责|积极|顺利|成功|正式|联合|全面|率先|陆续|相继)+$/, '');
    if (!SUBJECT.test(subject) || LEADS_ON.test(subject)) continue;
    return STATE.test(text.slice(match.index + 2)) || text.length - match.index < 4 ? 0 : match.index;
  }
  return 0;
}
