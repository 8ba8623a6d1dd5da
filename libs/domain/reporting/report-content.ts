/** A sentence in both languages of the product. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** A built report, ready for a screen or a paper; plain JSON. */
export interface ReportContent {
  readonly title: Sentence;
  readonly headline: readonly HeadlineFigure[];
  /** Short official sentences, in order. */
  readonly summary: readonly Sentence[];
  readonly columns: readonly Sentence[];
  readonly rows: readonly ReportRow[];
  /** What is red, and why; worst gap first. */
  readonly reds: readonly RedItem[];
  /** 配合任务: shown apart and never counted. */
  readonly supporting: readonly ReportRow[];
  /** What the figures leave out and why. */
  readonly notes: readonly Sentence[];
}

export interface HeadlineFigure {
  readonly key: 'closure' | 'on_time' | 'completion' | 'expected' | 'coverage' | 'colours' | 'waiting';
  readonly label: Sentence;
  /** As printed: '38.1%（16/42）'. */
  readonly value: Sentence;
}

/** 序号 – 任务 – 责任单位 – 目标 – 进展 – 完成率 – 状态 */
export interface ReportRow {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly department: string;
  readonly target: string;
  readonly progress: string;
  readonly completion: string;
  readonly status: Sentence;
}

export interface RedItem {
  readonly taskId: string;
  readonly number: number;
  readonly title: string;
  readonly department: string;
  readonly why: Sentence;
}
