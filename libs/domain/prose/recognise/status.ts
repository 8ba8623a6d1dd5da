import type { Status } from '../read-result';
import type { Tense } from '../segment/tense';

const GOING_ON =
  /正常推进|按计划推进|正在|正(?=进行|办理|开展|抓紧|加紧|报审|在走)|在走|在建(?!成|工地|项目|工程|筑)|施工中|推进中|(?:有序|稳步|有力|快速|全力|分步|扎实|加快)推进$|进行中|办理中|实施中|建设中|尚未|尚有|还差|还有(?=\d)|剩(?=\d)|暂时无法|待批|报审|等待(?=授牌|验收|批复|审批|接电)|试运行中|未达(?:到)?序时|(?:欠|落后|滞后)于?序时|滞后(?!性)|低于(?:年)?(?:度)?(?:计划|目标)|进展顺利|稳步推进|有序推进$|逐步推进/;
const REACHED = /已(?!办结率)|完成了|荣获|获评|建成并|均已|顺利完成|圆满完成|现已|成功创建/;
const PROMISED =
  /力争|确保|计划(?=[^，。；]{0,12}(?:完成|建成|开工|开业|投用|启动|交付|\d+月|年底))|预计(?=[^，。；]{0,12}(?:前|底|月)(?![^，。；]*已))|拟(?:于|在|建|新)|将(?:于|在|完成|建成|新建|实现|继续)|年内(?:将|力争|确保)/;
const UNDER_WAY =
  /^(?:[^，。；“《]{0,10}?)(?:继续推进|推进|推动(?![^，。；]{0,20}落[地细])|启动(?!《)|攻坚|加快|持续(?!了)|继续|打造|破解|开工|动工|全面实施|实施.{0,12}三年行动|积极创建|深化|探索|筹备(?!组|会)|筹建(?!组)|谋划|在.{2,16}开展试点)/;
/** 预计全年完成收入37亿元: a year's result told before the year is out. */
const YEAR_END = /^(?:20\d\d年)?(?:全年)?预计(?:全年|年内)?(?:可)?(?:完成|实现)[^，。；]*\d/;
/** 其余2家年内启动, 余下6个7月中旬完成: what is left, with its term. */
const LEFT_OVER =
  /^(?:其余|其他|剩余|余下|另(?:有|外)?)[^，。；]{0,16}(?:年内|年底|季度|\d月(?:底|中旬|上旬|下旬)?)(?:之?前)?[^，。；]{0,8}(?:启动|完成|开工|投用|进场|建成|完工|到位)/;
/** 打造阅读空间等一批场所, 打造7个阵地: what a review says was made, without a word of effort. */
const MADE =
  /^打造(?:[^，。；]*等(?:一批|\d)|[^，。；]{0,16}\d+[个处家座条支]|[^，。；]{0,4}“[^”]+”[^，。；]*(?:活动|品牌))/;
const CREATES = /^创建“/;
const STEP =
  /(?:结构|完成)封顶|过半|已开工|已启动|已完成(?:招标|选址|立项|设计|前期|可研|桩基|基础)|主体(?:结构)?(?:已)?(?:完工|封顶)|启动内装修|完成(?:选址|招标|立项|腾地|路基|结构)/;
const PAID = /^(?:[^，。；]{0,12})(?:争取|拨付|发放|召开|印发|出台|收回|筹集)/;

