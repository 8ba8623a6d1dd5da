import type { Words } from '../zh';

export const states: Pick<
  Words,
  | 'colour'
  | 'stateWord'
  | 'state'
  | 'move'
  | 'disposition'
  | 'measureType'
  | 'commitment'
  | 'review'
  | 'figure'
  | 'reason'
> = {
  colour: {
    red: 'Far behind',
    yellow: 'Behind',
    green: 'On course',
    blue: 'Closed',
    grey: 'Not started',
  },
  stateWord: {
    overdue: 'Overdue',
    handed_back: 'Handed back',
    paused: 'Paused',
    cancelled: 'Cancelled',
  },
  state: {
    assigned: 'To be signed for',
    handed_back: 'Handed back, to be assigned anew',
    in_progress: 'In progress',
    closed: 'Closed',
    paused: 'Paused',
    cancelled: 'Cancelled',
  },
  move: {
    assign: 'Assign',
    hand_back: 'Hand back',
    sign_for: 'Sign for',
    close: 'Close',
    reopen: 'Reopen',
    pause: 'Pause',
    resume: 'Resume',
    cancel: 'Cancel task',
  },
  disposition: {
    completed: 'Completed (explain)',
    standing: 'Becomes standing work',
    target_adjusted: 'Target adjusted',
    withdrawn: 'Withdrawn',
  },
  measureType: {
    cumulative: 'Cumulative',
    level: 'Level',
    reduction: 'Reduction',
    ceiling: 'Ceiling',
    floor: 'Floor',
    range: 'Range',
    ratio: 'Ratio',
    stages: 'Stages',
    milestones: 'Milestones',
    sites: 'Sites',
    binary: 'Done or not',
    recurring: 'Recurring',
    dynamic_zero: 'Kept at zero',
    rank: 'Rank',
    index: 'Composite index',
    unquantified: 'Unquantified',
  },
  commitment: {
    hard: 'Hard',
    soft: 'Soft',
    aspirational: 'Aspirational',
  },
  review: {
    waiting: 'Waiting for review',
    waitingForDepartment: 'Waiting for its department',
    accepted: 'Accepted',
    returned: 'Returned',
  },
  figure: {
    expected: 'expected {{share}}',
    estimate: 'est.',
    recurring: '{{numerator}}/{{denominator}} periods met',
    recurringAlone: '{{actual}} periods met',
    dynamicZero: '{{actual}} {{unit}} open · {{numerator}}/{{denominator}} checks clear',
    dynamicZeroAlone: '{{actual}} {{unit}} open',
    rank: 'No. {{actual}} of {{denominator}}',
    rankAlone: 'No. {{actual}}',
    index: '{{actual}} / mean {{denominator}}',
    indexAlone: '{{actual}}',
    noFigure: 'unquantified',
    noValue: '–',
    waiting: 'with waiting {{share}}',
    progressLabel: '{{completion}} complete, {{expected}} expected, {{gap}} points apart',
    progressOnly: '{{completion}} complete',
    exact: 'exactly {{value}}',
    noBase: 'no base',
    belowBaseline: 'below baseline',
    above: 'beyond target',
    total: 'in all',
    increment: 'new',
    done: 'done',
    notDone: 'not done',
    nodes: 'milestones',
    ofSeveral: '(first of {{n}} measures)',
  },
  reason: {
    overdue: '{{days}} days overdue',
    gap: '{{points}} points behind schedule',
    missing: 'report missing',
    dueSoon: 'due in {{days}} days',
    dueToday: 'due today',
  },
};
