import type { Place } from '@dajuan/documents/files/block';
import type { FileText } from '@dajuan/documents/files/file-text';
import { placeAt } from '@dajuan/documents/files/place-at';
import type { ReadResult } from '@dajuan/domain/prose';

/** An offset in the file; null where the file is no text. */
type Offset = number | null;
type Placed<Spoken> = Omit<Spoken, 'start' | 'end'> & { start: Offset; end: Offset };

type Item = ReadResult['items'][number];
type Finding = ReadResult['findings'][number];

/** What `extract` prints of a file: the reader's result with, where the file is no text, page, paragraph or row. */
export interface Extracted {
  document: ReadResult['document'] & { kind: FileText['kind'] };
  items: (Placed<Omit<Item, 'measures'>> & Partial<Place> & { measures: Placed<Item['measures'][number]>[] })[];
  findings: (Omit<Finding, 'quotes'> & { quotes: (Placed<Finding['quotes'][number]> & Partial<Place>)[] })[];
}

export function extracted(file: FileText, { document, items, findings }: ReadResult): Extracted {
  const isText = file.places.length === 0;
  const offsets = ({ start, end }: { start: number; end: number }) =>
    isText ? { start, end } : { start: null, end: null };
  const placed = (span: { start: number; end: number }) => ({ ...offsets(span), ...placeAt(file.places, span.start) });
  return {
    document: { ...document, kind: file.kind },
    items: items.map((item) => ({
      ...item,
      ...placed(item),
      measures: item.measures.map((measure) => ({ ...measure, ...offsets(measure) })),
    })),
    findings: [...file.notes, ...findings].map((finding) => ({
      ...finding,
      quotes: finding.quotes.map((quote) => ({ ...quote, ...placed(quote) })),
    })),
  };
}
