import { type CellLook, cellLooks, stylesXml } from './cell-looks';
import { zipOf } from './zip-of';

export interface WorkbookCell {
  readonly value: string | number | null;
  readonly look: CellLook;
}

export interface WorkbookColumn {
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
}

/** What may be chosen in the open cells of a column, from its row `from` on. */
export interface WorkbookChoices {
  readonly column: number;
  readonly from: number;
  readonly words: readonly string[];
}

/** One sheet to be filled in: everything but its open cells is protected. */
export interface WorkbookToFill {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WorkbookCell[])[];
  /** The rows on top that stay in sight. */
  readonly frozenRows: number;
  readonly choices?: readonly WorkbookChoices[];
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
/** What XML 1.0 cannot say at all. */
const UNSAYABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** An xlsx of one sheet. Words are written as words, so that none of them is ever a formula; figures are numbers. */
export function workbookOf(sheet: WorkbookToFill): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', text: HEAD + contentTypes },
    { name: '_rels/.rels', text: HEAD + relations([['officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      text:
        HEAD +
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
    },
    {
      name: 'xl/workbook.xml',
      text: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${said(sheet.name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    { name: 'xl/styles.xml', text: HEAD + stylesXml(MAIN) },
    { name: 'xl/worksheets/sheet1.xml', text: HEAD + sheetXml(sheet) },
  ]);
}

const part = (name: string, type: string) => `<Override PartName="/xl/${name}" ContentType="${OFFICE}.${type}+xml"/>`;

const contentTypes = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  part('workbook.xml', 'sheet.main'),
  part('worksheets/sheet1.xml', 'worksheet'),
  part('styles.xml', 'styles'),
  '</Types>',
].join('');

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

/** Elements stand in the order the schema wants them. */
function sheetXml({ columns, rows, frozenRows, choices = [] }: WorkbookToFill): string {
  const below = `A${frozenRows + 1}`;
  return [
    `<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    `<pane ySplit="${frozenRows}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/>`,
    '</sheetView></sheetViews><cols>',
    ...columns.map(
      ({ width, isHidden }, at) =>
        `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"${isHidden ? ' hidden="1"' : ''}/>`,
    ),
    '</cols><sheetData>',
    ...rows.map(
      (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellXml(cell, at, column)).join('')}</row>`,
    ),
    '</sheetData><sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>',
    choicesXml(choices, rows.length),
    '</worksheet>',
  ].join('');
}

function cellXml({ value, look }: WorkbookCell, row: number, column: number): string {
  const place = `r="${columnName(column)}${row + 1}" s="${cellLooks.indexOf(look)}"`;
  if (value === null || value === '') return `<c ${place}/>`;
  if (typeof value === 'number') return `<c ${place}><v>${value}</v></c>`;
  return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${said(value)}</t></is></c>`;
}

function choicesXml(choices: readonly WorkbookChoices[], rowCount: number): string {
  if (choices.length === 0 || rowCount === 0) return '';
  const each = choices.map(({ column, from, words }) => {
    const name = columnName(column);
    const cells = `${name}${from + 1}:${name}${Math.max(from + 1, rowCount)}`;
    return `<dataValidation type="list" allowBlank="1" sqref="${cells}"><formula1>"${said(words.join(','))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${each.length}">${each.join('')}</dataValidations>`;
}

/** A, B, … Z, AA, counted from 0. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function said(words: string): string {
  return words
    .replace(UNSAYABLE, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
