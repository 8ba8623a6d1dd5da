import * as fc from 'fast-check';
import { Content, Contract, Schema } from './contract';
import { KnownValues, valueOf } from './fuzzed-values';
import { mostly } from './mostly';
import { wildText } from './wild-values';

/** A form with its fields bent, its file strange, and sometimes the end torn off. */
export function multipartOf(schema: Schema, contract: Contract, ids: KnownValues): fc.Arbitrary<Content> {
  const { file: _file, ...properties } = schema.properties ?? {};
  const fields = Object.entries(properties).map(([name, field]) =>
    fc.tuple(mostly(fc.constant(name), wildText), mostly(valueOf(field, name, contract, ids).map(String), wildText)),
  );
  const name = mostly(
    fc.constantFrom('计划.txt', '方案.TXT', '现场.jpg', '依据.pdf'),
    fc.constantFrom('', '../../etc/passwd', 'a\u0000.txt', '"; x="y.txt', `${'长'.repeat(3000)}.txt`, 'con', '.txt'),
  );
  const bytes = fc.oneof(
    fc
      .constantFrom('一、城市建设\n年底前新建公厕6座。（责任单位：城建中心）', '', '\u0000', '\ufeff', '无')
      .map((text) => Buffer.from(text)),
    fc
      .constantFrom('fffe1234', 'd0cf11e0a1b11ae1', '504b0304', '255044462d', 'ffd8ffe0', '89504e470d0a1a0a')
      .map((hex) => Buffer.from(hex, 'hex')),
    fc.uint8Array({ maxLength: 400 }).map((random) => Buffer.from(random)),
  );
  const extra = mostly(fc.constant(1), fc.constantFrom(0, 2, 12));
  return fc
    .record({
      fields: fc.tuple(...fields),
      files: fc.tuple(name, bytes, extra),
      isFileFirst: mostly(fc.constant(false), fc.constant(true)),
      torn: mostly(fc.constant(0), fc.integer({ min: 1, max: 120 })),
    })
    .map(({ fields: given, files: [fileName, content, count], isFileFirst, torn }) => {
      const file = part(`name="file"; filename="${fileName}"`, content);
      const files = Array.from({ length: count }, () => file);
      const parts = given.map(([key, value]) => part(`name="${key}"`, Buffer.from(value)));
      const whole = Buffer.concat([
        ...(isFileFirst ? [...files, ...parts] : [...parts, ...files]),
        Buffer.from('--b--\r\n'),
      ]);
      const body = new Uint8Array(whole.subarray(0, Math.max(0, whole.length - torn)));
      return { headers: { 'Content-Type': 'multipart/form-data; boundary=b' }, body };
    });
}

function part(disposition: string, content: Buffer): Buffer {
  return Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`),
    content,
    Buffer.from('\r\n'),
  ]);
}
