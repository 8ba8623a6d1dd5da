import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { ReportContent, ReportRow } from '@dajuan/domain/reporting';
import { columnWidths, lineSpacing, look, page, twoCharacters } from './report-docx-look';

/**
 * The report as a Word paper in the look of an official one, in Chinese. Every figure is printed as `content` has it;
 * `snapshotId` stands at its end, so that each can be followed back.
 */
export function reportDocx(content: ReportContent, snapshotId: string): Promise<Buffer> {
  const document = new Document({
    title: content.title.zh,
    creator: 'Dajuan',
    sections: [{ properties: { page }, footers: { default: pageNumbers() }, children: bodyOf(content, snapshotId) }],
  });
  return Packer.toBuffer(document);
}

function bodyOf(content: ReportContent, snapshotId: string): (Paragraph | Table)[] {
  const reds = content.reds.map(
    ({ number, title, department, why }) => `${number}. ${title}（${department}）：${why.zh}`,
  );
  const sections: [heading: string, body: (Paragraph | Table)[]][] = [
    ['总体情况', [text(content.summary.map(({ zh }) => zh).join('')), text(headlineOf(content))]],
    ['严重滞后和逾期任务', reds.map(text)],
    ['任务进展', content.rows.length > 0 ? [tableOf(content, content.rows)] : []],
    ['配合任务（不计入本单位数据）', content.supporting.length > 0 ? [tableOf(content, content.supporting)] : []],
    ['统计说明', content.notes.map(({ zh }) => text(zh))],
  ];
  const told = sections.filter(([, body]) => body.length > 0);
  return [
    title(content.title.zh),
    ...told.flatMap(([heading, body], index) => [headingOf(`${ordinals[index]}、${heading}`), ...body]),
    text(`数据快照编号：${snapshotId}`),
  ];
}

const ordinals = ['一', '二', '三', '四', '五'];

function headlineOf({ headline }: ReportContent): string {
  return `主要数据：${headline.map(({ label, value }) => `${label.zh}${value.zh}`).join('，')}。`;
}

function title(words: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 560 },
    children: [new TextRun({ text: words, ...look.title })],
  });
}

function headingOf(words: string): Paragraph {
  return new Paragraph({
    spacing: lineSpacing,
    indent: twoCharacters,
    keepNext: true,
    children: [new TextRun({ text: words, ...look.heading })],
  });
}

function text(words: string): Paragraph {
  return new Paragraph({
    spacing: lineSpacing,
    indent: twoCharacters,
    alignment: AlignmentType.JUSTIFIED,
    children: [new TextRun({ text: words, ...look.body })],
  });
}

/** The head of the table is repeated on each page, and no row is torn in two. */
function tableOf({ columns }: ReportContent, rows: readonly ReportRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: columns.map(({ zh }, at) => headCell(zh, at)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row).map(bodyCell) })),
    ],
  });
}

function cellsOf({ number, title, department, target, progress, completion, status }: ReportRow): string[] {
  return [String(number), title, department, target, progress, completion, status.zh];
}

function headCell(words: string, column: number): TableCell {
  return cell([new TextRun({ text: words, ...look.cellHead })], column, AlignmentType.CENTER);
}

/** Words begin at the left; number, completion and status stand in the middle. */
function bodyCell(words: string, column: number): TableCell {
  const isWords = column >= 1 && column <= 4;
  return cell(linesOf(words), column, isWords ? AlignmentType.LEFT : AlignmentType.CENTER);
}

/** 92.4%（2422/2620） is wider than its column: what a rate is a rate of stands on a line of its own. */
function linesOf(words: string): TextRun[] {
  return words.split(/(?=（\d+\/\d+）)/).map((text, line) => new TextRun({ text, break: line, ...look.cell }));
}

function cell(
  children: TextRun[],
  column: number,
  alignment: (typeof AlignmentType)[keyof typeof AlignmentType],
): TableCell {
  return new TableCell({
    width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    margins: { left: 60, right: 60 },
    children: [new Paragraph({ alignment, children })],
  });
}

/** — 1 —, as official papers have it. Source: GB/T 9704-2012, 7.5. */
function pageNumbers(): Footer {
  const run = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], ...look.pageNumber });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
