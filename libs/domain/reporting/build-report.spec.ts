import fc from 'fast-check';
import { addDays, CalendarDate } from '../calendar';
import {
  Colour,
  colourFromDates,
  countedPart,
  defaultColourSettings,
  measureTypes,
  MeasureType,
  rollUp,
  RollUpTask,
  Standing,
} from '../progress';
import { buildReport, ReportSnapshot, SnapshotMeasure, SnapshotTask } from '.';

const day: CalendarDate = '2026-09-30';

const measure = (given: Partial<SnapshotMeasure>): SnapshotMeasure => ({
  type: 'cumulative',
  object: '',
  unit: null,
  target: null,
  actual: null,
  ratioBound: null,
  range: null,
  numerator: null,
  denominator: null,
  achievement: null,
  weight: 1,
  ...given,
});

const elections = measure({
  type: 'sites',
  object: '换届小区',
  unit: '个',
  target: 22,
  actual: 9,
  numerator: 9,
  denominator: 22,
});

type RowWithoutPart = Omit<SnapshotTask, 'counted'>;

function task(number: number, given: Partial<RowWithoutPart> = {}): SnapshotTask {
  const row: RowWithoutPart = {
    taskId: `t${number}`,
    number,
    title: `任务${number}`,
    leadDepartment: '社区办',
    supportDepartments: [],
    dueOn: '2026-12-31',
    originalDueOn: '2026-12-31',
    standing: 'active',
    colour: 'green',
    completion: 0.75,
    waitingCompletion: null,
    expected: 0.7473,
    reported: true,
    measures: [],
    note: '',
    ...given,
  };
  const { weighed, rates, leftOut } = countedPart(rollUpTask(row), day, defaultColourSettings);
  return { ...row, counted: { weighed, rates, leftOut } };
}

function rollUpTask({ taskId, title, ...given }: RowWithoutPart): RollUpTask {
  return {
    ...given,
    id: taskId,
    title,
    startsOn: '2026-01-01',
    closedOn: given.standing === 'closed' ? '2026-09-01' : null,
    closedAs: null,
    weight: null,
    quantified: given.completion !== null,
    reports: { numerator: 0, denominator: 0 },
    quantity: null,
    extensions: 0,
    yellowFrom: given.colour === 'yellow' ? day : null,
    redFrom: given.colour === 'red' ? day : null,
  };
}

const snapshotOf = (tasks: SnapshotTask[], given: Partial<ReportSnapshot> = {}): ReportSnapshot => ({
  organisation: '青汐镇',
  department: '社区办',
  plan: '2026年重点工作',
  month: '2026-09',
  day,
  figures: rollUp(tasks.map(rollUpTask), day, defaultColourSettings),
  tasks,
  supporting: [],
  ...given,
});

const september = snapshotOf(
  [
    task(3, {
      title: '污水管网排查',
      standing: 'paused',
      colour: 'grey',
      reported: null,
      measures: [measure({ object: '排查管网', unit: '公里', target: 12.5, actual: 4 })],
    }),
    task(1, {
      title: '小区业委会换届',
      colour: 'red',
      completion: 9 / 22,
      measures: [elections],
      note: '两个小区候选人不足，已约谈',
    }),
    task(2, {
      title: '红色物业创建',
      standing: 'closed',
      colour: 'blue',
      completion: 1,
      measures: [measure({ object: '创建', unit: '家', target: 15, actual: 18, achievement: 1.2 })],
    }),
    task(4, {
      title: '飞线整治',
      colour: 'red',
      completion: null,
      expected: null,
      reported: false,
      dueOn: '2026-08-31',
      measures: [],
    }),
    task(5, {
      title: '信访按期办结',
      waitingCompletion: 0.8,
      measures: [
        measure({
          type: 'ratio',
          object: '按期办结率',
          unit: '%',
          target: 0.95,
          ratioBound: 'floor',
          actual: 1439 / 1747,
          numerator: 1439,
          denominator: 1747,
        }),
      ],
    }),
  ],
  { supporting: [task(9, { title: '加装电梯', leadDepartment: '城建中心', colour: 'yellow' })] },
);

