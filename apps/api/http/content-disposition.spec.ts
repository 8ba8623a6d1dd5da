import { attachmentNamed } from './content-disposition';

describe('the header of a download', () => {
  it('carries a Chinese name, and something for readers that do not know the way', () => {
    expect(attachmentNamed('公告 1.txt')).toBe(
      `attachment; filename="__ 1.txt"; filename*=UTF-8''%E5%85%AC%E5%91%8A%201.txt`,
    );
  });

  it('cannot be ended early by a name', () => {
    expect(attachmentNamed(`a";x='(1)*.txt`)).toBe(
      `attachment; filename="a_;x='(1)*.txt"; filename*=UTF-8''a%22%3Bx%3D%27%281%29%2A.txt`,
    );
  });

  it('cannot smuggle anything into the header', () => {
    const header = attachmentNamed('a"; filename=b\r\nSet-Cookie: c*(d)\'\\.docx');
    expect(header).not.toMatch(/[\r\n]/);
    expect(header.match(/"/g)).toHaveLength(2);
    expect(header.split("UTF-8''")[1]).toMatch(/^[A-Za-z0-9!#$&+.^_`|~%-]+$/);
  });
});
