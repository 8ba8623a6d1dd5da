import { utils, write } from '@e965/xlsx';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { docOf } from './doc-of';

const title = '青石镇2026年工作要点';
const head = ['序号', '任务', '目标', '牵头单位', '完成时限'];
const rows = [
  ['1', '加装电梯', '20台', '城建中心', '6月底前'],
  ['2', '改造老旧小区', '3个', '社区办', '9月底前'],
];
const prose = ['年内新建社区食堂2家。', '6月底前改建公厕9座。'];
const table = [head, ...rows];
const traditional = '青石鎮2026年工作要點\n一、民生\n1.年內新建社區食堂2家。\n2.加強社區管理，提升服務品質。';
const lines = [title, '一、民生', ...prose.map((words, i) => `${i + 1}.${words}`)].join('\n');

/** What is promised in prose and in a table: words of the item, and the day it is due. */
const inProse = { 社区食堂2家: '2026-12-31', 改建公厕9座: '2026-06-30' };
const inTable = { 加装电梯: '2026-06-30', 改造老旧小区: '2026-09-30' };
const promised = { ...inProse, ...inTable };

export interface GoodFile {
  readonly name: string;
  /** Which way of telling a place its items have. */
  readonly placedBy: 'paragraph' | 'page' | 'sheet' | 'row' | null;
  readonly promised: Readonly<Record<string, string>>;
  readonly bytes: () => Buffer | Promise<Buffer>;
}

/** Files that offices send, each with the same promises as far as its kind has prose and tables. */
export const goodFiles: readonly GoodFile[] = [
  { name: '要点.docx', placedBy: 'paragraph', promised, bytes: word },
  { name: '要点.doc', placedBy: 'paragraph', promised, bytes: oldWord },
  { name: '要点.xlsx', placedBy: 'sheet', promised, bytes: () => workbook('xlsx') },
  { name: '要点.xls', placedBy: 'sheet', promised, bytes: () => workbook('biff8') },
  {
    name: '要点.csv',
    placedBy: 'row',
    promised: inTable,
    bytes: () => Buffer.from(table.map((row) => row.join(',')).join('\r\n')),
  },
  { name: '要点.html', placedBy: 'paragraph', promised, bytes: () => Buffer.from(page()) },
  { name: 'UTF-16要点.txt', placedBy: null, promised: inProse, bytes: () => Buffer.from(`\ufeff${lines}`, 'utf16le') },
  {
    name: 'Big5要點.txt',
    placedBy: null,
    promised: { 社區食堂2家: '2026-12-31' },
    bytes: () => encodedAs('big5', traditional),
  },
];

/** The same as a web page, in two columns where a browser prints it. */
export function page(style = ''): string {
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<!DOCTYPE html><html><meta charset="utf-8"><style>${style}</style><h1>${title}</h1><div class="columns"><h2>一、民生</h2><ol>${prose.map((words) => `<li>${words}</li>`).join('')}</ol></div><table>${cells(head, 'th')}${rows.map((row) => cells(row, 'td')).join('')}</table></html>`;
}

function oldWord(): Buffer {
  const cells = table.map((row) => `${row.join('\x07')}\x07\x07\r`).join('');
  return docOf(`${lines.replaceAll('\n', '\r')}\r${cells}`);
}

function word(): Promise<Buffer> {
  const levels = [
    { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
    { level: 1, format: LevelFormat.DECIMAL, text: '%2.' },
  ];
  const numbered = (text: string, level: number) => new Paragraph({ text, numbering: { reference: 'list', level } });
  const grid = new Table({
    rows: table.map(
      (row) => new TableRow({ children: row.map((text) => new TableCell({ children: [new Paragraph(text)] })) }),
    ),
  });
  const children = [new Paragraph(title), numbered('民生', 0), ...prose.map((text) => numbered(text, 1)), grid];
  return Packer.toBuffer(
    new Document({ numbering: { config: [{ reference: 'list', levels }] }, sections: [{ children }] }),
  );
}

function workbook(bookType: 'xlsx' | 'biff8'): Buffer {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([[title], ...prose.map((words) => [words]), ...table]),
    '任务分解表',
  );
  return Buffer.from(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** Node reads Big5 and writes none: every pair of bytes is read once, and the table turned round. */
function encodedAs(encoding: string, text: string): Buffer {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let lead = 0xa1; lead <= 0xf9; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Buffer.from([lead, trail]));
      if (char.length === 1 && !bytesOf.has(char)) bytesOf.set(char, [lead, trail]);
    }
  return Buffer.from(
    [...text].flatMap((char) => (char < '\x80' ? [char.charCodeAt(0)] : (bytesOf.get(char) ?? [0x3f]))),
  );
}
