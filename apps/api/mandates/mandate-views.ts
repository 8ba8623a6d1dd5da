import { MandateCard, ToldMandateMove } from '@dajuan/database/mandates';
import { addDays, CalendarDate, dateInZone, WorkingCalendar } from '@dajuan/domain/calendar';
import { defaultLoopRules, handBackUntil, MoveBetween, moves, movesOfSide, refuseNewDue } from '@dajuan/domain/loop';
import { Language, Principal } from '../http/principal';
import { Said, withReason } from '../tasks/said';
import { GivenItemView, GivenMandateView, MandateStepView, MandateView, ReceivedMandateView } from './mandate.dto';

/** For whom, and on which day, mandates are shown. */
export interface MandateFrame {
  readonly principal: Principal;
  readonly language: Language;
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
}

/** Items with everybody they were given to, in the order of the cards. */
export function givenItems(cards: readonly MandateCard[], frame: MandateFrame): GivenItemView[] {
  const batches = new Map<string, MandateCard[]>();
  for (const card of cards) batches.set(card.batchId, [...(batches.get(card.batchId) ?? []), card]);
  return [...batches.values()].map((all) => {
    const { batchId, title, words, measure } = all[0]!;
    const givenAt = all.map(({ moves: steps }) => steps[0]?.movedAt ?? '').sort()[0] ?? '';
    const shared = new Set(all.map((card) => card.measure.target)).size === 1 ? measure.target : null;
    const towns = all.map((card) => givenMandate(card, frame));
    return { batchId, title, words, measure: { ...measure, target: shared }, givenAt: instant(givenAt), towns };
  });
}

function givenMandate(card: MandateCard, frame: MandateFrame): GivenMandateView {
  const tomorrow = addDays(card.dueOn, 1);
  const isOpen = refuseNewDue({ ...card, newDueOn: tomorrow, reason: '延期' }) === null;
  const { figures } = card;
  return {
    ...mandateView(card, frame),
    figures: figures && {
      ...{ day: figures.day, completion: figures.completion, expected: figures.expected, actual: figures.actual },
      ...{ colour: figures.colour, acceptedOn: figures.acceptedOn },
    },
    mayExtend: isOpen && frame.principal.roles.includes('supervisor'),
  };
}

/** A mandate below, with what may be done with it today. */
export function receivedMandate(card: MandateCard, frame: MandateFrame): ReceivedMandateView {
  const { principal, today, calendar } = frame;
  const { title, words, measure, assignedAt, task, state } = card;
  const until = handBackUntil(dateInZone(assignedAt, principal.zone), defaultLoopRules, calendar);
  const view = mandateView(card, frame);
  const isLate = today > until;
  return {
    ...view,
    moves: isLate ? view.moves.filter((move) => move !== 'hand_back') : view.moves,
    ...{ title, words, measure, receivedAt: assignedAt.toISOString(), task },
    handBackUntil: state === 'assigned' && !isLate ? until : null,
    mayHandOn: state === 'in_progress' && task === null && principal.roles.includes('supervisor'),
  };
}

function mandateView(card: MandateCard, { principal, language }: MandateFrame): MandateView {
  const { id, otherId, otherName, measure, state, startsOn, dueOn, originalDueOn, version, side } = card;
  const possible: MoveBetween[] = movesOfSide(state, side, principal.roles);
  return {
    ...{ id, other: { id: otherId, name: otherName }, target: measure.target, state },
    ...{ startsOn, dueOn, originalDueOn, version, moves: possible },
    history: [...card.moves].reverse().map((step) => stepView(step, language)),
  };
}

const ofMandatesAlone: Readonly<Record<'extend' | 'hand_on', Said>> = {
  extend: { zh: '延期', en: 'Extended' },
  hand_on: { zh: '分办到部门', en: 'Given to a department' },
};

function stepView({ id, kind, actor, reason, movedAt }: ToldMandateMove, language: Language): MandateStepView {
  const said = kind === 'extend' || kind === 'hand_on' ? ofMandatesAlone[kind] : moves[kind];
  return { id, at: instant(movedAt), actor, sentence: withReason({ zh: said.zh, en: said.en }, reason)[language] };
}

function instant(text: string): string {
  return new Date(text).toISOString();
}
