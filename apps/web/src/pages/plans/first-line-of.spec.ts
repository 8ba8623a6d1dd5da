import { firstLineOf } from './first-line-of';

/** 《工作要点》 in GB18030. */
const GB18030 = [0xa1, 0xb6, 0xb9, 0xa4, 0xd7, 0xf7, 0xd2, 0xaa, 0xb5, 0xe3, 0xa1, 0xb7];

describe('the title suggested for a file', () => {
  it('is its first line with words in it', async () => {
    expect(await firstLineOf(new Blob(['\r\n  \r\n  2026年工作要点 \r\n一、产业']))).toBe('2026年工作要点');
  });

  it('has no byte order mark before it', async () => {
    expect(await firstLineOf(new Blob(['\uFEFF工作要点\n']))).toBe('工作要点');
  });

  it('is read as GB18030 where the bytes are no UTF-8', async () => {
    expect(await firstLineOf(new Blob([Uint8Array.from([...GB18030, 0x0d, 0x0a, 0xd2])]))).toBe('《工作要点》');
  });

  it('is whole where only the first bytes of a long line are looked at, cut inside a character', async () => {
    const line = await firstLineOf(new Blob(['年'.repeat(2000)]));
    expect(line).toBe('年'.repeat(1365));
  });

  it('is nothing for an empty file, and for what is no text', async () => {
    expect(await firstLineOf(new Blob([]))).toBe('');
    expect(await firstLineOf(new Blob([Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00])]))).toBe('');
  });
});
