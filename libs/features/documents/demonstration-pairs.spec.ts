import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemTitle } from '@dajuan/documents/item-title';
import { matchReview, SURE, TrackedTask } from '@dajuan/domain/matching';
import { readDocument } from '@dajuan/domain/prose';
import { measuresFromReading } from './measures-from-reading';

const documents = join(__dirname, '../../../seeds/documents');
const textOf = (name: string) => readFileSync(join(documents, name), 'utf8');

/** Which words of the review answer which words of the plan, as a person found them. */
const pairs: readonly (readonly [told: string, promised: string])[] = [
  ['等6个小区综合改造', '等6个小区综合改造'],
  ['改造面积18.7万平方米', '改造面积18.5万平方米'],
  ['加装电梯新签约45台', '年内签约42台'],
  ['完成3260户燃气立管更换', '完成3200户燃气立管更换'],
  ['改造二次供水泵房14座', '改造二次供水泵房14座'],
  ['新增公共停车泊位548个', '新增公共停车泊位520个'],
  ['开放错时共享停车场2处', '错时共享停车场'],
  ['新建电动自行车充电棚35处', '新建电动自行车充电棚35处'],
  ['新增充电端口936个', '新增充电端口不少于900个'],
  ['长桥综合为老服务中心于6月投入运营', '建成长桥综合为老服务中心'],
  ['新增养老床位112张', '新增养老床位160张'],
  ['完成134户困难老年人家庭适老化改造', '完成130户困难老年人家庭适老化改造'],
  ['新办社区长者食堂2家', '新办社区长者食堂2家'],
  ['开办社区托育点3处', '开办社区托育点3处'],
  ['新增托位96个', '新增托位90个'],
  ['青汐河滨水步道2.6公里全线贯通', '青汐河滨水步道2.6公里贯通'],
  ['设置休息驿站4处', '同步设置休息驿站4处'],
  ['建成口袋公园5处', '建成口袋公园5处'],
  ['新增绿地1.9万平方米', '新增绿地1.8万平方米'],
  ['桩基施工完成七成', '启动镇文体中心建设'],
  ['启动24个小区业委会换届', '完成24个小区业委会换届'],
  ['新创建红色物业13家', '新创建红色物业12家'],
  ['等9处微更新项目全部交付使用', '等9处微更新项目'],
  ['印发居委会工作事项准入清单', '印发居委会工作事项准入清单'],
  ['培训社区工作者512人次', '培训社区工作者480人次'],
  ['新增就业岗位2418个', '新增就业岗位2300个'],
  ['举办招聘会11场', '举办招聘会10场'],
  ['扶持创业组织57家', '扶持创业组织55家'],
  ['走访困难家庭1306户', '困难家庭走访实现全覆盖'],
  ['实现全覆盖', '困难家庭走访实现全覆盖'],
  ['受理救助申请742件', '救助申请按时办结率'],
  ['家庭医生常住居民签约率达46.8%', '家庭医生常住居民签约率提高到46%'],
  ['受理12345热线工单9640件', '12345热线按时办结率'],
  ['拆除违法建筑2.05万平方米', '拆除违法建筑2.2万平方米'],
  ['居住小区垃圾分类准确率95.6%', '居住小区分类准确率保持在95%'],
  ['完成20个投放点升级改造', '完成20个投放点升级改造'],
  ['开展消防联合检查9次', '不少于2次消防联合检查'],
  ['整改重大隐患27处', '重大隐患整改率100%'],
];

describe('the demonstration’s review beside its plan', () => {
  const plan = readDocument(textOf('qingxi-work-plan.txt'), { year: 2026, genre: 'plan' });
  const review = readDocument(textOf('qingxi-year-end-review.txt'), { year: 2026, genre: 'report' });
  const tasks = plan.items.map((item, index): TrackedTask => {
    let made = 0;
    const measures = measuresFromReading(item, () => `${index}-${(made += 1)}`);
    return { id: `${index}`, title: itemTitle(item.quote), sentence: item.quote, theme: item.section ?? '', measures };
  });
  const told = review.items.map((item) => ({ ...item, figures: item.measures }));
  const proposed = matchReview(told, tasks).matches.map(({ item, taskId, score }) => {
    const isRight = pairs.some(
      ([words, promised]) => told[item]!.quote.includes(words) && tasks[Number(taskId)]!.sentence.includes(promised),
    );
    return { words: told[item]!.quote, promised: tasks[Number(taskId)]!.sentence, score, isRight };
  });

  it('is never sure of what is not so', () => {
    expect(proposed.filter(({ score, isRight }) => score >= SURE && !isRight)).toEqual([]);
    expect(proposed.filter(({ score }) => score >= SURE).length).toBeGreaterThan(pairs.length / 2);
  });

  it('proposes at least 85 % of what a person finds', () => {
    const found = pairs.filter(([words, promised]) =>
      proposed.some((one) => one.words.includes(words) && one.promised.includes(promised)),
    );
    expect(found.length / pairs.length).toBeGreaterThanOrEqual(0.85);
  });
});
