import { Refusal } from '@dajuan/domain/errors';

/** The most characters (UTF-16 units) a document may have. */
export const LONGEST_TEXT = 2_000_000;

/** The most items a plan may have: what a screen can still list and one transaction confirm. */
export const MOST_ITEMS = 10_000;

/** Why a document is not taken, at the field it came in by. */
export const documentRefusals = {
  document_empty: ['文件是空的，没有可读的文字', 'The document is empty'],
  document_not_text: [
    '这个文件不是文本，请上传 .txt 文件或粘贴文字',
    'This is not text: upload a .txt file or paste the text',
  ],
  document_too_long: ['文字超过200万字，请分成几个文件', 'More than 2,000,000 characters: split the document'],
  document_has_too_many_items: ['读出的条目超过1万个，请分成几个文件', 'More than 10,000 items: split the document'],
  document_takes_too_long: ['这份文件读取超时，请分成几个文件', 'Reading took too long: split the document'],
  document_unreadable: ['这份文件无法读取', 'The document could not be read'],
} as const satisfies Record<string, readonly [zh: string, en: string]>;

export function documentRefusal(code: keyof typeof documentRefusals, field: string): Refusal {
  const [zh, en] = documentRefusals[code];
  return { code, field, zh, en };
}

/** The same bytes have made a plan of this year before. */
export function alreadyImported(planTitle: string, year: number, field: string): Refusal {
  return {
    code: 'document_already_imported',
    field,
    zh: `${year}年已导入过这份文件，见《${planTitle}》`,
    en: `This document was imported for ${year} before, as “${planTitle}”`,
  };
}
