const FIRST_BYTES = 4096;

/** The first line of a .txt with words in it, '' for none: UTF-8, or GB18030 where the bytes are no UTF-8. */
export async function firstLineOf(file: Blob): Promise<string> {
  const bytes = await file.slice(0, FIRST_BYTES).arrayBuffer();
  return linesOf(bytes).find((line) => line !== '') ?? '';
}

function linesOf(bytes: ArrayBuffer): string[] {
  // The cut may fall inside a character: a stream's decoder waits for the rest of it instead of refusing.
  const read = (encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  try {
    return trimmed(read('utf-8'));
  } catch {
    return trimmed(new TextDecoder('gb18030').decode(bytes));
  }
}

const trimmed = (text: string) => text.split('\n').map((line) => line.trim());
