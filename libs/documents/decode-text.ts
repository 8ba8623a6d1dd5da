import { detect } from 'jschardet';

/** The file holds nothing, or nothing that is text. `code` is stable; `message` is Chinese, `messageEn` English. */
export class UnreadableText extends Error {
  constructor(
    readonly code: 'document_empty' | 'document_not_text',
    message: string,
    readonly messageEn: string,
  ) {
    super(message);
    this.name = 'UnreadableText';
  }
}

export interface DecodedText {
  text: string;
  encoding: string;
}

const SAMPLE_BYTES = 64 * 1024;
/** What jschardet's names mean to TextDecoder; GB2312 and GBK are parts of GB18030. */
const DECODERS: Record<string, string> = {
  GB2312: 'gb18030',
  GBK: 'gb18030',
  GB18030: 'gb18030',
  Big5: 'big5',
  'UTF-16LE': 'utf-16le',
  'UTF-16BE': 'utf-16be',
};

/**
 * The text of a file whose encoding nobody states: UTF-8 where every byte agrees, else what the bytes look like, else
 * GB18030. Throws UnreadableText for an empty file (or white space alone) and for one that is not text.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes.length === 0) throw empty();
  const decoded = withMark(bytes) ?? utf8(bytes) ?? guessed(bytes);
  if (decoded === null) throw notText();
  if (decoded.text.trim() === '') throw empty();
  if (looksBinary(decoded.text)) throw notText();
  return decoded;
}

const empty = () => new UnreadableText('document_empty', '文件是空的，没有可读的文字。', 'The file is empty.');
const notText = () => new UnreadableText('document_not_text', '这个文件不是文本，无法读取。', 'The file is not text.');

function withMark(bytes: Buffer): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be');
  return null;
}

const utf8 = (bytes: Buffer): DecodedText | null => tryDecode(bytes, 'utf-8');

function guessed(bytes: Buffer): DecodedText | null {
  if (bytes.includes(0)) return null;
  const { encoding, confidence } = detect(bytes.subarray(0, SAMPLE_BYTES));
  const named = encoding && confidence > 0.8 ? DECODERS[encoding] : undefined;
  return (named ? tryDecode(bytes, named) : null) ?? tryDecode(bytes, 'gb18030');
}

function tryDecode(bytes: Buffer, encoding: string): DecodedText | null {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return null;
  }
}

/** More than one character in a hundred that text never holds. */
function looksBinary(text: string): boolean {
  let odd = 0;
  const length = Math.min(text.length, SAMPLE_BYTES);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) return true;
    if ((code < 32 && code !== 9 && code !== 10 && code !== 11 && code !== 12 && code !== 13) || code === 0xfffd)
      odd += 1;
  }
  return odd > length / 100;
}
