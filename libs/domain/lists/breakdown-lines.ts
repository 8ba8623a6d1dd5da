import { Refusal } from '../errors';
import { Breakdown } from './breakdown';

/** A breakdown written down: its nodes in reading order, each at its depth, the whole at 0. */
export interface BreakdownLine extends Omit<Breakdown, 'parts'> {
  readonly level: number;
}

/** Parts follow their whole. */
export function linesOf({ parts, ...node }: Breakdown, level = 0): BreakdownLine[] {
  return [{ ...node, level }, ...parts.flatMap((part) => linesOf(part, level + 1))];
}

/** The breakdown the lines write down, or the line that stands under none. */
export function breakdownOf(lines: readonly BreakdownLine[]): Breakdown | Refusal {
  const at = lines.findIndex(({ level }, index) => (index === 0 ? level !== 0 : level < 1 || level > lines[index - 1]!.level + 1)); // prettier-ignore
  if (at >= 0 || lines.length === 0) {
    const words = { zh: '这一行没有上级', en: 'This line stands under no other' };
    return { code: 'level_unfit', field: `lines.${Math.max(at, 0)}.level`, ...words };
  }
  return nodeAt(lines, 0);
}

function nodeAt(lines: readonly BreakdownLine[], at: number): Breakdown {
  const { level, ...node } = lines[at]!;
  const end = lines.findIndex((line, index) => index > at && line.level <= level);
  const below = lines.slice(at + 1, end < 0 ? undefined : end);
  const parts = below.flatMap((line, index) => (line.level === level + 1 ? [nodeAt(lines, at + 1 + index)] : []));
  return { ...node, parts };
}
