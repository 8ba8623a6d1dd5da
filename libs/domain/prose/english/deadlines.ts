import { CalendarDate, lastDayOfMonth } from '../../calendar';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const QUARTERS: Readonly<Record<string, number>> = {
  first: 3,
  second: 6,
  third: 9,
  fourth: 12,
  '1': 3,
  '2': 6,
  '3': 9,
  '4': 12,
};

type Groups = Readonly<Record<string, string | undefined>>;

/** Ways to say by when, tried in order; each answers a day of the year meant. */
const PHRASES: readonly { readonly says: RegExp; readonly day: (groups: Groups, year: number) => CalendarDate }[] = [
  {
    says: new RegExp(
      `\\b(?:by|before|no later than)\\s+(?:(?<early>\\d{1,2})\\s+)?(?<month>${MONTHS})\\b\\s*(?:(?<late>\\d{1,2})(?:st|nd|rd|th)?\\b,?\\s*)?(?<year>20\\d{2})?`,
      'i',
    ),
    day: ({ month, early, late, year: named }, year) =>
      dayOf(Number(named ?? year), monthNumber(month!), early ?? late),
  },
  {
    says: new RegExp(
      `\\b(?:by|before|no later than)\\s+the\\s+end\\s+of\\s+(?<month>${MONTHS})\\s*(?<year>20\\d{2})?`,
      'i',
    ),
    day: ({ month, year: named }, year) => dayOf(Number(named ?? year), monthNumber(month!)),
  },
  {
    says: new RegExp(`\\bby\\s+(?:late\\s+)?(?<month>${MONTHS})\\b\\s*(?<year>20\\d{2})?`, 'i'),
    day: ({ month, year: named }, year) => dayOf(Number(named ?? year), monthNumber(month!)),
  },
  {
    says: /\b(?:in|by(?:\s+the\s+end\s+of)?|during)\s+(?:the\s+)?(?<quarter>first|second|third|fourth)\s+quarter(?:\s+of\s+(?<year>20\d{2}))?/i,
    day: ({ quarter, year: named }, year) => dayOf(Number(named ?? year), QUARTERS[quarter!.toLowerCase()]!),
  },
  {
    says: /\b(?:in|by(?:\s+the\s+end\s+of)?)\s+Q(?<quarter>[1-4])(?:\s+(?<year>20\d{2}))?/i,
    day: ({ quarter, year: named }, year) => dayOf(Number(named ?? year), QUARTERS[quarter!]!),
  },
  {
    says: /\b(?:in|within|by\s+the\s+end\s+of)\s+the\s+first\s+half(?:\s+of\s+(?:the\s+year|(?<year>20\d{2})))?/i,
    day: ({ year: named }, year) => dayOf(Number(named ?? year), 6),
  },
  {
    says: /\b(?:by|before)\s+(?:the\s+)?(?:end\s+of\s+(?:the\s+year|this\s+year|(?<year>20\d{2}))|year[- ]end)/i,
    day: ({ year: named }, year) => dayOf(Number(named ?? year), 12),
  },
  {
    says: /\b(?:within\s+the\s+year|this\s+year|throughout\s+the\s+year|over\s+the\s+year|in\s+(?<year>20\d{2}))\b/i,
    day: ({ year: named }, year) => dayOf(Number(named ?? year), 12),
  },
];

/** The last day on which the clause says it must be done, or null. */
export function dueIn(clause: string, year: number): CalendarDate | null {
  for (const { says, day } of PHRASES) {
    const match = says.exec(clause);
    if (match) return day(match.groups ?? {}, year);
  }
  return null;
}

function monthNumber(name: string): number {
  return MONTHS.toLowerCase().split('|').indexOf(name.toLowerCase()) + 1;
}

/** The day of the month named, or the month's last. */
function dayOf(year: number, month: number, day?: string): CalendarDate {
  const last = lastDayOfMonth(`${year}-${String(month).padStart(2, '0')}` as `${number}-${number}`);
  const named = `${last.slice(0, 8)}${String(day ?? '').padStart(2, '0')}` as CalendarDate;
  return day !== undefined && named <= last && Number(day) > 0 ? named : last;
}
