import { Buckets, Colour, LeftOutReason } from '@dajuan/domain/progress';

/** Tasks that count alike in every figure, added up. */
export interface AlikeTasks {
  readonly standing: 'cancelled' | 'paused' | 'closed' | 'active';
  readonly colour: Colour;
  readonly reason: LeftOutReason | null;
  readonly bucket: keyof Buckets;
  /** In the rate or not, and counting in its numerator or not: null where they are outside it. */
  readonly onTime: boolean | null;
  readonly originallyOnTime: boolean | null;
  readonly onSchedule: boolean | null;
  readonly covered: boolean | null;
  readonly tasks: number;
  readonly extensions: number;
  readonly reportsDue: number;
  readonly reportsMet: number;
  /** Σ w, Σ wc, Σ w(c含待核), Σ we in parts of 10^15, whole numbers: their sum is the same in any order. */
  readonly weight: number;
  readonly completion: number;
  readonly waitingCompletion: number;
  readonly expected: number;
  readonly quantities: number;
  readonly firstObject: string | null;
  readonly lastObject: string | null;
  readonly firstUnit: string | null;
  readonly lastUnit: string | null;
  readonly actual: number;
  readonly target: number;
}
