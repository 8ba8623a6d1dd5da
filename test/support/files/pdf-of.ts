/** A PDF of the objects given, numbered from 1; the first is the catalog. `trailer` adds to the trailer. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  const head = '%PDF-1.7\n';
  let body = head;
  const offsets = objects.map((object, i) => {
    const at = body.length;
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    'latin1',
  );
}

const stream = (words: string) => `<< /Length ${words.length} >>\nstream\n${words}\nendstream`;

/** Pages that say lines of Latin words, none for a picture of a page; `more` objects follow from number 3 + 2 a page. */
export function pagesPdf(pages: readonly (readonly string[])[], trailer = '', more: readonly string[] = []): Buffer {
  const words = (lines: readonly string[]) =>
    lines.map((line, i) => `BT /F1 12 Tf 72 ${760 - 20 * i} Td (${line}) Tj ET`).join('\n');
  const kids = pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ');
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
      ...pages.flatMap((lines, i) => [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${5 + 2 * i} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
        stream(words(lines)),
      ]),
      ...more,
    ],
    trailer,
  );
}

/** A page of characters, as hexadecimal bytes of a predefined map, in a Chinese font that the file does not bring along. */
export function fontlessPdf(map: string, characters: string): Buffer {
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    stream(`BT /F1 12 Tf 50 700 Td <${characters}> Tj ET`),
    `<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-${map} /Encoding /${map} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> /DW 1000 /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
  ]);
}

/** A tree of pages that says it holds ten to the sixth, each branch ten times the same one below. */
export function millionPagePdf(): Buffer {
  const branches = [1_000_000, 100_000, 10_000, 1_000, 100, 10].map(
    (count, depth) => `<< /Type /Pages /Kids [${`${depth + 3} 0 R `.repeat(10)}] /Count ${count} >>`,
  );
  return pdfOf(['<< /Type /Catalog /Pages 2 0 R >>', ...branches, '<< /Type /Page /MediaBox [0 0 595 842] >>']);
}
