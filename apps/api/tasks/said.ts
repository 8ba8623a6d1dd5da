import { Language } from '../http/principal';

/** A sentence in both languages of the product. */
export type Said = Readonly<Record<Language, string>>;

/** The sentence and what was given as its reason; the sentence alone where nothing was. */
export function withReason(said: Said, reason: string): Said {
  return reason === '' ? said : { zh: `${said.zh}：${reason}`, en: `${said.en}: ${reason}` };
}
