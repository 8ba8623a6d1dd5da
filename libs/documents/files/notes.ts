import type { ReadFinding } from '@dajuan/domain/prose';
import type { FileKind } from './file-text';

const note = (kind: string, message: string, messageEn: string): ReadFinding => ({
  kind,
  message,
  messageEn,
  quotes: [],
});

const plainTextOnly = note(
  'file_plain_text_only',
  '旧版 .doc 只能读出文字，自动编号读不到，请核对；另存为 .docx 可以读全',
  'Of an old .doc only the plain text is read, without automatic numbers: saved as .docx it is read in full',
);

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

/** What the person should know: what this kind of file does not give, and that its name says another. */
export function notesOn(kind: FileKind, name: string): ReadFinding[] {
  const isNamedSo = name === '' || endings[kind].test(name);
  const misnamed = note(
    'file_kind_differs_from_name',
    `文件名与内容不符：内容是 ${kind}，已按 ${kind} 读取`,
    `The name says otherwise, but this is ${kind} and was read so`,
  );
  return [...(kind === 'doc' ? [plainTextOnly] : []), ...(isNamedSo ? [] : [misnamed])];
}