/** Planned, ongoing or done, from the item's own words first and the section's tense after them. */
export function statusOf(text: string, tense: Tense): Status {
  if (tense === 'plan') {
    if (/[一-龥]了(?![解望])/.test(text) && !/(?:为|除)了|力争|确保|将/.test(text)) return 'done';
    if (/^(?:[^，。；]{0,6})(?:通过了|完成了|召开了|举行了)/.test(text)) return 'done';
    if (GOING_ON.test(text) && !PROMISED.test(text)) return 'ongoing';
    if (/^(?:[^，。；]{0,12})(?:已(?:经)?(?:完成|建成|开工|投用|启动))/.test(text) && !PROMISED.test(text))
      return /启动|开工/.test(text) ? 'ongoing' : 'done';
    return 'planned';
  }
  if (tense === 'progress') return progressStatus(text);
  if (/年内(?:将|拟)?新创建/.test(text)) return 'planned';
  if (YEAR_END.test(text)) return 'done';
  if (LEFT_OVER.test(text)) return 'planned';
  if (/^(?:全年|年度|今年)?(?:计划|年度任务|目标任务|年度目标|全年目标)/.test(text))
    return /已|完成(?!任务)|仅/.test(text) ? 'ongoing' : 'planned';
  if (/^(?:[^，。；]{0,6})(?:启动|计划|推进)[^。；]*?(?:，|；)?(?:其中)?已(?:完成|建成)/.test(text)) return 'ongoing';
  if (GOING_ON.test(text) || isShortOfPlan(text)) return 'ongoing';
  if (STEP.test(text)) return 'ongoing';
  if (/(?:全部|全面)?(?:完工|竣工|投用|通车)/.test(text) && !UNDER_WAY.test(text)) return 'done';
  if (
    /计划(?:于)?\d{4}年|力争[^，。；]{0,10}(?:月|底|前)[^，。；]{0,6}(?:投用|完工|建成|通车|交付)|计划[^，。；]{0,8}(?:进场|开工|投用|开业|启用|完工|交付)|预计[^，。；]{0,12}(?:完工|交付|建成|开业|投用|竣工|通车|通水|投产|试运行|完成|启用|运营|封顶)/.test(
      text,
    )
  )
    return 'ongoing';
  if (/^(?:下一步|下阶段|接下来|明年|今后)|(?:^|，)(?:将|要|拟)(?:继续|进一步|于|在|全力)/.test(text)) return 'planned';
  if (/^(?:新)?开工[^，。；]*\d/.test(text)) return 'done';
  if (/开工(?:建设)?$/.test(text)) return 'ongoing';
  if (/打造成|升级成|建设成/.test(text) || MADE.test(text)) return 'done';
  if (UNDER_WAY.test(text) || CREATES.test(text)) return REACHED.test(text) ? 'done' : 'ongoing';
  return 'done';
}

/** 完成年度目标的73.75%, 路基完成86%: less than the whole. */
function isShortOfPlan(text: string): boolean {
  const bare = /(?:完成|铺设|浇筑)(?![^，。；\d]*(?:增|提高|下降|率))[^，。；\d]{0,10}(?<![\d.])(\d+(?:\.\d+)?)%/.exec(
    text,
  );
  const share =
    bare ??
    /(?:完成|占)[^，。；]{0,10}?(?:年度|全年|工程量|目标|任务|计划|总长|全长)[^，。；]{0,14}?(?<![\d.])(\d+(?:\.\d+)?)%/.exec(
      text,
    );
  const stage = STAGE_SHARE.exec(text);
  return (
    (share !== null && Number(share[1]) < 100) ||
    (stage !== null && Number(stage[1]) < 100) ||
    /(?:完成|进度|装修)[^，。；\d]{0,8}(?:过半|近半|一半|[一二三四五六七八九]成)/.test(text)
  );
}

/** How much of a building is up; unlike a rate of questions answered, short of the whole it means under way. */
const STAGE_SHARE =
  /(?:开工率|开复工率|完工率|竣工率|形象进度|工程进度|总进度|工程量|完成率)[^，。；\d]{0,6}(?<![\d.])(\d+(?:\.\d+)?)%/;

/** What happens on a day is over once it is told. */
const AT_ONCE =
  /^(?:[^，。；]{0,6})(?:约谈|立案|处罚|曝光|接待|举办)|已[^，。；]{0,14}(?:举办|召开|发放到位|兑现|批复|印发|出台)(?![^，。；]{0,8}待)|已全部[^，。；]{0,8}到位/;

function progressStatus(text: string): Status {
  if (PAID.test(text) && !isShortOfPlan(text)) return 'done';
  if (AT_ONCE.test(text)) return 'done';
  if (/(?:市|县|区|镇|局|委|办|单位|部门)[^，。；]{0,3}要|确保[^，。；]{0,8}前/.test(text)) return 'planned';
  if (/(?:全部|已全面)(?:完成|完工|建成|竣工|投用|通水|销号)|超额完成|已销号|已办结|圆满/.test(text)) return 'done';
  return 'ongoing';
}
