import { Parser } from 'htmlparser2';
import type { Block } from '../block';
import { HtmlBody } from './html-body';

/** The words of a web page as blocks, scripts and page controls left out. */
export function readHtml(html: string): Block[] {
  const body = new HtmlBody();
  const parser = new Parser({
    onopentag: (name, attributes) => body.open(name, attributes),
    ontext: (text) => body.text(text),
    onclosetag: (name) => body.close(name),
  });
  parser.end(html);
  return body.finish();
}
