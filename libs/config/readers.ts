/** Reads one variable's text. Undefined means that the text is not what the variable wants. */
export type Reader<Value> = (text: string) => Value | undefined;

/** Any text at all. */
export const readText: Reader<string> = (text) => text;

/** A TCP port that can be asked for by name: 1 to 65535. */
export const readPort: Reader<number> = (text) => {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return port >= 1 && port <= 65535 ? port : undefined;
};

const meanings: Record<string, boolean> = { true: true, yes: true, '1': true, false: false, no: false, '0': false };

/** true, yes, 1 or false, no, 0. */
export const readYesNo: Reader<boolean> = (text) => meanings[text.toLowerCase()];

/** One of a few words. */
export function readOneOf<Word extends string>(...words: Word[]): Reader<Word> {
  return (text) => words.find((word) => word === text);
}

/** An address with one of these schemes and a host; with `path`, something must be named after the host as well. */
export function readAddress(schemes: string[], path: 'path' | 'no path' = 'no path'): Reader<string> {
  return (text) => {
    if (!URL.canParse(text)) return undefined;
    const { protocol, hostname, pathname } = new URL(text);
    if (!schemes.includes(protocol.slice(0, -1)) || hostname === '') return undefined;
    return path === 'path' && pathname.length < 2 ? undefined : text;
  };
}

/** An e-mail address, alone or after a name: "督查办 <ducha@town.example>". */
export const readMailbox: Reader<string> = (text) =>
  /^[^\s@<>]+@[^\s@<>]+$|^[^<>]*<[^\s@<>]+@[^\s@<>]+>$/.test(text) ? text : undefined;
