import { readDocument } from '../read-document';

const plan = `Qingxi Town Work Plan for 2021

I. Neighbourhoods

1. Launch 22 owners'-committee elections and newly create 15 red properties by the end of 2021. (Lead: Community Office; Support: Construction Centre, Party Office)

2. Renovate 185,000 square meters of old housing in 6 estates before 31 October; train no fewer than 480 community workers.

3. Issue the list of entrusted duties in the first quarter.

II. Services

- The hotline will keep its on-time rate at no less than 98% and raise citizen satisfaction by 3 percentage points.
- Energy use per unit of output is to fall by 3 percent.
- Guided by the new development philosophy.
`;

const read = (text: string, genre: 'plan' | 'report' = 'plan') => readDocument(text, { year: 2021, genre });
const about = (words: string, items = read(plan).items) => items.find(({ quote }) => quote.includes(words))!;

describe('an English plan', () => {
  it('is cut into its promises, each with figure, noun, term and section', () => {
    expect(about('elections')).toMatchObject({
      quote: "Launch 22 owners'-committee elections",
      section: 'I. Neighbourhoods',
      status: 'planned',
      due: '2021-12-31',
      measures: [{ value: 22, unit: '', of: "owners'-committee elections", role: 'target', bound: 'exact' }],
    });
    expect(about('red properties')).toMatchObject({
      due: '2021-12-31',
      measures: [{ value: 15, of: 'red properties' }],
    });
  });

  it('charges whom the bracket names, for every clause before it', () => {
    for (const words of ['elections', 'red properties'])
      expect(about(words)).toMatchObject({
        lead: ['Community Office'],
        support: ['Construction Centre', 'Party Office'],
      });
  });

  it('reads thousands, units, days and bounds', () => {
    expect(about('old housing')).toMatchObject({ due: '2021-10-31' });
    expect(about('old housing').measures[0]).toMatchObject({ value: 185000, unit: 'square meters', of: 'old housing' });
    expect(about('community workers').measures).toMatchObject([
      { value: 480, of: 'community workers', bound: 'at_least' },
    ]);
    expect(about('entrusted duties')).toMatchObject({ kind: 'milestone', due: '2021-03-31', measures: [] });
  });

  it('tells shares, growth and falls apart', () => {
    expect(about('on-time rate').measures).toMatchObject([{ value: 98, unit: '%', role: 'rate', bound: 'at_least' }]);
    expect(about('satisfaction').measures).toMatchObject([{ value: 3, unit: 'percentage points' }]);
    expect(about('Energy').measures).toMatchObject([{ value: -3, role: 'change' }]);
  });

  it('takes no slogan for a task, and no year, line or ordinal for a figure', () => {
    expect(about('philosophy')).toBeUndefined();
    const { items } = read(
      'The town completed the 14th review of Metro Line 15 works at Building 88 in 2021 as planned.',
      'report',
    );
    expect(items.flatMap(({ measures }) => measures)).toEqual([]);
  });

  it('keeps every quote and figure at its place', () => {
    for (const { quote, start, end, measures } of read(plan).items) {
      expect(plan.slice(start, end).replace(/\s+/g, ' ')).toBe(quote);
      for (const measure of measures) expect(plan.slice(measure.start, measure.end)).toMatch(/\d|[a-z]/);
    }
  });
});

describe('an English report', () => {
  const { items } = read(
    'Year-end report 2021 of the town\n\nThe town launched 22 elections, of which 9 have been completed. Of the 24 proposals, 16 were resolved and 7 are being handled. It built three pocket parks and attracted RMB 1.2 billion of investment.\n',
    'report',
  );

  it('tells what was reached, of what whole', () => {
    expect(about('proposals', items)).toMatchObject({ status: 'ongoing', due: null });
    expect(about('proposals', items).measures).toMatchObject([
      { value: 24, role: 'base' },
      { value: 16, role: 'actual', of: 'proposals' },
      { value: 7, role: 'actual', of: 'proposals' },
    ]);
    expect(about('pocket parks', items).measures).toMatchObject([{ value: 3, of: 'pocket parks', role: 'actual' }]);
    expect(about('investment', items).measures).toMatchObject([{ value: 1.2e9, unit: 'yuan', of: 'investment' }]);
  });
});
