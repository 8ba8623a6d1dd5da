import type { Target } from '../api/types';

const standing: ReadonlySet<Target['type']> = new Set(['level', 'reduction', 'floor', 'range', 'ratio']);

/** Whether its figure is what stands on a day, and no sum since the beginning: a rate of water quality is no total. */
export const isStanding = ({ type, entryMode }: Pick<Target, 'type' | 'entryMode'>) =>
  entryMode !== 'increment' && standing.has(type);
