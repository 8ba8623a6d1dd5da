import { combined, Matrix, Piece } from './piece';
import { withoutRadicals } from './radicals';

/** Text as pdf.js gives it; marks of its structure have no `str`. */
export type TextItem = { readonly str: string; readonly transform: readonly number[]; readonly width: number } | object;

/** Characters that mean something in their own font only, such as bullets. */
const PRIVATE = /[\ue000-\uf8ff]/g;
/** Beyond this slope a piece is a watermark or stands on its side. */
const STEEPEST = 0.05;

/** The upright pieces of a page that hold something. `toPage` is its viewport, so that y grows downwards. */
export function pagePieces(items: readonly TextItem[], toPage: Matrix): Piece[] {
  return items.flatMap((item) => {
    const words = 'str' in item ? item.str.replace(PRIVATE, '') : '';
    if (!('str' in item) || words.trim() === '') return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = combined(toPage, item.transform);
    const size = Math.hypot(c, d);
    if (size === 0 || a <= 0 || Math.abs(b) > STEEPEST * a) return [];
    const blank = item.str.length - item.str.trimStart().length;
    const lead = (item.width / item.str.length) * blank;
    return [{ text: withoutRadicals(words.trim()), x: x + lead, y, width: item.width - lead, size }];
  });
}
