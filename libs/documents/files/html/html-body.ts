import type { Block } from '../block';
import { fillDown } from '../fill-down';
import { tableLines } from '../table-lines';

const LEFT_OUT = new Set([
  'script', 'style', 'head', 'noscript', 'template', 'svg', 'math', 'nav', 'button', 'select', 'textarea', 'iframe', 'object',
]); // prettier-ignore
/** What begins and ends a line of its own. */
const BLOCKS = new Set([
  'p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'br', 'hr', 'pre', 'blockquote', 'section', 'article',
  'header', 'footer', 'main', 'aside', 'form', 'fieldset', 'figure', 'figcaption', 'address', 'details', 'summary', 'caption', 'center', 'body',
]); // prettier-ignore
const WIDEST_SPAN = 64;

interface Cell {
  readonly words: string[];
  readonly across: number;
  readonly down: number;
}

/** A table; one that holds another, or is one column wide, only lays out the page. */
interface OpenTable {
  readonly rows: Cell[][];
  isLayout: boolean;
}

/** Listens to a page and keeps its lines. Numbers that a list gives its entries are written out. */
export class HtmlBody {
  private readonly blocks: Block[] = [];
  private readonly tables: OpenTable[] = [];
  /** The next number of each open list; null for one without numbers. */
  private readonly lists: (number | null)[] = [];
  private line = '';
  private leftOut = 0;
  private count = 0;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.leftOut > 0 || LEFT_OUT.has(name)) {
      this.leftOut += LEFT_OUT.has(name) ? 1 : 0;
      return;
    }
    if (BLOCKS.has(name)) this.endLine();
    if (name === 'ol') this.lists.push(Number(attributes.start ?? 1) || 1);
    if (name === 'ul') this.lists.push(null);
    if (name === 'li') this.number();
    if (name === 'table') this.openTable();
    if (name === 'tr') this.table?.rows.push([]);
    if (name === 'td' || name === 'th') this.openCell(attributes);
  }

  text(text: string): void {
    if (this.leftOut === 0) this.line += text;
  }

  close(name: string): void {
    if (LEFT_OUT.has(name)) this.leftOut = Math.max(0, this.leftOut - 1);
    if (this.leftOut > 0) return;
    if (BLOCKS.has(name) || name === 'td' || name === 'th') this.endLine();
    if (name === 'ol' || name === 'ul') this.lists.pop();
    if (name === 'table') this.closeTable();
  }

  finish(): Block[] {
    while (this.tables.length > 0) this.closeTable();
    this.endLine();
    return this.blocks;
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private number(): void {
    const next = this.lists.at(-1);
    if (typeof next !== 'number') return;
    this.line = `${next}. `;
    this.lists[this.lists.length - 1] = next + 1;
  }

  private endLine(): void {
    const words = this.line.replace(/\s+/g, ' ').trim();
    this.line = '';
    if (words === '') return;
    const cell = this.table?.isLayout === false ? this.table.rows.at(-1)?.at(-1) : undefined;
    if (cell) cell.words.push(words);
    else this.keep(words);
  }

  private keep(text: string): void {
    this.count += 1;
    this.blocks.push({ text, place: { paragraph: this.count } });
  }

  private openTable(): void {
    this.endLine();
    if (this.table) this.asLayout(this.table);
    this.tables.push({ rows: [], isLayout: false });
  }

  private openCell(attributes: Readonly<Record<string, string>>): void {
    this.endLine();
    const span = (name: string) => Math.min(Math.max(Number(attributes[name]) || 1, 1), WIDEST_SPAN);
    this.table?.rows.at(-1)?.push({ words: [], across: span('colspan'), down: span('rowspan') });
  }

  private asLayout(table: OpenTable): void {
    table.isLayout = true;
    for (const { words } of table.rows.flat()) words.forEach((each) => this.keep(each));
    table.rows.length = 0;
  }

  private closeTable(): void {
    this.endLine();
    const table = this.tables.pop();
    if (!table || table.isLayout) return;
    if (table.rows.every((row) => row.length < 2)) return this.asLayout(table);
    const rows = fillDown(
      table.rows.map((row) => row.map(({ words, ...span }) => ({ text: words.join('\n'), ...span }))),
    );
    const lines = tableLines(rows.map((cells, at) => ({ cells, place: { paragraph: this.count + at + 1 } })));
    this.count += rows.length;
    this.blocks.push(...lines);
  }
}
