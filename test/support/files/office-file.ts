import { ZipPart, zipOf } from './zip-of';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8"?>';

export const paragraph = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** word/document.xml around a body. */
export const wordXml = (body: string, prolog = HEAD) =>
  `${prolog}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`;

/** The least a Word file is, and more parts. */
export function docxOf(documentXml: Buffer | string, more: readonly ZipPart[] = []): Buffer {
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: types },
    { name: 'word/document.xml', bytes: documentXml },
    ...more,
  ]);
}

/** The least a workbook of one sheet is: its rows as XML, and more parts. */
export function xlsxOf(rows: string, more: readonly ZipPart[] = []): Buffer {
  const types = `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`;
  const relation = (type: string, target: string) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${type}" Target="${target}"/></Relationships>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: types },
    { name: '_rels/.rels', bytes: relation('officeDocument', 'xl/workbook.xml') },
    { name: 'xl/_rels/workbook.xml.rels', bytes: relation('worksheet', 'worksheets/sheet1.xml') },
    {
      name: 'xl/workbook.xml',
      bytes: `${HEAD}<workbook xmlns="${SHEET}" xmlns:r="${RELATIONS}"><sheets><sheet name="任务" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: `${HEAD}<worksheet xmlns="${SHEET}"><sheetData>${rows}</sheetData></worksheet>`,
    },
    ...more,
  ]);
}
