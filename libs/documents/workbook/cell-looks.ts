/**
 * How a cell looks and whether it may be written in: `told` is ours, `open` is for figures, `openText` for words (a day
 * stays as it is typed), `closed` has nothing to be filled in.
 */
export const cellLooks = ['told', 'title', 'head', 'openHead', 'open', 'openText', 'closed'] as const;

export type CellLook = (typeof cellLooks)[number];

const WRAPPED = '<alignment vertical="top" wrapText="1"/>';
const FREE = '<protection locked="0"/>';
const PLAIN_FORMAT = 0;
const TEXT_FORMAT = 49;

const formats: Readonly<Record<CellLook, string>> = {
  told: format({ font: 0, fill: 0, border: 1 }),
  title: format({ font: 2, fill: 0, border: 0 }),
  head: format({ font: 1, fill: 2, border: 1 }),
  openHead: format({ font: 1, fill: 3, border: 1 }),
  open: format({ font: 0, fill: 3, border: 1, isFree: true }),
  openText: format({ font: 0, fill: 3, border: 1, isFree: true, number: TEXT_FORMAT }),
  closed: format({ font: 0, fill: 2, border: 1 }),
};

interface Format {
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly number?: number;
  readonly isFree?: boolean;
}

function format({ font, fill, border, number = PLAIN_FORMAT, isFree = false }: Format): string {
  const ids = `numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${ids} ${applied} applyProtection="1">${WRAPPED}${isFree ? FREE : ''}</xf>`;
}

const font = (size: number, more = '') => `<font>${more}<sz val="${size}"/><name val="等线"/><family val="2"/></font>`;
const fill = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
const edge = (side: string) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`;

/** xl/styles.xml: the looks, in the order of `cellLooks`. */
export function stylesXml(namespace: string): string {
  const fonts = [font(11), font(11, '<b/>'), font(14, '<b/>')];
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill('EDEDED'),
    fill('FFF6D6'),
  ];
  const borders = ['<border/>', `<border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}</border>`];
  const list = (name: string, parts: readonly string[]) =>
    `<${name} count="${parts.length}">${parts.join('')}</${name}>`;
  return [
    `<styleSheet xmlns="${namespace}">`,
    list('fonts', fonts),
    list('fills', fills),
    list('borders', borders),
    list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
    list(
      'cellXfs',
      cellLooks.map((look) => formats[look]),
    ),
    '</styleSheet>',
  ].join('');
}
