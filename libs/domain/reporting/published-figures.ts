import { CalendarDate } from '../calendar';
import { Colour, Rate, KeptFigures } from '../progress';

/**
 * What an organisation publishes upward of its roll-up; plain JSON, frozen. Nothing that waits for review is in it, and
 * no title of a task: above, the figures are known, and not what they are made of.
 */
export interface PublishedFigures {
  readonly day: CalendarDate;
  /** All tasks in scope. */
  readonly tasks: number;
  readonly cancelled: number;
  /** c, of accepted updates alone; null where nothing has a value. */
  readonly completion: number | null;
  /** e(day) by the same weights. */
  readonly expected: number | null;
  /** Tasks with a value: the weight of this organisation among its sisters. */
  readonly leaves: number;
  readonly closure: Rate;
  readonly onTime: Rate;
  readonly onSchedule: Rate;
  readonly reporting: Rate;
  /** 已报 n/m. */
  readonly coverage: Rate;
  readonly colour: Colour;
  readonly colours: Readonly<Record<Colour, number>>;
}

/** The part of a roll-up that goes upward. */
export function publishedFigures(figures: KeptFigures): PublishedFigures {
  const { day, tasks, cancelled, completion, expected, leaves, colour, colours } = figures;
  const { closure, onTime, onSchedule, reporting, coverage } = figures;
  return {
    ...{ day, tasks, cancelled, completion, expected, leaves, colour, colours },
    ...{ closure, onTime, onSchedule, reporting, coverage },
  };
}

/** Where a task that came from above stands, as it is published with a roll-up: of accepted updates alone. */
export interface PublishedMandate {
  readonly mandateId: string;
  readonly completion: number | null;
  readonly expected: number | null;
  /** In the mandate's unit; null where nothing is counted or nothing was accepted yet. */
  readonly actual: number | null;
  readonly target: number | null;
  readonly colour: Colour;
  /** The day the last accepted report is true of; null before there is one. */
  readonly acceptedOn: CalendarDate | null;
  readonly day: CalendarDate;
}
