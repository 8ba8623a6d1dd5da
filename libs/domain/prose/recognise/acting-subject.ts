import { isOrganisation } from './organisations';
import { skipAdverbs, verbAt } from './verbs';

const WITH =
  /^(?:与|同|会同|联合|协同|联手)([^，。；]{2,30}?)(?=联合|共同|合作|一起|开展|打造|举办|建立|制定|实施|组织|推进)/;
const BY = /由([^，。；]{2,20}?)(?:牵头|负责|主办|承办)/;
const PLACE_WORDS = /^(?:全[市区县镇街]|我[市区县镇]|各级|本[市区县镇])$/;
const NO_ACTOR = /(?:示范村|社区|小区|居民区|学校|医院|幼儿园|公司|企业|银行|村|园区|场|馆|家庭)$/;
const HONOURS = /^(?:荣获|获评|获得|被|入选|入围|接受|通过|成功创建)/;

/** The unit that acts in a clause (区财政局已收回…, 镇综治办联合社区中心开展…) and those it acts with; empty where no unit is named. */
export function actingUnits(text: string): { lead: string[]; support: string[] } {
  const by = BY.exec(text);
  if (by && isOrganisation(by[1]!)) return { lead: [by[1]!], support: [] };
  const subject = subjectOf(text);
  const rest = text.slice(subject.length);
  const partner = WITH.exec(text.slice(skipAdverbs(text, subject.length))) ?? WITH.exec(rest);
  const support = partner && isOrganisation(partner[1]!) ? partner[1]!.split('、') : [];
  return { lead: subject ? [subject] : [], support };
}

/** The longest unit name at the beginning that a verb or an adverb follows. */
function subjectOf(text: string): string {
  for (let end = Math.min(16, text.length - 2); end >= 2; end--) {
    const name = text.slice(0, end);
    if (!isOrganisation(name) || PLACE_WORDS.test(name) || NO_ACTOR.test(name) || /[“《、]/.test(name)) continue;
    const after = skipAdverbs(text, end);
    const verb = verbAt(text, after);
    const partner = /^(?:与|会同|联合)/.test(text.slice(end));
    if (verb === '' && !partner) continue;
    if (
      verbAt(name, 0) !== '' ||
      HONOURS.test(text.slice(after)) ||
      (skipAdverbs(name) > 0 && !/^(?:各|全)/.test(name))
    )
      return '';
    return name;
  }
  return '';
}
