const FIRST_BYTES = 4096;

/**
 * The first line of a .txt with words in it: UTF-8, or GB18030 where the bytes are no UTF-8. '' where there is none, and
 * for what is no text at all, such as a .docx by another name.
 */
export async function firstLineOf(file: Blob): Promise<string> {
  const bytes = await file.slice(0, FIRST_BYTES).arrayBuffer();
  if (isBinary(bytes)) return '';
  return linesOf(bytes).find((line) => line !== '') ?? '';
}

/** Control characters that no text has: anything below a blank but tab, line ends and form feed. */
const isBinary = (bytes: ArrayBuffer) =>
  new Uint8Array(bytes).some((byte) => byte < 32 && ![9, 10, 12, 13].includes(byte));

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
