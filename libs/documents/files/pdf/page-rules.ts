import { combined, Matrix, moved, Rule, Rules } from './piece';

/** What a page draws, as pdf.js lists it. */
export interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers pdf.js gives the operators looked at. */
export interface OperatorNumbers {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
  readonly endPath: number;
}

type Point = readonly [x: number, y: number];

const THICKEST = 3;
const SHORTEST = 6;
const MOST = 20_000;
/** How pdf.js writes a path: moves and lines take a point, a curve three, a curve with one handle two. */
const [MOVE, LINE, CURVE, QUADRATIC] = [0, 1, 2, 3];

/** The straight rules of a page: lines, edges of boxes, and boxes so thin that they are lines. */
export function pageRules({ fnArray, argsArray }: Operators, numbers: OperatorNumbers, toPage: Matrix): Rules {
  const rules: { across: Rule[]; down: Rule[] } = { across: [], down: [] };
  const saved: Matrix[] = [];
  let matrix = toPage;
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    if (operator === numbers.save || operator === numbers.paintFormXObjectBegin) saved.push(matrix);
    if (operator === numbers.restore || operator === numbers.paintFormXObjectEnd) matrix = saved.pop() ?? toPage;
    if (operator === numbers.transform) matrix = combined(matrix, args as number[]);
    if (operator === numbers.paintFormXObjectBegin && Array.isArray((args as unknown[])[0]))
      matrix = combined(matrix, (args as number[][])[0]!);
    if (operator !== numbers.constructPath || rules.across.length + rules.down.length > MOST) return;
    const [paint, [path]] = args as [number, [Iterable<number> | null]];
    if (paint === numbers.endPath || !path) return;
    for (const shape of shapesOf([...path], matrix)) addRules(rules, shape);
  });
  return rules;
}

/** The corners of each part of a path, on the page. */
function shapesOf(path: readonly number[], matrix: Matrix): Point[][] {
  const shapes: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const step = path[at];
    const numbersTaken = step === MOVE || step === LINE ? 2 : step === CURVE ? 6 : step === QUADRATIC ? 4 : 0;
    const end = at + 1 + numbersTaken;
    if (step === MOVE) shapes.push([]);
    if (numbersTaken > 0) shapes.at(-1)?.push(moved(matrix, path[end - 2] ?? 0, path[end - 1] ?? 0));
    else if (shapes.at(-1)?.[0]) shapes.at(-1)!.push(shapes.at(-1)![0]!);
    at = end;
  }
  return shapes;
}

function addRules(rules: { across: Rule[]; down: Rule[] }, shape: readonly Point[]): void {
  const xs = shape.map(([x]) => x);
  const ys = shape.map(([, y]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    const [width, height] = [Math.abs(x2 - x1), Math.abs(y2 - y1)];
    if (height <= THICKEST && width >= SHORTEST)
      rules.across.push({ at: (y1 + y2) / 2, from: Math.min(x1, x2), to: Math.max(x1, x2) });
    else if (width <= THICKEST && height >= SHORTEST)
      rules.down.push({ at: (x1 + x2) / 2, from: Math.min(y1, y2), to: Math.max(y1, y2) });
  };
  if (right - left <= THICKEST || bottom - top <= THICKEST) return add(left, top, right, bottom);
  for (let i = 1; i < shape.length; i++) add(...shape[i - 1]!, ...shape[i]!);
}
