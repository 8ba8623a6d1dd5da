import { Parser } from 'htmlparser2';
import type { Block } from '../block';
import { NestingGuard } from '../nesting-guard';
import { HtmlBody } from './html-body';

/** The words of a web page as blocks, scripts and page controls left out. Throws Unreadable for marks nested too deep. */
export function readHtml(html: string): Block[] {
  const body = new HtmlBody();
  const nesting = new NestingGuard();
  const parser = new Parser({
    onopentag: (name, attributes) => {
      nesting.open();
      body.open(name, attributes);
    },
    ontext: (text) => body.text(text),
    onclosetag: (name) => {
      nesting.close();
      body.close(name);
    },
  });
  parser.end(html);
  return body.finish();
}
