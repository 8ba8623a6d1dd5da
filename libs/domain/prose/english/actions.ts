import type { Status } from '../read-result';

/** Verbs of plans and reports: base form, past form where it is not made with -ed. */
const VERBS: readonly (readonly [base: string, past?: string])[] = (
  'launch create build:built complete finish open establish set_up:set_up issue publish promulgate adopt renovate upgrade ' +
  'install expand add increase raise reduce cut:cut lower train hold:held organise organize resolve solve settle handle ' +
  'recruit attract introduce plant pave repair demolish dismantle relocate provide distribute achieve reach attain ' +
  'maintain keep:kept carry_out:carried_out conduct implement promote advance improve strengthen deliver sign approve ' +
  'visit inspect rectify remove clear replace collect cover start begin:began develop host convene finalise finalize elect ' +
  're-elect support secure register process close award win:won put_into_use:put_into_use construct convert certify ' +
  'draft formulate revise draw_up:drew_up roll_out:rolled_out cultivate restore treat connect equip screen grow:grew'
)
  .split(' ')
  .map((entry) => entry.replace(/_/g, ' ').split(':') as [string, string?]);

const ed = (base: string) =>
  base.endsWith('e')
    ? `${base}d`
    : base.endsWith('y') && !/[aeo]y$/.test(base)
      ? `${base.slice(0, -1)}ied`
      : /(?:plan|stop|cut|win)$/.test(base)
        ? `${base}${base.at(-1)}ed`
        : `${base}ed`;
const ing = (base: string) =>
  base.replace(/^(\S+)/, (verb) =>
    verb.endsWith('e')
      ? `${verb.slice(0, -1)}ing`
      : /^(?:cut|set|win|put)$/.test(verb)
        ? `${verb}${verb.at(-1)}ing`
        : `${verb}ing`,
  );
const s = (base: string) =>
  base.replace(/^(\S+)/, (verb) =>
    /(?:ch|sh|s|x|z)$/.test(verb) ? `${verb}es` : /[^aeo]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`,
  );

const written = (forms: readonly string[]) =>
  [...forms]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replace(/ /g, '\\s+');
const BASES = written(VERBS.map(([base]) => base));
const PASTS = written(VERBS.map(([base, past]) => past ?? ed(base)));
const GOING = written(VERBS.map(([base]) => ing(base)));
const PRESENT = written(VERBS.map(([base]) => s(base)));

const ADVERBS =
  '(?:newly\\s+|fully\\s+|further\\s+|steadily\\s+|basically\\s+|jointly\\s+|also\\s+|successfully\\s+|already\\s+)*';
/** A verb where a clause may begin with it, for cutting sentences. */
export const CLAUSE_VERB = new RegExp(
  `(?:will\\s+|to\\s+|have\\s+|has\\s+)?${ADVERBS}(?:${BASES}|${PASTS}|${GOING})\\b`,
  'iy',
);

/** Signs of where an action stands, first match. */
const SIGNS: readonly (readonly [RegExp, Status])[] = [
  [
    /\b(?:will|shall|must|should|plans? to|aims? to|strives? to|is to|are to|is expected to|are expected to)\b/i,
    'planned',
  ],
  [/\b(?:under construction|under way|underway|in progress|being\s+\w+ed)\b/i, 'ongoing'],
  [new RegExp(`\\b(?:is|are|still|currently)\\s+${ADVERBS}(?:${GOING})\\b`, 'i'), 'ongoing'],
  [new RegExp(`\\b(?:have|has|had|was|were|been)\\s+(?:been\\s+)?${ADVERBS}(?:${PASTS})\\b`, 'i'), 'done'],
  [new RegExp(`^${ADVERBS}(?:${BASES})\\b`, 'i'), 'planned'],
  [new RegExp(`\\b${ADVERBS}(?:${PASTS})\\b`, 'i'), 'done'],
  [new RegExp(`^${ADVERBS}(?:${GOING})\\b`, 'i'), 'ongoing'],
  [new RegExp(`\\b(?:${BASES}|${PRESENT})\\b`, 'i'), 'planned'],
];

/** Whether the clause says what is to be done, is being done, or was; null where nobody does anything in it. */
export function actionIn(clause: string): Status | null {
  return SIGNS.find(([sign]) => sign.test(clause))?.[1] ?? null;
}
