import { childrenRunTypescript } from '../../test/support/children-run-typescript';
import { docOf } from '../../test/support/files/doc-of';
import { hostileFiles } from '../../test/support/files/hostile-files';
import { fontlessPdf, pagesPdf } from '../../test/support/files/pdf-of';
import { openInChild } from './open-in-child';

childrenRunTypescript();

describe('opening a file in a process of its own', () => {
  const hostile = (what: string) => hostileFiles.find((file) => file.what === what)!;

  it('gives its text, its kind and what to know about it', async () => {
    const file = await openInChild(Buffer.from('<html><p>年内新建公厕6座。</p></html>'), '计划.docx');
    expect(file).toMatchObject({
      kind: 'html',
      encoding: 'utf-8',
      text: '年内新建公厕6座。',
      places: [{ paragraph: 1 }],
    });
    expect(file.notes).toMatchObject([{ kind: 'file_kind_differs_from_name' }]);
  });

  it('says which pages of a PDF hold no text', async () => {
    const file = await openInChild(pagesPdf([['Ten words of a plan. '.repeat(4)], [], ['The end.']]), 'plan.pdf');
    expect(file.places.map((place) => 'page' in place && place.page)).toEqual([1, 3]);
    expect(file.notes).toMatchObject([{ kind: 'file_pages_without_text', message: expect.stringContaining('第2页') }]);
  });

  it.each([
    ['UniGB-UCS2-H', Buffer.from('年内新建公厕6座。', 'utf16le').swap16().toString('hex')],
    ['GBK-EUC-H', 'c4eac4dad0c2bda8b9abb2de36d7f9a1a3'],
  ])('reads a PDF that names a Chinese font and brings none, its characters by %s', async (map, characters) => {
    const { text } = await openInChild(fontlessPdf(map, characters.repeat(3)), '计划.pdf');
    expect(text).toBe('年内新建公厕6座。'.repeat(3));
  });

  it('gives nothing, rather than something wrong, for characters it has no map of', async () => {
    const unknown = openInChild(fontlessPdf('Identity-H', '0f3a1122'.repeat(20)), '计划.pdf');
    await expect(unknown).rejects.toMatchObject({ code: 'document_is_scanned' });
  });

  it('says that an old Word file gave its plain text only', async () => {
    const { kind, notes } = await openInChild(docOf('年内新建公厕6座。'), '计划.doc');
    expect(kind).toBe('doc');
    expect(notes).toMatchObject([{ kind: 'file_plain_text_only' }]);
  });

  it('is given up when the time is over', async () => {
    const late = openInChild(Buffer.from('年内新建公厕6座。'), '计划.txt', { timeMs: 1, memoryMb: 256 });
    await expect(late).rejects.toMatchObject({ code: 'document_takes_too_long' });
  });

  it('ends itself past its memory', async () => {
    const { name, bytes } = hostile('a sheet of millions of cells');
    const full = openInChild(bytes(), name, { timeMs: 60_000, memoryMb: 64 });
    await expect(full).rejects.toMatchObject({ code: 'document_takes_too_much_memory' });
  });

  it('passes on why a file is not read', async () => {
    const { name, code, bytes } = hostile('a Word file with macros');
    await expect(openInChild(bytes(), name)).rejects.toMatchObject({ name: 'Unreadable', code });
  });
});
