import { unreadableReasons } from '@dajuan/documents/unreadable';
import { Refusal } from '@dajuan/domain/errors';

/** The most items a plan may have: what a screen can still list and one transaction confirm. */
export const MOST_ITEMS = 10_000;

/** Why a document is not taken, at the field it came in by. */
export const documentRefusals = {
  ...unreadableReasons,
  document_has_too_many_items: ['读出的条目超过1万个，请分成几个文件', 'More than 10,000 items: split the document'],
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
