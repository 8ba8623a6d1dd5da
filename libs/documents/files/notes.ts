import type { ReadFinding } from '@dajuan/domain/prose';
import type { FileKind } from './file-text';

const note = (kind: string, message: string, messageEn: string): ReadFinding => ({
  kind,
  message,
  messageEn,
  quotes: [],
});

/** Of an old Word file. */
export const plainTextOnly = note(
  'file_plain_text_only',
  '旧版 .doc 只能读出文字，自动编号读不到，请核对；另存为 .docx 可以读全',
  'Of an old .doc only the plain text is read, without automatic numbers: saved as .docx it is read in full',
);

const MOST_NAMED = 20;

/** Of a PDF some of whose pages, counted from 1, hold no text: scanned between others, or blank. */
export function pagesWithoutText(pages: readonly number[]): ReadFinding[] {
  if (pages.length === 0) return [];
  const more = pages.length > MOST_NAMED;
  const named = pages.slice(0, MOST_NAMED).join('、');
  return [
    note(
      'file_pages_without_text',
      `第${named}${more ? '等' : ''}页没有文字（空白或扫描件），未读出内容，请核对`,
      `Pages without text (blank or scanned), of which nothing was read: ${pages.slice(0, MOST_NAMED).join(', ')}${more ? ' …' : ''}`,
    ),
  ];
}

/** Names that a kind of file goes by; a text may be called anything. */
const endings: Readonly<Record<FileKind, RegExp>> = {
  docx: /\.docx$/i,
  doc: /\.(?:doc|wps|wpt|dot)$/i,
  pdf: /\.pdf$/i,
  xlsx: /\.xlsx$/i,
  xls: /\.(?:xls|et)$/i,
  csv: /\.(?:csv|tsv|txt)$/i,
  html: /\.(?:html?|txt)$/i,
  txt: /^(?!.*\.(?:docx?|pdf|xlsx?|html?)$)/i,
};

/** Said where the name says another kind. */
export function notesOnName(kind: FileKind, name: string): ReadFinding[] {
  if (name === '' || endings[kind].test(name)) return [];
  return [
    note(
      'file_kind_differs_from_name',
      `文件名与内容不符：内容是 ${kind}，已按 ${kind} 读取`,
      `The name says otherwise, but this is ${kind} and was read so`,
    ),
  ];
}
