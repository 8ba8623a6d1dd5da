import type { PDFDocumentProxy, PDFPageProxy } from 'unpdf/pdfjs';
import { Unreadable } from '../../unreadable';
import type { Block } from '../block';
import { LONGEST_TEXT } from '../longest-text';
import { tableLines } from '../table-lines';
import { ChineseCMaps } from './chinese-cmaps';
import { inReadingOrder } from './columns';
import { withoutFurniture } from './furniture';
import { gridRows, isWithin } from './grid-rows';
import { Grid, gridsOf } from './grids';
import { lineText, linesOf } from './lines';
import { pagePieces } from './page-pieces';
import { pageRules } from './page-rules';
import type { Piece } from './piece';

const MOST_PAGES = 2_000;
/** With fewer characters a page it is pictures of pages. */
const FEWEST_A_PAGE = 20;
/** A page without so many lines of several pieces has no table, and what it draws is not looked at. */
const FEWEST_ROWS = 2;

/** A line of text, or of a table the rows from one page. */
interface Printed {
  readonly text: string;
  readonly rows: readonly string[][] | null;
  readonly page: number;
}

/**
 * The text of a PDF as it is read: columns one after the other, the rows of ruled tables as rows, page numbers and running
 * heads left out, and the numbers of pages that hold none. Throws Unreadable: encrypted or restricted, damaged, too many pages, or scanned.
 */
export async function readPdf(bytes: Buffer): Promise<{ blocks: Block[]; emptyPages: number[] }> {
  const pdf = await opened(bytes);
  if (pdf.numPages > MOST_PAGES) throw new Unreadable('document_has_too_many_pages');
  const pages: Printed[][] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const printed = await printedOn(page);
    page.cleanup();
    characters += printed.reduce((sum, { text }) => sum + text.trim().length, 0);
    if (characters > LONGEST_TEXT) throw new Unreadable('document_too_long');
    pages.push(printed);
  }
  if (characters < FEWEST_A_PAGE * pdf.numPages) throw new Unreadable('document_is_scanned');
  const emptyPages = pages.flatMap((printed, i) => (printed.length === 0 ? [i + 1] : []));
  return { blocks: blocksOf(withoutFurniture(pages).flat()), emptyPages };
}

/** pdf.js asks this of JavaScript that is newer than Node 20; without it, it stops reading what a page draws. */
function lendTransfer(): void {
  const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
  buffers.transferToFixedLength ??= function (this: ArrayBuffer, length = this.byteLength) {
    const transferred = new ArrayBuffer(length);
    new Uint8Array(transferred).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
    return transferred;
  };
}

async function opened(bytes: Buffer): Promise<PDFDocumentProxy> {
  lendTransfer();
  const options = { verbosity: 0, BinaryDataFactory: ChineseCMaps, useWorkerFetch: false, cMapPacked: false };
  const { getDocumentProxy } = await import('unpdf');
  try {
    const pdf = await getDocumentProxy(new Uint8Array(bytes), options);
    const { info } = await pdf.getMetadata();
    if ('EncryptFilterName' in info && info.EncryptFilterName) throw new Unreadable('document_is_encrypted');
    return pdf;
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new Unreadable(isLocked ? 'document_is_encrypted' : 'document_damaged');
  }
}

/** What stands on a page, tables at the place where they begin. */
async function printedOn(page: PDFPageProxy): Promise<Printed[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const pieces = pagePieces(items, viewport.transform);
  const grids = mayHoldTables(pieces) ? await gridsOn(page, viewport.transform) : [];
  const printed: Printed[] = [];
  let rest = pieces;
  for (const grid of grids) {
    const inside = rest.filter((piece) => isWithin(grid, piece));
    const above = rest.filter((piece) => piece.y < grid.ys[0]!);
    if (inside.length === 0) continue;
    const rows = gridRows(grid, inside);
    printed.push(...linesOn(page, above), { text: rows.flat().join(''), rows, page: page.pageNumber });
    rest = rest.filter((piece) => !inside.includes(piece) && !above.includes(piece));
  }
  return [...printed, ...linesOn(page, rest)];
}

function linesOn(page: PDFPageProxy, pieces: readonly Piece[]): Printed[] {
  return inReadingOrder(pieces).map((line) => ({ text: lineText(line), rows: null, page: page.pageNumber }));
}

const mayHoldTables = (pieces: readonly Piece[]): boolean =>
  linesOf(pieces).filter((line) => lineText(line).includes('\t')).length >= FEWEST_ROWS;

async function gridsOn(page: PDFPageProxy, toPage: readonly number[]): Promise<Grid[]> {
  const { getResolvedPDFJS } = await import('unpdf');
  const { OPS } = await getResolvedPDFJS();
  return gridsOf(pageRules(await page.getOperatorList(), OPS, toPage));
}

/** Tables of as many columns that follow each other, over a page's end, are one. */
function blocksOf(printed: readonly Printed[]): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < printed.length;) {
    const { text, rows, page } = printed[at]!;
    if (!rows) {
      blocks.push({ text, place: { page } });
      at += 1;
      continue;
    }
    let to = at;
    while (printed[to]?.rows?.[0]?.length === rows[0]?.length) to += 1;
    const table = printed
      .slice(at, to)
      .flatMap((part) => (part.rows ?? []).map((cells) => ({ cells, place: { page: part.page } })));
    blocks.push(...tableLines(table));
    at = to;
  }
  return blocks;
}
