import { findDeadlines } from '../recognise/deadlines';

const STAGE =
  /^(?:全面|全部|正式|陆续|基本|确保|力争)*(?:启动|开工|动工|进场|完工|竣工|完成|建成|封顶|投用|投运|投产|投入使用|投入运营|启用|开放|通车|通水|验收|竣工验收|通过验收|交付|交付使用|见效|完成招标|完成主体)(?:建设|施工|开放|启用)?$/;
const ANY_YEAR = 2000;
const LONGEST = 40;

/** 6月底前开工、12月底前完工: the stages of one thing, each with its term; the last is the term of the thing. */
export function isStageRun(phrase: string): boolean {
  if (phrase.length > LONGEST || !phrase.includes('、')) return false;
  return phrase.split('、').every((stage) => {
    const term = findDeadlines(stage, ANY_YEAR)[0];
    return term?.start === 0 && STAGE.test(stage.slice(term.end));
  });
}