describe("a department's report", () => {
  const report = buildReport(september);

  it('says whose it is and of which month', () => {
    expect(report.title).toEqual({
      zh: '青汐镇社区办2026年9月重点工作进展通报',
      en: 'Progress report 2026-09: 社区办, 青汐镇',
    });
    expect(buildReport({ ...september, department: null }).title.zh).toBe('青汐镇2026年9月重点工作进展通报');
  });

  it('opens with closure and progress side by side, each with what it is made of', () => {
    expect(report.headline.map(({ label, value }) => `${label.zh} ${value.zh}`)).toEqual([
      '办结率 20.0%（1/5）',
      '按时办结率 0.0%（0/1）',
      '完成进度 72.0%',
      '含待核 73.6%',
      '序时应达 74.7%',
      '已报 2/3',
      '状态 红2 黄0 绿1 蓝1 灰1',
    ]);
  });

  it('summarises in short official sentences', () => {
    expect(report.summary.map(({ zh }) => zh)).toEqual([
      '截至9月30日，社区办承担重点任务5项，办结1项，办结率20.0%（1/5）；到期任务按时办结率0.0%（0/1）。',
      '完成进度72.0%，序时应达74.7%，滞后2.8个百分点。',
      '其中严重滞后或逾期2项，滞后0项，正常1项，已办结1项，未启动或暂缓1项。',
      '本期应报3项，已报2项，未报1项沿用上次核实数。',
      '另有填报待审核，含待核完成进度73.6%。',
    ]);
    expect(report.summary[1]?.en).toBe('Progress is 72.0% where 74.7% is expected: 2.8 points behind.');
  });

  it('lists the tasks by their number: department, target, progress, completion, status', () => {
    expect(report.columns.map(({ zh }) => zh)).toEqual(['序号', '任务', '责任单位', '目标', '进展', '完成率', '状态']);
    const cells = report.rows.map((row) => [
      row.number,
      row.title,
      row.department,
      row.target,
      row.progress,
      row.completion,
      row.status.zh,
    ]);
    expect(cells).toEqual([
      [1, '小区业委会换届', '社区办', '换届小区22个', '9/22个', '40.9%', '严重滞后'],
      [2, '红色物业创建', '社区办', '创建15家', '18家', '100.0%', '已办结'],
      [3, '污水管网排查', '社区办', '排查管网12.5公里', '4公里', '75.0%', '暂缓'],
      [4, '飞线整治', '社区办', '未量化', '—（未报）', '—', '逾期'],
      [5, '信访按期办结', '社区办', '按期办结率不低于95.0%', '82.4%（1439/1747）', '75.0%', '正常'],
    ]);
  });

  it('says what is red and why, the worst gap first', () => {
    expect(report.reds.map(({ number, why }) => [number, why.zh])).toEqual([
      [1, '完成率40.9%，序时应达74.7%，滞后33.8个百分点；责任单位说明：两个小区候选人不足，已约谈'],
      [4, '8月31日到期，已逾期30天'],
    ]);
    expect(report.reds[1]?.why.en).toBe('due 2026-08-31, 30 days overdue');
  });

  it('does not call a task overdue on its due date, which ends at midnight', () => {
    const today = buildReport(snapshotOf([task(1, { dueOn: day, colour: 'red', completion: 0.5, expected: 1 })]));
    expect(today.reds[0]?.why.zh).toBe('完成率50.0%，序时应达100.0%，滞后50.0个百分点');
    expect(today.rows[0]?.status.zh).toBe('严重滞后');
  });

  it('shows supporting tasks apart and counts them nowhere', () => {
    expect(report.supporting.map(({ title, department }) => [title, department])).toEqual([['加装电梯', '城建中心']]);
    expect({ ...buildReport({ ...september, supporting: [] }), supporting: report.supporting }).toEqual(report);
  });

  it('notes what the progress leaves out', () => {
    expect(report.notes.map(({ zh }) => zh)).toEqual([
      '暂缓1项，不计入完成进度：污水管网排查。',
      '未量化1项，不计入完成进度：飞线整治。',
    ]);
  });

  it('has something to say of a month without tasks', () => {
    const empty = buildReport(snapshotOf([]));
    expect(empty.summary.map(({ zh }) => zh)).toEqual([
      '截至9月30日，社区办承担重点任务0项，办结0项，办结率—（0/0）。',
      '本期无可计算的完成进度。',
      '其中严重滞后或逾期0项，滞后0项，正常0项，已办结0项，未启动或暂缓0项。',
    ]);
  });
});

