import { attachment } from './attachment';

describe('a file to be saved', () => {
  it('keeps its Chinese name', () => {
    expect(attachment('九月通报.docx')).toBe(
      `attachment; filename="____.docx"; filename*=UTF-8''%E4%B9%9D%E6%9C%88%E9%80%9A%E6%8A%A5.docx`,
    );
  });

  it('cannot smuggle anything into the header', () => {
    const header = attachment('a"; filename=b\r\nSet-Cookie: c*(d)\'\\.docx');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header.split("UTF-8''")[1]).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]+$/);
  });
});
