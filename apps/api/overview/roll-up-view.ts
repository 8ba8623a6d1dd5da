import { KeptFigures } from '@dajuan/domain/progress';
import { RollUpView } from './overview.dto';

/** Shares are given to this many parts of a whole, below which sums by SQL and by the rules may differ. */
const PARTS = 1e12;

export function rollUpView({ leaves: _leaves, colours, buckets, leftOutCounts, ...figures }: KeptFigures): RollUpView {
  const { completion, waitingCompletion, expected } = figures;
  return {
    ...figures,
    ...{ completion: parts(completion), waitingCompletion: parts(waitingCompletion), expected: parts(expected) },
    ...{ colours: { ...colours }, buckets: { ...buckets }, leftOut: { ...leftOutCounts } },
  };
}

function parts(share: number | null): number | null {
  return share === null ? null : Math.round(share * PARTS) / PARTS;
}

/** For lists that begin with the largest gap: e − c, and what has none last. */
export function gapOfRollUp({ expected, completion }: Pick<KeptFigures, 'expected' | 'completion'>): number {
  return expected === null || completion === null ? -Number.MAX_VALUE : expected - completion;
}
