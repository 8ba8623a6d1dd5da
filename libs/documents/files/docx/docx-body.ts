import type { Block } from '../block';
import { tableLines, TableRow } from '../table-lines';
import type { ListCounter } from './list-counter';
import type { Attributes, XmlListener } from './read-xml';
import { listOfStyle, ParagraphStyle } from './styles';

interface OpenParagraph {
  readonly number: number;
  text: string;
  styleId: string | null;
  listId: string | null;
  level: number | null;
}

interface OpenTable {
  readonly rows: TableRow[];
  cells: string[];
  /** The words above each column that a merged cell goes on with. */
  readonly above: string[];
  cell: { paragraphs: string[]; span: number; goesOn: boolean };
  rowAt: number;
}

/** What is not read: deleted and moved words, what a paragraph was before, field codes, drawings' second form, readings. */
const LEFT_OUT = new Set(['w:del', 'w:moveFrom', 'w:pPrChange', 'w:instrText', 'mc:Fallback', 'w:rt', 'w:delText']);
const CONTENTS_STYLE = /^(?:toc \d|table of figures)/i;
const WIDEST_SPAN = 64;

const newCell = () => ({ paragraphs: [] as string[], span: 1, goesOn: false });

/**
 * Listens to word/document.xml and keeps its paragraphs, list numbers written out, and its tables as lines. A table within
 * a cell is words of that cell; a text box comes before the paragraph it hangs on; a table of contents is left out.
 */
export class DocxBody implements XmlListener {
  readonly blocks: Block[] = [];
  /** Characters kept so far, so that the caller can stop. */
  characters = 0;
  private readonly paragraphs: OpenParagraph[] = [];
  private readonly tables: OpenTable[] = [];
  private count = 0;
  private leftOut = 0;
  private inText = false;
  private isHidden = false;

  constructor(
    private readonly styles: ReadonlyMap<string, ParagraphStyle>,
    private readonly counter: ListCounter,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (this.leftOut > 0 || LEFT_OUT.has(name)) this.leftOut += 1;
    else if (Object.hasOwn(this.opening, name)) this.opening[name]?.(attributes, attributes['w:val'] ?? '');
  }

  text(text: string): void {
    if (this.inText && this.leftOut === 0 && !this.isHidden) this.write(text);
  }

  close(name: string): void {
    if (this.leftOut > 0) this.leftOut -= 1;
    else if (Object.hasOwn(this.closing, name)) this.closing[name]?.();
  }

  private readonly opening: Record<string, (attributes: Attributes, value: string) => void> = {
    'w:p': () => {
      this.count += 1;
      this.paragraphs.push({ number: this.count, text: '', styleId: null, listId: null, level: null });
    },
    'w:pStyle': (_, value) => void (this.paragraph && (this.paragraph.styleId = value)),
    'w:numId': (_, value) => void (this.paragraph && (this.paragraph.listId = value)),
    'w:ilvl': (_, value) => void (this.paragraph && (this.paragraph.level = Number(value))),
    'w:r': () => void (this.isHidden = false),
    'w:vanish': (_, value) => void (this.isHidden = value !== '0' && value !== 'false'),
    'w:t': () => void (this.inText = true),
    'w:tab': (attributes) => this.write('w:pos' in attributes ? '' : '\t'), // with a position it is a stop, not a tab
    'w:br': () => this.write('\n'),
    'w:cr': () => this.write('\n'),
    'w:noBreakHyphen': () => this.write('-'),
    'w:tbl': () => void this.tables.push({ rows: [], cells: [], above: [], cell: newCell(), rowAt: this.count + 1 }),
    'w:tr': () => void (this.table && ((this.table.cells = []), (this.table.rowAt = this.count + 1))),
    'w:tc': () => void (this.table && (this.table.cell = newCell())),
    'w:gridSpan': (_, value) => {
      if (this.table) this.table.cell.span = Math.min(Math.max(Number(value) || 1, 1), WIDEST_SPAN);
    },
    'w:vMerge': (_, value) => void (this.table && (this.table.cell.goesOn = value !== 'restart')),
  };

  private readonly closing: Record<string, () => void> = {
    'w:t': () => void (this.inText = false),
    'w:p': () => this.endParagraph(),
    'w:tc': () => this.endCell(),
    'w:tr': () => void this.table?.rows.push({ cells: this.table.cells, place: { paragraph: this.table.rowAt } }),
    'w:tbl': () => this.endTable(),
  };

  private get paragraph(): OpenParagraph | undefined {
    return this.paragraphs.at(-1);
  }

  private get table(): OpenTable | undefined {
    return this.tables.at(-1);
  }

  private write(text: string): void {
    if (!this.paragraph) return;
    this.paragraph.text += text;
    this.characters += text.length;
  }

  private endParagraph(): void {
    const paragraph = this.paragraphs.pop();
    if (!paragraph) return;
    const styled = listOfStyle(paragraph.styleId, this.styles);
    const listId = paragraph.listId ?? styled?.listId ?? null;
    const hasWords = paragraph.text.trim() !== '';
    const number = listId && hasWords ? this.counter.next(listId, paragraph.level ?? styled?.level ?? 0) : '';
    if (!hasWords || CONTENTS_STYLE.test(this.styles.get(paragraph.styleId ?? '')?.name ?? '')) return;
    const text = number + paragraph.text;
    if (this.table) this.table.cell.paragraphs.push(text);
    else this.blocks.push({ text, place: { paragraph: paragraph.number } });
  }

  /** A cell that goes on from above says again what stands there; one over several columns stands in the first. */
  private endCell(): void {
    if (!this.table) return;
    const { cells, above, cell } = this.table;
    const column = cells.length;
    const text = cell.goesOn ? (above[column] ?? '') : cell.paragraphs.join('\n');
    above[column] = text;
    cells.push(text, ...Array.from({ length: cell.span - 1 }, () => ''));
    this.table.cell = newCell();
  }

  private endTable(): void {
    const table = this.tables.pop();
    if (!table) return;
    const lines = tableLines(table.rows);
    if (this.table) this.table.cell.paragraphs.push(...lines.map(({ text }) => text.replaceAll('|', ' ').trim()));
    else this.blocks.push(...lines);
  }
}
