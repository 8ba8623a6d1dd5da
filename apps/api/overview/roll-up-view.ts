import { RollUpFigures } from '@dajuan/domain/progress';
import { RollUpView } from './overview.dto';

export function rollUpView({ leaves: _leaves, colours, buckets, leftOut, ...figures }: RollUpFigures): RollUpView {
  return {
    ...figures,
    colours: { ...colours },
    buckets: { ...buckets },
    leftOut: leftOut.map((task) => ({ ...task })),
  };
}

/** For lists that begin with the largest gap: e − c, and what has none last. */
export function gapOfRollUp({ expected, completion }: Pick<RollUpFigures, 'expected' | 'completion'>): number {
  return expected === null || completion === null ? -Number.MAX_VALUE : expected - completion;
}
