import { Unreadable } from '../unreadable';

const MACROS = /\/(?:Macros|_VBA_PROJECT_CUR|VBA)\//i;

/** The streams an old Office file is known by. */
const kinds: readonly (readonly [stream: RegExp, kind: 'doc' | 'xls'])[] = [
  [/\/WordDocument$/, 'doc'],
  [/\/(?:Workbook|Book)$/i, 'xls'],
];

/** A compound file as the library gives it, which has no types of its own: streams in the order of their paths. */
interface Compound {
  readonly FullPaths: readonly string[];
  readonly FileIndex: readonly { readonly content: ArrayLike<number> }[];
}

/** What a compound file is, by the names of its streams. Throws Unreadable: encrypted, with macros, damaged, another. */
export async function compoundKind(bytes: Buffer): Promise<'doc' | 'xls'> {
  const file = await opened(bytes);
  const has = (stream: RegExp) => file.FullPaths.some((path) => stream.test(path));
  if (has(/\/EncryptedPackage$/)) throw new Unreadable('document_is_encrypted');
  if (has(MACROS)) throw new Unreadable('document_has_macros');
  if (has(/\/PowerPoint Document$/)) throw new Unreadable('document_is_slides');
  const kind = kinds.find(([stream]) => has(stream))?.[1];
  if (!kind) throw new Unreadable('document_not_text');
  if (kind === 'doc' && isLocked(file)) throw new Unreadable('document_is_encrypted');
  return kind;
}

async function opened(bytes: Buffer): Promise<Compound> {
  const { CFB } = await import('@e965/xlsx');
  try {
    return CFB.read(bytes, { type: 'buffer' }) as Compound;
  } catch {
    throw new Unreadable('document_damaged');
  }
}

/** fEncrypted of a Word file's head. Source: [MS-DOC] 2.5.2 FibBase. */
function isLocked({ FullPaths: paths, FileIndex: streams }: Compound): boolean {
  const head = streams[paths.findIndex((path) => /\/WordDocument$/.test(path))]?.content;
  return head?.[0] === 0xec && head[1] === 0xa5 && ((head[0x0b] ?? 0) & 1) === 1;
}
