import { Unreadable } from '../unreadable';

const MACROS = /\/(?:Macros|_VBA_PROJECT_CUR|VBA)\//i;

/** The streams an old Office file is known by. */
const kinds: readonly (readonly [stream: RegExp, kind: 'doc' | 'xls'])[] = [
  [/\/WordDocument$/, 'doc'],
  [/\/(?:Workbook|Book)$/i, 'xls'],
];

/** What a compound file is, by the names of its streams. Throws Unreadable: encrypted, with macros, damaged, another. */
export async function compoundKind(bytes: Buffer): Promise<'doc' | 'xls'> {
  const paths = await pathsOf(bytes);
  const has = (stream: RegExp) => paths.some((path) => stream.test(path));
  if (has(/\/EncryptedPackage$/)) throw new Unreadable('document_is_encrypted');
  if (has(MACROS)) throw new Unreadable('document_has_macros');
  if (has(/\/PowerPoint Document$/)) throw new Unreadable('document_is_slides');
  const kind = kinds.find(([stream]) => has(stream))?.[1];
  if (!kind) throw new Unreadable('document_not_text');
  return kind;
}

async function pathsOf(bytes: Buffer): Promise<string[]> {
  const { CFB } = await import('@e965/xlsx');
  try {
    return CFB.read(bytes, { type: 'buffer' }).FullPaths;
  } catch {
    throw new Unreadable('document_damaged');
  }
}
