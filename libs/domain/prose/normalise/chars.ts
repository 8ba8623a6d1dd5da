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

/** Gathers characters one by one. */
export class CharsBuilder {
  private readonly parts: string[] = [];
  private readonly offsets: number[] = [];

  add(char: string, offset: number): void {
    this.parts.push(char);
    this.offsets.push(offset);
  }

  last(): string {
    return this.parts.at(-1) ?? '';
  }

  build(): Chars {
    return { text: this.parts.join(''), at: this.offsets };
  }
}
