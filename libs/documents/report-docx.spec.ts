import { inflateRawSync } from 'node:zlib';
import { ReportContent, ReportRow } from '@dajuan/domain/reporting';
import { reportDocx } from './report-docx';

const both = (zh: string) => ({ zh, en: zh });
const row = (number: number, title: string): ReportRow => ({
  ...{ taskId: `task-${number}`, number, title, department: '社区办', target: '红色物业15家' },
  ...{ progress: '9家', completion: '60.0%', status: both('滞后') },
});
const content: ReportContent = {
  title: both('清溪镇社区办2026年9月重点工作进展通报'),
  headline: [{ key: 'closure', label: both('办结率'), value: both('38.1%（16/42）') }],
  summary: [both('截至9月30日，社区办承担重点任务2项，办结0项。')],
  columns: ['序号', '任务', '责任单位', '目标', '进展', '完成率', '状态'].map(both),
  rows: [row(3, '新建红色物业15家'), row(7, '加装电梯 <40台> & 维修')],
  reds: [{ taskId: 'task-7', number: 7, title: '加装电梯', department: '社区办', why: both('逾期12天') }],
  supporting: [],
  notes: [],
};
const snapshotId = '0198c7a0-0000-7000-8000-00000000000a';

describe('a report as a Word paper', () => {
  const paper = async (given: ReportContent = content) => partsOf(await reportDocx(given, snapshotId));
  const textOf = (xml: string) => xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '');

  it('says everything the report says, with its snapshot’s number', async () => {
    const text = textOf((await paper())['word/document.xml'] ?? '');
    for (const words of ['清溪镇社区办2026年9月重点工作进展通报', '办结率38.1%（16/42）', '逾期12天', snapshotId]) {
      expect(text).toContain(words);
    }
    expect(text).toContain('加装电梯 &lt;40台&gt; &amp; 维修');
  });

  it('leaves out chapters that have nothing to say and numbers the others in order', async () => {
    const headings = textOf((await paper())['word/document.xml'] ?? '').match(/^[一二三四五]、.*$/gm);
    expect(headings).toEqual(['一、总体情况', '二、严重滞后和逾期任务', '三、任务进展']);
  });

  it('repeats the head of its table and tears no row', async () => {
    const xml = (await paper())['word/document.xml'] ?? '';
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
  });

  it('breaks a rate in two lines before what it is a rate of, and nothing else', async () => {
    const rates = { ...content, rows: [{ ...row(1, '签约率'), progress: '46.3%（21860/47200）' }, row(2, '物业')] };
    const xml = (await paper(rates))['word/document.xml'] ?? '';
    expect(textOf(xml)).toContain('46.3%（21860/47200）');
    expect(xml.match(/<w:br\/>/g)).toHaveLength(1);
  });

  it('asks for the fonts of official papers by name and brings none along', async () => {
    const parts = await paper();
    for (const font of ['方正小标宋简体', '黑体', '仿宋_GB2312', '宋体']) {
      expect(parts['word/document.xml']).toContain(`w:eastAsia="${font}"`);
    }
    expect(Object.keys(parts).filter((name) => /\.(odttf|ttf)$/.test(name))).toEqual([]);
  });

  it('numbers its pages', async () => {
    const footer = Object.entries(await paper()).find(([name]) => /^word\/footer\d+\.xml$/.test(name))?.[1];
    expect(footer).toContain('PAGE');
  });

  it('is the same paper each time it is built from the same report', async () => {
    expect((await paper())['word/document.xml']).toBe((await paper())['word/document.xml']);
  });
});

/** The texts inside a zip, by name, as its central directory lists them. Source: PKWARE APPNOTE 4.3.12. */
function partsOf(zip: Buffer): Record<string, string> {
  const parts: Record<string, string> = {};
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\x05\x06') + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, nameLength, extra, comment] = [20, 28, 30, 32].map((offset, index) =>
      index === 0 ? zip.readUInt32LE(at + offset) : zip.readUInt16LE(at + offset),
    ) as [number, number, number, number];
    const local = zip.readUInt32LE(at + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(start, start + size);
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    parts[name] = (zip.readUInt16LE(at + 10) === 0 ? bytes : inflateRawSync(bytes)).toString();
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}
