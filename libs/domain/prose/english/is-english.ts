/** Characters that tell the language. */
const ENOUGH = 20_000;

/** Whether a text is to be read by the English grammar: letters outweigh ideographs, of which a name or two may stand in it. */
export function isEnglish(whole: string): boolean {
  const text = whole.slice(0, ENOUGH);
  const letters = text.match(/[A-Za-z]/g)?.length ?? 0;
  const ideographs = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return letters > 40 && letters > 8 * ideographs;
}
