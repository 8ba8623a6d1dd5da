const HTML =
  /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*<(?:!doctype html|html|head|body|table|div|p|meta)\b/i;
const SEPARATED = /[,;\t]/;
const LOOKED_AT = 20;

/** What text is: a page where it begins as one; separated values where it is called so and its lines are. */
export function textKind(text: string, name: string): 'html' | 'csv' | 'txt' {
  if (HTML.test(text)) return 'html';
  const lines = text.split(/\r?\n/, LOOKED_AT).filter((line) => line.trim() !== '');
  const isSeparated = lines.filter((line) => SEPARATED.test(line)).length * 2 > lines.length;
  return /\.(?:csv|tsv|xls)$/i.test(name) && isSeparated ? 'csv' : 'txt';
}