describe('each type of measure in the table', () => {
  it.each<[Partial<SnapshotMeasure>, string, string]>([
    [{ type: 'level', object: '满意度', unit: '分', target: 90, actual: 85 }, '满意度达到90分', '85分'],
    [{ type: 'reduction', object: '积案', unit: '件', target: 60, actual: 70 }, '积案降至60件', '70件'],
    [
      { type: 'ceiling', object: '三公经费', unit: '万元', target: 50, actual: 32.5 },
      '三公经费不超过50万元',
      '32.5万元',
    ],
    [{ type: 'floor', object: '巡查', unit: '次', target: 200, actual: 160 }, '巡查不低于200次', '160次'],
    [{ type: 'range', object: '库存', unit: '吨', range: { low: 4, high: 6 }, actual: 5 }, '库存4–6吨', '5吨'],
    [
      { type: 'ratio', object: '办结率', target: 0.5, ratioBound: 'ceiling', numerator: 0, denominator: 0 },
      '办结率不高于50.0%',
      '无基数',
    ],
    [{ type: 'milestones', object: '公园', target: 4, actual: 2 }, '公园节点4个', '2/4个节点'],
    [{ type: 'stages', object: '电梯', achievement: 0.5 }, '电梯分阶段完成', '50.0%'],
    [{ type: 'binary', object: '办法', actual: 1 }, '办法完成', '已完成'],
    [{ type: 'binary', object: '办法', actual: 0 }, '办法完成', '未完成'],
    [{ type: 'unquantified', object: '学习' }, '学习未量化', '—'],
    [{ type: 'cumulative', object: '收入', unit: '万元', target: 12000, actual: null }, '收入1.2亿元', '—'],
  ])('%j', (given, target, progress) => {
    expect(buildReport(snapshotOf([task(1, { measures: [measure(given)] })])).rows[0]).toMatchObject({
      target,
      progress,
    });
  });
});

describe('the same snapshot', () => {
  const share = fc.integer({ min: 0, max: 1000 }).map((parts) => parts / 1000);
  const anyTask = fc
    .record({
      number: fc.integer({ min: 1, max: 99 }),
      standing: fc.constantFrom<Standing>('active', 'closed', 'paused', 'cancelled'),
      completion: fc.option(share),
      expected: share,
      colour: fc.constantFrom<Colour>('red', 'yellow', 'green'),
      dueOn: fc.integer({ min: 0, max: 500 }).map((days) => addDays('2026-01-01', days)),
      types: fc.array(fc.constantFrom(...(Object.keys(measureTypes) as MeasureType[])), { maxLength: 3 }),
    })
    .map(({ number, types, ...given }) => {
      const made = task(number, {
        ...given,
        measures: types.map((type) => measure({ type, target: 3, actual: 1, unit: '个' })),
      });
      return { ...made, colour: colourFromDates(rollUpTask(made), day) };
    });

  it('builds byte for byte the same report, also after it was stored and read, in any order of its tasks', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyTask, { selector: ({ number }) => number, maxLength: 10 }), (tasks) => {
        const report = JSON.stringify(buildReport(snapshotOf(tasks)));
        const stored = JSON.parse(JSON.stringify(snapshotOf(tasks))) as ReportSnapshot;
        expect(JSON.stringify(buildReport(stored))).toBe(report);
        expect(JSON.stringify(buildReport(snapshotOf([...tasks].reverse())))).toBe(report);
      }),
    );
  });

  it('is left as it was', () => {
    const before = JSON.stringify(september);
    buildReport(september);
    expect(JSON.stringify(september)).toBe(before);
  });
});
