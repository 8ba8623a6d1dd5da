/**
 * What the rules throw and what they return when they say no.
 *
 * Ordinary outcomes ("this figure cannot be accepted") are returned as a Refusal; a DomainError is thrown only where the
 * caller asked for something that has no answer. Neither knows HTTP: the doors translate `code`.
 */

/** A stable code, the facts a person needs, and a sentence in both languages; the English one also goes into logs. */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly facts: Readonly<Record<string, string | number>>;

  constructor(
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = new.target.name;
  }
}

/** Thrown by `parseCalendarDate`: not a day that exists, written YYYY-MM-DD. */
export class InvalidCalendarDate extends DomainError {
  readonly code = 'INVALID_CALENDAR_DATE';
  readonly facts: { text: string };

  constructor(text: string) {
    super(`“${text}”不是有效日期（应为YYYY-MM-DD）`, `"${text}" is not a calendar date (YYYY-MM-DD)`);
    this.facts = { text };
  }
}

/** Thrown for a zone name or a clock time ('HH:mm') that means no instant. */
export class InvalidLocalTime extends DomainError {
  readonly code = 'INVALID_LOCAL_TIME';
  readonly facts: { time: string; zone: string };

  constructor(time: string, zone: string) {
    super(`时区“${zone}”没有“${time}”这个时间`, `"${time}" in zone "${zone}" is not a local time`);
    this.facts = { time, zone };
  }
}

/** Thrown when a working day is asked for in a year whose holiday notice the calendar does not hold. */
export class CalendarNotCovered extends DomainError {
  readonly code = 'CALENDAR_NOT_COVERED';
  readonly facts: { year: number };

  constructor(readonly year: number) {
    super(`${year}年的放假安排还没有载入`, `The holiday notice for ${year} is not in the calendar`);
    this.facts = { year };
  }
}

/** A rule's "no", returned and never thrown: a stable code, the field to mark, and what to tell the person. */
export interface Refusal {
  /** Stable, snake_case; screens and tests may rely on it. */
  readonly code: string;
  /** The field concerned, as a path in the value refused, such as `target` or `milestones.2.weight`. */
  readonly field: string;
  readonly zh: string;
  readonly en: string;
}

/** What an action throws when the rules said no: nothing was written. The doors tell each refusal at its field. */
export class Refused extends Error {
  readonly code = 'refused';

  constructor(readonly refusals: readonly Refusal[]) {
    super(refusals.map((refusal) => `${refusal.field}: ${refusal.en}`).join('; '));
    this.name = 'Refused';
  }
}

/** No such thing here; the same words for what is another organisation's and for what never was. */
export class NotFound extends Error {
  readonly code = 'not_found';

  constructor(
    readonly what: string,
    readonly id: string,
  ) {
    super(`${what} ${id} not found`);
    this.name = 'NotFound';
  }
}

/** Seen, and still not theirs to do. `code` is stable; the sentences tell the person why. */
export class NotAllowed extends Error {
  constructor(
    readonly code: string,
    readonly zh: string,
    readonly en: string,
  ) {
    super(en);
    this.name = 'NotAllowed';
  }
}
