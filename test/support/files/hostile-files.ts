import { randomBytes } from 'node:crypto';
import type { UnreadableCode } from '../../../libs/documents/unreadable';
import { compoundOf } from './compound-of';
import { docOf } from './doc-of';
import { docxOf, paragraph, wordXml, xlsxOf } from './office-file';
import { millionPagePdf, pagesPdf } from './pdf-of';
import { zipOf } from './zip-of';

/** A file nobody should send: what it is, the name it comes under, and the reason it is refused for. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly code: UnreadableCode;
  readonly bytes: () => Buffer;
}

const MEGABYTE = 1024 * 1024;
const words = wordXml(paragraph('年内新建公厕6座。'));
const zeros = (megabytes: number) => Buffer.alloc(megabytes * MEGABYTE);
const random = (megabytes: number) => ({
  name: 'word/media/a.bin',
  bytes: randomBytes(megabytes * MEGABYTE),
  stored: true,
});
const xxe = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>';
const laughs = `<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "哈哈哈哈">${[...'bcdefghi'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefgh'[i]};`.repeat(10)}">`).join('')}]>`;
const row = (n: number) =>
  `<row r="${n}">${[...'ABCDEFGHIJ'].map((column, i) => `<c r="${column}${n}"><v>${(n * 7919 + i * 104729) % 999983}</v></c>`).join('')}</row>`;

export const hostileFiles: readonly HostileFile[] = [
  ...bombs(),
  ...declarations(),
  ...macros(),
  ...locked(),
  ...strangers(),
  ...broken(),
];

function bombs(): HostileFile[] {
  const code = 'document_expands_too_far';
  return [
    {
      what: 'a zip bomb by ratio',
      name: '计划.docx',
      code,
      bytes: () => docxOf(words, [{ name: 'word/media/a.bmp', bytes: zeros(30) }]),
    },
    {
      what: 'a zip bomb by size, its ratio hidden behind noise',
      name: '计划.docx',
      code,
      bytes: () => docxOf(words, [random(3), { name: 'word/media/b.bmp', bytes: zeros(201) }]),
    },
    {
      what: 'a zip bomb of parts that lie on one another',
      name: '计划.docx',
      code,
      bytes: () => {
        const again = Array.from({ length: 1_900 }, (_, i) => ({ name: `word/media/${i}.bmp`, bytes: '', at: 2 }));
        return docxOf(words, [{ name: 'word/media/a.bmp', bytes: zeros(2) }, ...again]);
      },
    },
    {
      what: 'more than 2,000 parts',
      name: '计划.xlsx',
      code,
      bytes: () =>
        xlsxOf(
          '',
          Array.from({ length: 2_001 }, (_, i) => ({ name: `xl/media/${i}.png`, bytes: 'x' })),
        ),
    },
    {
      what: 'a sheet of millions of cells',
      name: '任务.xlsx',
      code: 'document_takes_too_much_memory',
      bytes: () => xlsxOf(Array.from({ length: 250_000 }, (_, i) => row(i + 1)).join('')),
    },
    { what: 'a PDF of a million pages', name: '计划.pdf', code: 'document_has_too_many_pages', bytes: millionPagePdf },
    {
      what: 'a Word file of more than two million characters',
      name: '计划.docx',
      code: 'document_too_long',
      bytes: () =>
        docxOf(
          wordXml(
            Array.from({ length: 60_000 }, (_, i) => paragraph(`${i}`.padStart(40, '年内新建公厕6座，'))).join(''),
          ),
        ),
    },
  ];
}

function declarations(): HostileFile[] {
  const code = 'document_has_doctype';
  const body = paragraph('&x;');
  return [
    { what: 'an entity that names a file of ours', name: '计划.docx', code, bytes: () => docxOf(wordXml(body, xxe)) },
    {
      what: 'the same in UTF-16',
      name: '计划.docx',
      code,
      bytes: () => docxOf(Buffer.from(`\ufeff${wordXml(body, xxe)}`, 'utf16le')),
    },
    {
      what: 'entities that grow',
      name: '任务.xlsx',
      code,
      bytes: () => xlsxOf('', [{ name: 'xl/sharedStrings.xml', bytes: `${laughs}<sst><si><t>&i;</t></si></sst>` }]),
    },
    {
      what: 'a declaration behind a long comment',
      name: '计划.docx',
      code,
      bytes: () =>
        docxOf(wordXml(body, `<?xml version="1.0"?><!--${randomBytes(100_000).toString('hex')}-->${xxe.slice(21)}`)),
    },
  ];
}

function macros(): HostileFile[] {
  const code = 'document_has_macros';
  const project = { name: 'word/vbaProject.bin', bytes: randomBytes(500) };
  return [
    { what: 'a Word file with macros', name: '计划.docm', code, bytes: () => docxOf(words, [project]) },
    {
      what: 'a Word file with macros under another name',
      name: '计划.docx',
      code,
      bytes: () => docxOf(words, [project]),
    },
    {
      what: 'a workbook with macros',
      name: '任务.xlsm',
      code,
      bytes: () => xlsxOf('', [{ name: 'xl/vbaProject.bin', bytes: randomBytes(500) }]),
    },
    {
      what: 'an old workbook with macros',
      name: '任务.xls',
      code,
      bytes: () => compoundOf({ '/Workbook': randomBytes(5_000), '/_VBA_PROJECT_CUR/VBA/dir': randomBytes(5_000) }),
    },
  ];
}

function locked(): HostileFile[] {
  const code = 'document_is_encrypted';
  const key =
    '<< /Filter /Standard /V 1 /R 2 /P -4 /O (OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO) /U (UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU) >>';
  const wrapped = () => compoundOf({ '/EncryptionInfo': randomBytes(5_000), '/EncryptedPackage': randomBytes(9_000) });
  return [
    { what: 'a Word file behind a password', name: '计划.docx', code, bytes: wrapped },
    { what: 'a workbook behind a password', name: '任务.xlsx', code, bytes: wrapped },
    { what: 'an old Word file behind a password', name: '计划.doc', code, bytes: () => docOf('新建公厕', 0x0100) },
    {
      what: 'a PDF behind a password',
      name: '计划.pdf',
      code,
      bytes: () => pagesPdf([['words']], '/Encrypt 6 0 R /ID [<00> <00>]', [key]),
    },
  ];
}

function strangers(): HostileFile[] {
  return [
    {
      what: 'a picture named .docx',
      name: '计划.docx',
      code: 'document_not_text',
      bytes: () => Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), randomBytes(3_000)]),
    },
    {
      what: 'a program named .pdf',
      name: '计划.pdf',
      code: 'document_not_text',
      bytes: () => Buffer.concat([Buffer.from('MZ'), randomBytes(3_000)]),
    },
    {
      what: 'noise named .xls',
      name: '任务.xls',
      code: 'document_not_text',
      bytes: () => Buffer.concat([Buffer.from([0, 0, 1]), randomBytes(3_000)]),
    },
    {
      what: 'an archive',
      name: '计划.zip',
      code: 'document_is_archive',
      bytes: () => zipOf([{ name: '计划.txt', bytes: '新建公厕6座。' }]),
    },
    {
      what: 'slides named .docx',
      name: '计划.docx',
      code: 'document_is_slides',
      bytes: () => zipOf([{ name: 'ppt/presentation.xml', bytes: '<p/>' }]),
    },
    {
      what: 'rich text named .doc',
      name: '计划.doc',
      code: 'document_is_rich_text',
      bytes: () => Buffer.from('{\\rtf1\\ansi words}'),
    },
    {
      what: 'a binary workbook',
      name: '任务.xlsx',
      code: 'document_is_binary_workbook',
      bytes: () => zipOf([{ name: 'xl/workbook.bin', bytes: 'x' }]),
    },
    {
      what: 'a compound file of something else',
      name: '计划.doc',
      code: 'document_not_text',
      bytes: () => compoundOf({ '/Catalog': randomBytes(5_000) }),
    },
    { what: 'pictures of pages', name: '计划.pdf', code: 'document_is_scanned', bytes: () => pagesPdf([[]]) },
    ...['../../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', 'word\\..\\..\\x'].map((name) => ({
      what: `a part named ${name}`,
      name: '计划.docx',
      code: 'document_has_unsafe_names' as const,
      bytes: () => docxOf(words, [{ name, bytes: 'x' }]),
    })),
  ];
}

function broken(): HostileFile[] {
  const code = 'document_damaged';
  const whole = () => docxOf(words, [random(1)]);
  return [
    { what: 'half a Word file', name: '计划.docx', code, bytes: () => whole().subarray(0, MEGABYTE / 2) },
    { what: 'a Word file whose parts do not unpack', name: '计划.docx', code, bytes: () => torn(docxOf(words)) },
    { what: 'a PDF of its first line', name: '计划.pdf', code, bytes: () => Buffer.from('%PDF-1.7\n%EOF') },
    {
      what: 'an old Word file cut off',
      name: '计划.doc',
      code,
      bytes: () => compoundOf({ '/WordDocument': randomBytes(9_000), '/1Table': randomBytes(5_000) }),
    },
    {
      what: 'an old Office file of noise',
      name: '计划.doc',
      code,
      bytes: () => Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), randomBytes(4_000)]),
    },
    {
      what: 'a Word file without words',
      name: '计划.docx',
      code: 'document_empty',
      bytes: () => docxOf(wordXml('<w:p/>')),
    },
    {
      what: 'a page of marks within marks, a hundred thousand deep',
      name: '计划.html',
      code,
      bytes: () => Buffer.from(`<html>${'<b>'.repeat(100_000)}年内新建公厕6座。`),
    },
    {
      what: 'a Word file of tables within tables, a hundred thousand deep',
      name: '计划.docx',
      code,
      bytes: () => docxOf(wordXml('<w:tbl><w:tr><w:tc>'.repeat(100_000)), [random(1)]),
    },
  ];
}

/** Every packed byte of the first part turned over. */
function torn(zip: Buffer): Buffer {
  const copy = Buffer.from(zip);
  const start = 30 + copy.readUInt16LE(26);
  for (let at = start; at < start + copy.readUInt32LE(18); at++) copy[at] = copy[at]! ^ 0xff;
  return copy;
}
