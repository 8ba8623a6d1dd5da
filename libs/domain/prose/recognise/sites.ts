import { skipAdverbs, verbAt } from './verbs';

const LIST_LEAD =
  /^(?:已|均已|共|全部|成功|顺利|如期|有序|重点|同步|继续|大力|加快)*(?:完成|推进|推动|建成|新建|改建|改造|实施|启动|集聚|对|在|以|开展|创建|做好|抓好|打造|包括|涉及|拆除|整治|征收|解决)?(?:了)?/;
const NAME = /^[^，。；：\d]{2,24}$|^(?:[^，。；：]{0,12}\d{1,4}[^，。；：]{1,16})$/;
const ETC =
  /([^，。；：]{2,160}?)等(?=(?:\d+|[两二三四五六七八九十百]+)(?=[个处条家所座幅块大村镇项片段])(?!个?(?:大类|类|方面|工作小组|小组|工作组|部门|指标|领域|清单|单位|环节))|[^，。；：]{0,10}(?:场所|小区|村|道路|绿地|工程|用地|路段|园区|地块|点位|学校|项目))/;

/** The places named one by one before 等N个 (南苑、北苑等9个小区); empty when the clause names none. */
export function findSites(text: string): string[] {
  const list = text.includes('等') ? ETC.exec(text) : null;
  if (list) return namesOf(list[1]!);
  if (!text.includes('、')) return [];
  const counted =
    /([^，。；：\d]{2,60})(?=(?:\d+|[两二三四五六七八九十]+)(?:村|镇|条路|个村|街|乡|个县|个镇|个乡|个区|个街道|个社区))/.exec(
      text,
    );
  if (counted?.[1]!.includes('、')) return namesOf(counted[1]!);
  return [];
}

function namesOf(run: string): string[] {
  const lead = run.replace(LIST_LEAD, '');
  const head = skipAdverbs(lead);
  const verb = verbAt(lead, head);
  const clean = verb === '' ? lead : lead.slice(head + verb.length).replace(/^(?:并[^、]{2}|了)/, '');
  const names = clean
    .split(/[、，]|以及|(?<=(?:村|路|园|苑|区|院|校|站|城|馆|桥|街|线|块|心|室|地|目|河|港|厂|场|居))和(?=.{2,})/)
    .map((name) => name.replace(/^(?:及|正在建设的|其中)/, ''));
  if (names.some((name) => /[“”《》]/.test(name))) return [];
  return names.filter((name) => NAME.test(name) && !/[\d]+(?:个|家|处|万|亿)/.test(name));
}
