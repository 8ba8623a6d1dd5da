import { unitInBrackets } from '../recognise/units';
import { isHead, readColumn } from './column-roles';
import type { Cell } from './table';

/** So far, in narrow characters, a piece may begin from where the head above it begins. */
const FARTHEST = 6;
const FEWEST_SURE = 0.5;
const PIECE = /^[一-龥“”（）()%、/]{1,10}$/;

/**
 * The heads of one line with what stands below them on the next: 固定资产投资 above 增长（%）, 加装电梯 above （台）. A piece belongs to
 * the head it stands under; where the lines were pushed together, pieces as many as there are heads, or as heads that name what
 * is counted, go to them in order. Null where the second line holds no pieces of heads.
 */
export function stackHeads(original: string, upper: readonly Cell[], lower: readonly Cell[]): string[] | null {
  const heads = upper.map(({ chars }) => chars.text);
  const pieces = lower.map(({ chars }) => chars.text);
  if (pieces.length === 0 || pieces.length > heads.length || !pieces.every((piece) => PIECE.test(piece))) return null;
  const places = placesBelow(original, upper, lower) ?? inOrder(heads, pieces);
  if (!places) return null;
  const joined = pieces.map((piece, i) => heads[places[i]!]! + piece);
  const sure = pieces.filter((piece, i) => unitInBrackets(piece) !== null || isBrokenHead(heads[places[i]!]!, piece));
  if (sure.length < pieces.length * FEWEST_SURE) return null;
  return heads.map((head, i) => (places.includes(i) ? joined[places.indexOf(i)]! : head));
}

/** 完成 above 时限: together a head, the lower one alone none of its own kind. */
const isBrokenHead = (head: string, piece: string): boolean => isHead(head + piece) && !(isHead(head) && isHead(piece));

function inOrder(heads: readonly string[], pieces: readonly string[]): number[] | null {
  if (pieces.length === heads.length) return heads.map((_, i) => i);
  const open = heads.flatMap((head, i) => (readColumn(head).role === null ? [i] : []));
  return open.length === pieces.length ? open : null;
}

/** For each piece the head that it stands under; null where one stands under none, or two under one. */
function placesBelow(original: string, upper: readonly Cell[], lower: readonly Cell[]): number[] | null {
  const at = upper.map((cell) => indentOf(original, cell.start));
  const places = lower.map((cell) => {
    const own = indentOf(original, cell.start);
    const far = at.map((other) => Math.abs(other - own));
    const nearest = far.indexOf(Math.min(...far));
    return far[nearest]! <= FARTHEST ? nearest : -1;
  });
  return places.every((place, i) => place >= 0 && (i === 0 || place > places[i - 1]!)) ? places : null;
}

/** How far from its line's beginning a character stands, in narrow characters. */
function indentOf(original: string, at: number): number {
  let indent = 0;
  for (let i = at - 1; i >= 0 && original[i] !== '\n'; i--) indent += original.charCodeAt(i) < 0x2000 ? 1 : 2;
  return indent;
}
