import { Unreadable, UnreadableCode } from '../unreadable';
import { compoundKind } from './compound-kind';
import { zipEntries, ZipEntry } from './archive/zip-entries';

/** What a file is by its content. `text` is anything without a mark of its own: what it holds decides further. */
export type FoundKind =
  | { readonly kind: 'docx' | 'xlsx'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'doc' | 'xls' | 'pdf' | 'text' };

const PDF_WITHIN = 1024;

/** What a zip is, by the first of these parts that it has. */
const zipKinds: readonly (readonly [part: RegExp, kind: 'docx' | 'xlsx' | UnreadableCode])[] = [
  [/^word\/document\d*\.xml$/, 'docx'],
  [/^xl\/workbook\.xml$/, 'xlsx'],
  [/^xl\/workbook\.bin$/, 'document_is_binary_workbook'],
  [/^ppt\//, 'document_is_slides'],
  [/^(?:content\.xml|META-INF\/manifest\.xml)$/, 'document_is_rich_text'],
  [/(?:)/, 'document_is_archive'],
];

/** Other files whose first bytes say what they are. */
const strangers: readonly (readonly [first: string, code: UnreadableCode])[] = [
  ['{\\rtf', 'document_is_rich_text'],
  ['Rar!', 'document_is_archive'],
  ['7z\xbc\xaf', 'document_is_archive'],
  ['\x1f\x8b', 'document_is_archive'],
  ['\x89PNG', 'document_not_text'],
  ['\xff\xd8\xff', 'document_not_text'],
  ['GIF8', 'document_not_text'],
  ['MZ', 'document_not_text'],
  ['\x7fELF', 'document_not_text'],
];

/** Told from the content alone, never from a name. Throws Unreadable for what is known and not read. */
export async function fileKind(bytes: Buffer): Promise<FoundKind> {
  const begins = bytes.toString('latin1', 0, PDF_WITHIN);
  if (begins.startsWith('PK\x03\x04') || begins.startsWith('PK\x05\x06')) return zipKind(bytes);
  if (begins.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return { kind: await compoundKind(bytes) };
  if (begins.includes('%PDF-')) return { kind: 'pdf' };
  const stranger = strangers.find(([first]) => begins.startsWith(first));
  if (stranger) throw new Unreadable(stranger[1]);
  return { kind: 'text' };
}

function zipKind(bytes: Buffer): FoundKind {
  const entries = zipEntries(bytes);
  const kind = zipKinds.find(([part]) => entries.some(({ name }) => part.test(name)))?.[1] ?? 'document_is_archive';
  if (kind === 'docx' || kind === 'xlsx') return { kind, entries };
  throw new Unreadable(kind);
}
