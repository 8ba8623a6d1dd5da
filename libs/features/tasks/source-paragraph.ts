const LONGEST = 4000;

/** A quote in the paragraph around it. Offsets are the quote's in `paragraph`, end exclusive. */
export interface QuotedParagraph {
  readonly paragraph: string;
  readonly quoteStart: number;
  readonly quoteEnd: number;
}

/** The lines of the body that hold the span, whole; of a paragraph of many pages, what stands next to the quote. */
export function paragraphAround(body: string, spanStart: number, spanEnd: number): QuotedParagraph {
  const lineStart = body.lastIndexOf('\n', spanStart - 1) + 1;
  const nextBreak = body.indexOf('\n', spanEnd);
  const lineEnd = nextBreak < 0 ? body.length : nextBreak;
  const room = Math.max(0, LONGEST - (spanEnd - spanStart)) / 2;
  const start = Math.max(lineStart, Math.ceil(spanStart - room));
  const end = Math.min(lineEnd, Math.floor(spanEnd + room));
  return { paragraph: body.slice(start, end), quoteStart: spanStart - start, quoteEnd: spanEnd - start };
}
