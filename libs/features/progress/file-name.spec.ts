import { fileNameFrom } from './file-name';

describe('the name an upload is kept under', () => {
  it.each([
    ['换届公告.docx', '换届公告.docx'],
    ['C:\\Users\\me\\照片.jpg', '照片.jpg'],
    ['../../etc/passwd', 'passwd'],
    ['report\u202Ecod.exe', 'reportcod.exe'],
    ['a\r\nSet-Cookie: x.txt', 'aSet-Cookie_ x.txt'],
    ['...', '附件'],
    ['', '附件'],
  ])('%j becomes %j', (given, kept) => expect(fileNameFrom(given)).toBe(kept));

  it('keeps the extension of a name that is too long', () => {
    const kept = fileNameFrom(`${'长'.repeat(300)}.pdf`);
    expect([...kept]).toHaveLength(120);
    expect(kept.endsWith('.pdf')).toBe(true);
  });
});
