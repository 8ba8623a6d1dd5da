const MOST_CHARACTERS = 120;
/** Control characters, and marks that turn the direction of writing: 'cod.exe' must not look like 'exe.doc'. */
const HIDDEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const NOT_IN_NAMES = /[<>:"|?*]/g;

/**
 * The name under which an upload is kept and handed out again: its last path part, without hidden characters and without
 * what file systems forbid; a long one is cut before its extension. '附件' where nothing is left.
 */
export function fileNameFrom(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(HIDDEN, '')
    .replace(NOT_IN_NAMES, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  if (clean === '') return '附件';
  const extension = /\.[\p{L}\p{N}]{1,10}$/u.exec(clean)?.[0] ?? '';
  const stem = [...clean.slice(0, clean.length - extension.length)];
  return stem.slice(0, MOST_CHARACTERS - extension.length).join('') + extension;
}
