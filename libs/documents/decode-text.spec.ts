import { decodeText } from './decode-text';
import { Unreadable } from './unreadable';

describe('decoding a text file', () => {
  it('reads UTF-8, with and without a mark', () => {
    expect(decodeText(Buffer.from('工作计划', 'utf8'))).toEqual({ text: '工作计划', encoding: 'utf-8' });
    expect(decodeText(Buffer.from('\ufeff工作计划', 'utf8')).text).toBe('工作计划');
  });

  it('reads GB18030 where the bytes are not UTF-8', () => {
    const bytes = Buffer.from([0xb9, 0xa4, 0xd7, 0xf7, 0xbc, 0xc6, 0xbb, 0xae]);
    expect(decodeText(bytes)).toEqual({ text: '工作计划', encoding: 'gb18030' });
  });

  it('reads UTF-16 by its mark', () => {
    expect(decodeText(Buffer.from('\ufeff工作', 'utf16le')).text).toBe('工作');
  });

  it.each([
    ['an empty file', Buffer.alloc(0), 'document_empty'],
    ['white space alone', Buffer.from(' \n\n'), 'document_empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'document_not_text'],
    ['a zip', Buffer.from([0x50, 0x4b, 3, 4, 0x14, 0, 0, 0, 8, 0]), 'document_not_text'],
  ])('refuses %s with a stable code', (_, bytes, code) => {
    expect(() => decodeText(bytes)).toThrow(Unreadable);
    expect(() => decodeText(bytes)).toThrow(expect.objectContaining({ code }));
  });
});
