import fc from 'fast-check';
import { Move, moves, RequestKind, requests, SaidVerdict, Step } from '@dajuan/domain/loop';
import { Attempt, Walker } from './loop-model';

const walkers: readonly Walker[] = ['supervisor', 'leader', 'head', 'owner', 'otherHead'];
const steps = (Object.keys(moves) as Move[]).filter((move): move is Step => move !== 'assign');
const said: readonly SaidVerdict[] = ['agreed', 'declined', 'remarked'];

/** The supervision office and the head do most of what is done. */
const anyWalker = fc.constantFrom(...walkers, 'supervisor' as const, 'supervisor' as const, 'head' as const);

const common = { by: anyWalker, reason: fc.constantFrom('情况属实', '情况属实', '情况属实', ' ') };

/** Anything anybody may try, mostly with a reason. Ending a task for good is tried seldom, or every walk were short. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      ...common,
      kind: fc.constant('move' as const),
      move: fc.oneof(
        { weight: 50, arbitrary: fc.constantFrom(...steps.filter((move) => move !== 'cancel')) },
        { weight: 1, arbitrary: fc.constant('cancel' as const) },
      ),
      isStanding: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      ...common,
      kind: fc.constant('assign' as const),
      to: fc.constantFrom('community' as const, 'construction' as const),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      ...common,
      kind: fc.constant('ask' as const),
      what: fc.constantFrom(...(Object.keys(requests) as RequestKind[])),
      change: fc.integer({ min: -1, max: 3 }),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      ...common,
      kind: fc.constant('answer' as const),
      which: fc.nat(2),
      verdict: fc.constantFrom(...said),
    }),
  },
  { weight: 1, arbitrary: fc.record({ ...common, kind: fc.constant('urge' as const) }) },
);

/** Both ways of approval. */
export const anyLoopRules = fc.record({
  approval: fc.constantFrom('supervision' as const, 'leader' as const),
  handBackWithinWorkingDays: fc.constant(3),
  endorsement: fc.constant('none' as const),
});
