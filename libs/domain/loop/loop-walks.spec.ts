import fc from 'fast-check';
import { anyAttempt, anyLoopRules } from '../../../test/factories/loop-attempts';
import { LoopModel, Walker } from '../../../test/factories/loop-model';
import { finalVerdicts, moves, movesFor, requests, requestsFor } from '.';

const walkers: readonly Walker[] = ['supervisor', 'leader', 'head', 'owner', 'otherHead'];

/** Walks of random people trying random things, looked at after every try. */
const onEveryWalk = (look: (model: LoopModel, before: string) => void) =>
  fc.assert(
    fc.property(anyLoopRules, fc.array(anyAttempt, { maxLength: 150 }), (rules, attempts) => {
      const model = new LoopModel(rules);
      for (const attempt of attempts) {
        const before = snapshotOf(model);
        const code = model.attempt(attempt);
        if (code !== null) expect(snapshotOf(model)).toBe(before);
        look(model, before);
      }
    }),
    { numRuns: 200 },
  );

const snapshotOf = ({ state, version, dueOn, target, lead, requests: asked }: LoopModel) =>
  JSON.stringify({ state, version, dueOn, target, lead, asked });

describe('whatever is tried in whatever order', () => {
  it('a task is where its last step led, and a refused try has changed nothing', () => {
    onEveryWalk(({ state, steps }) => {
      const last = steps.at(-1) as keyof typeof moves | undefined;
      expect(state).toBe(last ? moves[last].to : 'assigned');
    });
  });

  it('every two steps that follow one another meet in a state', () => {
    onEveryWalk(({ steps }) => {
      for (const [index, step] of (steps as (keyof typeof moves)[]).entries()) {
        const state = index === 0 ? 'assigned' : moves[(steps as (keyof typeof moves)[])[index - 1]!].to;
        expect(moves[step].from).toContain(state);
      }
    });
  });

  it('nobody is named in a refusal what would then be refused', () => {
    onEveryWalk((model) => {
      for (const by of walkers) {
        const roles = model.rolesOf(by);
        const refusal = model.refusalOf({ kind: 'move', move: 'resume', by, reason: '情况属实', isStanding: true });
        if (refusal === null) continue;
        const named = refusal.zh.split('；目前可以：')[1]?.split('、') ?? [];
        const possible = [
          ...movesFor(model.state, roles).map((move) => moves[move].zh),
          ...requestsFor(model.state, roles).map((kind) => requests[kind].zh),
        ];
        expect(named).toEqual(possible);
      }
    });
  });

  it('a request gets one final answer at most, the last, and never from who asked', () => {
    onEveryWalk(({ requests: asked }) => {
      for (const { by, answers } of asked) {
        expect(answers.map((answer) => answer.by)).not.toContain(by);
        const ends = answers.map(({ verdict }) => finalVerdicts.includes(verdict));
        expect(ends.slice(0, -1)).not.toContain(true);
      }
    });
  });

  it('the due date only moves later, and one application of a kind waits at a time', () => {
    onEveryWalk((model, before) => {
      expect(model.dueOn >= (JSON.parse(before) as LoopModel).dueOn).toBe(true);
      const open = model.requests.filter((request) => model.isOpen(request)).map(({ kind }) => kind);
      expect(new Set(open).size).toBe(open.length);
    });
  });
});
