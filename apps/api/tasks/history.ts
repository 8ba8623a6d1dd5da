import { ToldUpdate } from '@dajuan/database/comparisons';
import { ProgressUpdateCard } from '@dajuan/database/progress';
import { RequestCard } from '@dajuan/database/requests';
import { TaskStepFact } from '@dajuan/database/tasks';
import { dayInChinese } from '@dajuan/domain/calendar';
import { Disposition, figureToReach, moves } from '@dajuan/domain/loop';
import { Measure } from '@dajuan/domain/progress';
import { Language } from '../http/principal';
import { figureSaid } from './figure-said';
import { requestEntries } from './request-history';
import { Said, withReason } from './said';
import { saidOfChange } from './said-of-change';
import { HistoryEntry } from './task.dto';

/** What is known of a task's past. */
export interface TaskFactsTold {
  readonly steps: readonly TaskStepFact[];
  readonly updates: readonly ProgressUpdateCard[];
  readonly requests: readonly RequestCard[];
  readonly told: readonly ToldUpdate[];
}

/** Everything that happened to a task, newest first; who and when stand beside each sentence. */
export function historyOf(
  { steps, updates, requests, told }: TaskFactsTold,
  measures: readonly Measure[],
  language: Language,
): HistoryEntry[] {
  const entries = [
    ...steps.map((step) => stepEntry(step, language)),
    ...updates.flatMap((update) => updateEntries(update, told, measures, language)),
    ...requests.flatMap((request) => requestEntries(request, language)),
  ];
  return entries.sort((a, b) => (a.at === b.at ? Number(a.id < b.id) - Number(a.id > b.id) : a.at < b.at ? 1 : -1));
}

function stepEntry(step: TaskStepFact, language: Language): HistoryEntry {
  const { id, kind, actor } = step;
  const sentence = withReason(saidOfStep(step), step.reason)[language];
  return { id, kind, actor, at: step.at.toISOString(), sentence, updateId: null };
}

function saidOfStep(step: TaskStepFact): Said {
  if (step.kind === 'urging') return { zh: '催办', en: 'Urged' };
  if (step.kind === 'target') {
    const [from, to] = [figureToReach(step.before, step), figureToReach(step.after, step)];
    return {
      zh: `调整目标：${step.object}由${from}改为${to}`,
      en: `Target of ${step.object} set from ${from} to ${to}`,
    };
  }
  if (step.kind === 'hand_over' || step.kind === 'change') return saidOfChange(step);
  const { zh, en } = moves[step.move];
  const { fromDepartment: from, leadDepartment: to } = step;
  if (to !== null && from === null) return { zh: `${zh}（${to}）`, en: `${en} (${to})` };
  if (to !== null) return { zh: `${zh}（${from}改为${to}）`, en: `${en} (${from} to ${to})` };
  const ending = step.facts.disposition ? dispositions[step.facts.disposition as Disposition] : undefined;
  return { zh: zh + (ending ? `（${ending.zh}）` : ''), en: en + (ending ? ` (${ending.en})` : '') };
}

const dispositions: Readonly<Record<Disposition, Said>> = {
  completed: { zh: '完成，口径说明', en: 'completed, with an account of it' },
  standing: { zh: '转长效管理', en: 'goes on as standing work' },
  target_adjusted: { zh: '调整目标', en: 'target adjusted' },
  withdrawn: { zh: '撤销', en: 'withdrawn' },
};

function updateEntries(
  card: ProgressUpdateCard,
  told: readonly ToldUpdate[],
  measures: readonly Measure[],
  language: Language,
): HistoryEntry[] {
  const measure = measures.find(({ id }) => id === card.targetId);
  const { id, reportedBy: actor, reportedAt, reviewedBy, reviewedAt } = card;
  const source = told.find(({ updateId }) => updateId === id);
  const said = source
    ? fromReview(saidOfUpdate(card, measure), source)
    : withReason(withProxy(saidOfUpdate(card, measure), card), card.note);
  const report = {
    ...{ id, kind: 'update', actor, at: reportedAt.toISOString(), sentence: said[language], updateId: id },
    ...(source && { toldIn: { planId: source.planId, comparisonId: source.comparisonId } }),
  };
  const endorsement = endorsementOf(card, language);
  if (!reviewedBy || !reviewedAt) return [report, ...endorsement];
  const verdict = withReason(verdicts[card.review], card.reviewReason)[language];
  const at = reviewedAt.toISOString();
  return [report, ...endorsement, { id, kind: 'review', actor: reviewedBy, at, sentence: verdict, updateId: id }];
}

/** 部门初审, where it was asked for and given. */
function endorsementOf({ id, endorsedBy, endorsedAt }: ProgressUpdateCard, language: Language): HistoryEntry[] {
  if (!endorsedBy || !endorsedAt) return [];
  const sentence = { zh: '初审通过', en: 'Endorsed' }[language];
  return [{ id, kind: 'endorsement', actor: endorsedBy, at: endorsedAt.toISOString(), sentence, updateId: id }];
}

/** The figure and the sentence of the review that it was taken from, which is its note. */
function fromReview({ zh, en }: Said, { documentTitle, quote }: ToldUpdate): Said {
  return { zh: `${zh}，来自《${documentTitle}》：“${quote}”`, en: `${en}, from “${documentTitle}”: “${quote}”` };
}

const verdicts: Readonly<Record<ProgressUpdateCard['review'], Said>> = {
  waiting: { zh: '待审核', en: 'Waits for review' },
  accepted: { zh: '审核通过', en: 'Accepted' },
  returned: { zh: '退回', en: 'Returned' },
};

const verbs = {
  reported: { zh: '报送', en: 'Reported' },
  corrected: { zh: '更正为', en: 'Corrected to' },
} as const;

function saidOfUpdate(card: ProgressUpdateCard, measure: Measure | undefined): Said {
  const verb = verbs[card.correctsId === null ? 'reported' : 'corrected'];
  const guess = card.isEstimate ? { zh: '预计', en: 'an estimate of ' } : { zh: '', en: '' };
  const figure = figureSaid(card, measure);
  return {
    zh: `${verb.zh}${guess.zh}${figure.zh}（截至${dayInChinese(card.asOf)}）`,
    en: `${verb.en} ${guess.en}${figure.en} (as of ${card.asOf})`,
  };
}

/** The supervision office may report in a department's place, and that stays beside the figure. */
function withProxy(said: Said, { byProxy }: ProgressUpdateCard): Said {
  if (!byProxy) return said;
  return { zh: `${said.zh}，督查办代填`, en: `${said.en}, for the department by the supervision office` };
}
