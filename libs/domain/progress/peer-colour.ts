import { GapColour } from './gap';

/**
 * How a position among so many peers looks, 1 being the best: green within the position asked for, or in the first third
 * where none is; red in the last third; yellow between. Without the number of peers it is green or yellow by the
 * position asked for. Null where nothing can be said. Source: measures coloured by position against the peers.
 */
export function colourOfPosition(position: number, wanted: number | null, peers: number | null): GapColour | null {
  if (wanted === null && peers === null) return null;
  const enough = wanted ?? Math.ceil(peers! / 3);
  if (position <= enough) return 'green';
  return peers !== null && position > (2 * peers) / 3 ? 'red' : 'yellow';
}

/** Green at or above the peers' mean of the same period, yellow (橙 in the towns' bulletins) below it. */
export function colourOfIndex(index: number, benchmark: number | null): GapColour | null {
  if (benchmark === null) return null;
  return index >= benchmark ? 'green' : 'yellow';
}
