/** Normalised text in which every UTF-16 unit remembers its offset in the original; `at` never falls. */
export interface Chars {
  readonly text: string;
  readonly at: readonly number[];
}

/** Where [from, to) of the normalised text stood in the original; an empty range stands where it begins. */
export function sourceSpan(chars: Chars, from: number, to: number): { start: number; end: number } {
  const start = chars.at[from] ?? chars.at.at(-1) ?? 0;
  if (to <= from) return { start, end: start };
  return { start, end: (chars.at[to - 1] ?? start) + 1 };
}

export function sliceChars(chars: Chars, from: number, to: number): Chars {
  return { text: chars.text.slice(from, to), at: chars.at.slice(from, to) };
}

/** More UTF-16 units than this are no call's arguments. */
const MOST_AT_ONCE = 4096;

/** Gathers UTF-16 units one by one. */
export class CharsBuilder {
  private readonly codes: number[] = [];
  private readonly offsets: number[] = [];

  add(code: number, offset: number): void {
    this.codes.push(code);
    this.offsets.push(offset);
  }

  /** The unit added last, -1 before the first. */
  last(): number {
    return this.codes[this.codes.length - 1] ?? -1;
  }

  build(): Chars {
    return { text: this.text(), at: this.offsets };
  }

  private text(): string {
    if (this.codes.length <= MOST_AT_ONCE) return String.fromCharCode(...this.codes);
    let text = '';
    for (let from = 0; from < this.codes.length; from += MOST_AT_ONCE)
      text += String.fromCharCode(...this.codes.slice(from, from + MOST_AT_ONCE));
    return text;
  }
}
