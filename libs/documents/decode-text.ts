import { Unreadable } from './unreadable';

export interface DecodedText {
  text: string;
  encoding: string;
}

const SAMPLE_BYTES = 64 * 1024;
/** Bytes with zeros are UTF-16 without its mark, not a program, where so much of them is ordinary Chinese. */
const SURE = 0.02;
/** What Chinese texts use most, as written in the mainland and in Taiwan; read in a wrong encoding, none of it is left. */
const COMMON = new Set(
  '的一是不了在人有和中大为上个国以要会年主发出对作地于行工成分部区力重民建全推新实项目服务管理社区安全单位月日完' +
    '為個國會發對於業實項務區單這來說時們過後學經現與將開關號處體點總應設',
);

/**
 * The text of a file whose encoding nobody states: UTF-8 where every byte agrees, else UTF-16, GB18030 or Big5 by
 * what they give. Throws Unreadable for an empty file (or white space alone) and for one that is not text.
 */
export function decodeText(bytes: Buffer): DecodedText {
  if (bytes.length === 0) throw empty();
  const decoded = withMark(bytes) ?? utf8(bytes) ?? guessed(bytes);
  if (decoded === null) throw notText();
  if (decoded.text.trim() === '') throw empty();
  if (looksBinary(decoded.text)) throw notText();
  return decoded;
}

const empty = () => new Unreadable('document_empty');
const notText = () => new Unreadable('document_not_text');

function withMark(bytes: Buffer): DecodedText | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return tryDecode(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return tryDecode(bytes, 'utf-16be');
  return null;
}

const utf8 = (bytes: Buffer): DecodedText | null => tryDecode(bytes, 'utf-8');

/** GB18030 and Big5 read each other's bytes, and so do the halves of UTF-16: the right one gives ordinary Chinese. */
function guessed(bytes: Buffer): DecodedText | null {
  const isWide = bytes.includes(0);
  const encodings = isWide ? ['utf-16le', 'utf-16be'] : ['gb18030', 'big5'];
  const readings = encodings.flatMap((encoding) => tryDecode(bytes, encoding) ?? []);
  const best = readings.sort((a, b) => commonIn(b.text) - commonIn(a.text))[0];
  return best && !(isWide && commonIn(best.text) < SURE * Math.min(best.text.length, SAMPLE_BYTES)) ? best : null;
}

function commonIn(text: string): number {
  let found = 0;
  for (const char of text.slice(0, SAMPLE_BYTES)) if (COMMON.has(char)) found += 1;
  return found;
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
