import { convertMillimetersToTwip, IFontAttributesProperties, ISectionPropertiesOptions } from 'docx';

/** A font by its Chinese name; letters and figures stay in one that every office has. Nothing is embedded. */
const font = (eastAsia: string): IFontAttributesProperties => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  eastAsia,
  hint: 'eastAsia',
});

/** Sizes are in half points: 二号 is 22 pt, 三号 16 pt, 五号 10.5 pt. Source: GB/T 9704-2012, 5.2 and 7. */
export const look = {
  title: { font: font('方正小标宋简体'), size: 44 },
  heading: { font: font('黑体'), size: 32 },
  body: { font: font('仿宋_GB2312'), size: 32 },
  cellHead: { font: font('黑体'), size: 21 },
  cell: { font: font('宋体'), size: 21 },
  pageNumber: { font: font('宋体'), size: 28 },
} as const;

/** Lines of 28 pt, and body paragraphs begin two characters in. Source: GB/T 9704-2012, 5.2.2 and 7.3.3. */
export const lineSpacing = { line: 560, lineRule: 'exact' } as const;
export const twoCharacters = { firstLine: 640 } as const;

/** A4 with the margins of an official paper, millimetres. Source: GB/T 9704-2012, 5.1 and 5.2.1. */
export const page: ISectionPropertiesOptions['page'] = {
  size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
  margin: {
    top: convertMillimetersToTwip(37),
    bottom: convertMillimetersToTwip(35),
    left: convertMillimetersToTwip(28),
    right: convertMillimetersToTwip(26),
  },
};

/** Widths of 序号 – 任务 – 责任单位 – 目标 – 进展 – 完成率 – 状态, in twips; together the width of the text, 156 mm. */
export const columnWidths = [540, 1985, 1380, 1560, 1640, 780, 960];
