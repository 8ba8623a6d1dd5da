import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, VerticalMergeType } from 'docx';
import { docxOf, paragraph, wordXml } from '../../../../test/support/files/office-file';
import { zipEntries } from '../archive/zip-entries';
import { textOfBlocks } from '../text-of-blocks';
import { readDocx } from './read-docx';

const lines = async (docx: Buffer) => textOfBlocks(await readDocx(zipEntries(docx))).text.split('\n');
const bodyLines = (xml: string) => lines(docxOf(wordXml(xml)));

const numbering = {
  config: [
    {
      reference: 'plan',
      levels: [
        { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' },
        { level: 1, format: LevelFormat.CHINESE_COUNTING, text: '（%2）' },
        { level: 2, format: LevelFormat.DECIMAL, text: '%3.' },
        { level: 3, format: LevelFormat.BULLET, text: '●' },
      ],
    },
  ],
};
const numbered = (words: string, level: number) =>
  new Paragraph({ text: words, numbering: { reference: 'plan', level } });
const word = (children: (Paragraph | Table)[]) =>
  Packer.toBuffer(new Document({ numbering, sections: [{ children }] }));
const cell = (words: string, verticalMerge?: 'restart' | 'continue') =>
  new TableCell({ children: words.split('\n').map((text) => new Paragraph(text)), verticalMerge });

describe('a Word file', () => {
  it('has its automatic numbers written out, each level beginning anew below the one above', async () => {
    const file = await word([
      new Paragraph('青石镇2026年工作要点'),
      numbered('民生保障', 0),
      numbered('社区服务', 1),
      numbered('新建食堂2家。', 2),
      numbered('改建公厕9座。', 2),
      numbered('养老托育', 1),
      numbered('新增床位120张。', 2),
      numbered('城市建设', 0),
      numbered('道路', 1),
      numbered('一个点', 3),
    ]);
    expect(await lines(file)).toEqual([
      '青石镇2026年工作要点',
      '一、民生保障',
      '（一）社区服务',
      '1. 新建食堂2家。',
      '2. 改建公厕9座。',
      '（二）养老托育',
      '1. 新增床位120张。',
      '二、城市建设',
      '（一）道路',
      '一个点',
    ]);
  });

  it('has the rows of its tables on lines, merged cells said in each row and lists in a cell parted', async () => {
    const { RESTART, CONTINUE } = VerticalMergeType;
    const table = new Table({
      rows: [
        new TableRow({ children: ['序号', '任务', '牵头\n单位', '完成时限'].map((words) => cell(words)) }),
        new TableRow({
          children: [cell('1'), cell('加装电梯20台'), cell('城建中心\n社区办', RESTART), cell('6月底前')],
        }),
        new TableRow({ children: [cell('2'), cell('改造小区3个'), cell('', CONTINUE), cell('')] }),
      ],
    });
    expect(await lines(await word([table, new Paragraph('请抓好落实。')]))).toEqual([
      '|序号|任务|牵头单位|完成时限|',
      '|1|加装电梯20台|城建中心、社区办|6月底前|',
      '|2|改造小区3个|城建中心、社区办||',
      '请抓好落实。',
    ]);
  });

  it('says of every line in which paragraph it stood', async () => {
    const blocks = await readDocx(zipEntries(docxOf(wordXml(`${paragraph('甲')}<w:p/>${paragraph('乙')}`))));
    expect(blocks.map(({ place }) => place)).toEqual([{ paragraph: 1 }, { paragraph: 3 }]);
  });

  it('is read as it is printed: deleted words, field codes, hidden words and tab stops are none of it', async () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const xml = `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>${run('<w:t>新建</w:t>')}<w:del>${run('<w:delText>8</w:delText>')}</w:del><w:ins>${run('<w:t>6座</w:t>')}</w:ins>${run('<w:instrText>PAGE</w:instrText>')}${run('<w:rPr><w:vanish/></w:rPr><w:t>不见</w:t>')}${run('<w:t>公厕&amp;驿站</w:t>')}</w:p>`;
    expect(await bodyLines(xml)).toEqual(['新建6座公厕&驿站']);
  });

  it('keeps the words of a text box once', async () => {
    const box = paragraph('附框');
    const xml = `<w:p><w:r><mc:AlternateContent><mc:Choice><w:txbxContent>${box}</w:txbxContent></mc:Choice><mc:Fallback><w:txbxContent>${box}</w:txbxContent></mc:Fallback></mc:AlternateContent><w:t>正文</w:t></w:r></w:p>`;
    expect(await bodyLines(xml)).toEqual(['附框', '正文']);
  });
});
