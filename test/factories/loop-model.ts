import { addDays, CalendarDate } from '@dajuan/domain/calendar';
import {
  Addressee,
  finalVerdicts,
  firstAddressee,
  LoopRules,
  moves,
  nextAddressee,
  refuseAnswer,
  refuseExtension,
  refuseMove,
  refuseRequest,
  refuseUrging,
  RequestKind,
  requests,
  Role,
  SaidVerdict,
  Step,
  TaskState,
  Verdict,
  waitingFor,
} from '@dajuan/domain/loop';
import { Refusal } from '@dajuan/domain/errors';
import { measureOf, refuseTargetChange } from '@dajuan/domain/progress';

/** Who walks: the people of a test town. */
export type Walker = 'supervisor' | 'leader' | 'head' | 'owner' | 'otherHead';
type Lead = 'community' | 'construction';

/** Something somebody tries, legal or not. `reason` may be empty; `which` counts back from the latest request. */
export type Attempt = { readonly by: Walker; readonly reason: string } & (
  | { readonly kind: 'move'; readonly move: Step; readonly isStanding: boolean }
  | { readonly kind: 'assign'; readonly to: Lead }
  | { readonly kind: 'ask'; readonly what: RequestKind; readonly change: number }
  | { readonly kind: 'answer'; readonly which: number; readonly verdict: SaidVerdict }
  | { readonly kind: 'urge' }
);

export interface ModelRequest {
  readonly kind: RequestKind;
  readonly by: Walker;
  readonly addressee: Addressee;
  readonly newDueOn: CalendarDate;
  readonly newTarget: number;
  readonly answers: { by: Walker; verdict: Verdict; forwardedTo: string | null }[];
}

/** A task as the tables of `domain/loop` say it goes, on one day, with nothing stored anywhere. */
export class LoopModel {
  state: TaskState = 'assigned';
  version = 1;
  dueOn: CalendarDate = '2026-12-31';
  target = 15;
  lead: Lead = 'community';
  isUrged = false;
  readonly steps: string[] = [];
  readonly requests: ModelRequest[] = [];

  constructor(
    private readonly rules: LoopRules,
    private readonly today: CalendarDate = '2026-11-20',
  ) {}

  rolesOf(walker: Walker): Role[] {
    const own: Readonly<Record<Walker, Role[]>> = {
      supervisor: ['supervisor'],
      leader: ['leader'],
      head: this.lead === 'community' ? ['head'] : [],
      owner: this.lead === 'community' ? ['owner'] : [],
      otherHead: this.lead === 'construction' ? ['head'] : [],
    };
    return own[walker];
  }

  isOpen({ kind, answers }: ModelRequest): boolean {
    return requests[kind].from.includes(this.state) && !answers.some(({ verdict }) => finalVerdicts.includes(verdict));
  }

  /** Undefined where there are not so many. */
  requestOf(which: number): ModelRequest | undefined {
    return this.requests[this.requests.length - 1 - which];
  }

  /** The code of the refusal, after which nothing has changed; null where it was done. */
  attempt(asked: Attempt): string | null {
    const refusal = this.refusalOf(asked);
    if (refusal === null) this.take(asked);
    return refusal?.code ?? null;
  }

  refusalOf(asked: Attempt): Refusal | null {
    const about = { state: this.state, roles: this.rolesOf(asked.by), reason: asked.reason };
    switch (asked.kind) {
      case 'assign':
      case 'move': {
        const disposition = asked.kind === 'move' && asked.isStanding ? 'standing' : null;
        const move = asked.kind === 'move' ? asked.move : 'assign';
        return refuseMove(move, {
          ...about,
          achievement: 0,
          disposition,
          isEstimate: false,
          isTooLateToHandBack: false,
        });
      }
      case 'ask': {
        const isAskedAlready = this.requests.some((each) => each.kind === asked.what && this.isOpen(each));
        return (
          refuseRequest(asked.what, { ...about, isAskedAlready }) ?? this.refusalOfMatter(asked.what, asked.change)
        );
      }
      case 'answer': {
        const request = this.requestOf(asked.which);
        if (!request) return null;
        const waitsFor = waitingFor(request.addressee, request.answers);
        const isTheirs = (waitsFor ?? 'supervisor') === asked.by && request.by !== asked.by;
        const isAnswered = request.answers.some(({ verdict }) => finalVerdicts.includes(verdict));
        return refuseAnswer(asked.verdict, { ...about, kind: request.kind, isTheirs, isAnswered });
      }
      case 'urge':
        return refuseUrging({ ...about, isUrgedToday: this.isUrged });
    }
  }

  private refusalOfMatter(kind: RequestKind, change: number): Refusal | null {
    if (kind === 'extension') {
      const newDueOn = addDays(this.dueOn, 60 * change);
      const asked = { dueOn: this.dueOn, newDueOn, today: this.today, progress: '过半' };
      return refuseExtension({ ...asked, planEndsOn: '2026-12-31' });
    }
    if (kind === 'target_change') return refuseTargetChange(this.measure(), this.target + change);
    return null;
  }

  private measure() {
    return measureOf({ id: 'm', type: 'cumulative', object: '红色物业', unit: '家', target: this.target });
  }

  private take(asked: Attempt): void {
    if (asked.kind === 'move' || asked.kind === 'assign') {
      const move = asked.kind === 'move' ? asked.move : 'assign';
      if (asked.kind === 'assign') this.lead = asked.to;
      this.state = moves[move].to;
      this.version += 1;
      this.steps.push(move);
    } else if (asked.kind === 'ask') {
      const addressee = asked.what === 'coordination' ? 'leader' : firstAddressee(asked.by === 'supervisor', 'leader');
      const matter = { newDueOn: addDays(this.dueOn, 60 * asked.change), newTarget: this.target + asked.change };
      this.requests.push({ kind: asked.what, by: asked.by, addressee: addressee ?? null, ...matter, answers: [] });
    } else if (asked.kind === 'answer') {
      this.answer(this.requestOf(asked.which), asked.by, asked.verdict);
    } else this.isUrged = true;
  }

  private answer(request: ModelRequest | undefined, by: Walker, said: SaidVerdict): void {
    if (!request) return;
    const waitsFor = waitingFor(request.addressee, request.answers);
    const forwardedTo = nextAddressee(said, waitsFor, this.rules, 'leader');
    request.answers.push({ by, verdict: forwardedTo === null ? said : 'forwarded', forwardedTo });
    if (said !== 'agreed' || forwardedTo !== null || request.kind === 'coordination') return;
    if (request.kind === 'extension') this.dueOn = request.newDueOn;
    else this.target = request.newTarget;
    this.version += 1;
  }
}
