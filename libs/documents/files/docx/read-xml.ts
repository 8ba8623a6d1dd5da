import { Parser } from 'htmlparser2';
import { NestingGuard } from '../nesting-guard';

export type Attributes = Readonly<Record<string, string>>;

/** What is done at each mark; names are as written, `w:p`. */
export interface XmlListener {
  open?(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/**
 * Reads XML as it comes, keeping nothing. Only the five entities of XML and numbers are known: nothing is looked up.
 * Throws Unreadable for marks nested deeper than any office program writes. */
export async function readXml(pieces: AsyncIterable<string>, listener: XmlListener): Promise<void> {
  const nesting = new NestingGuard();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        nesting.open();
        listener.open?.(name, attributes);
      },
      ontext: (text) => listener.text?.(text),
      onclosetag: (name) => {
        nesting.close();
        listener.close?.(name);
      },
    },
    { xmlMode: true },
  );
  for await (const piece of pieces) parser.write(piece);
  parser.end();
}
