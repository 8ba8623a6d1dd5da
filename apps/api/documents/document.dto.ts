import { Count, Id, Instant, Many, OneOf, Text } from '../http/fields';

const kinds = ['plan', 'report', 'both'];

export class DocumentTextRequest {
  @Text({ min: 1, max: 200 }) title: string;
  @OneOf(kinds, { name: 'DocumentKind' }) kind: 'plan' | 'report' | 'both';
  @Count({ min: 1990, max: 2100 }) year: number;
  @Text({ min: 1, max: 2_000_000, description: 'pasted text, at most 2,000,000 characters' }) text: string;
}

/** The fields that come beside the file of an upload. */
export class DocumentFileFields {
  @Text({ min: 0, max: 200, optional: true, description: "empty: the file's name" }) title?: string;
  @OneOf(kinds, { name: 'DocumentKind' }) kind: 'plan' | 'report' | 'both';
  @Count({ min: 1990, max: 2100 }) year: number;
}

export class QuoteView {
  @Text({ max: 10_000 }) text: string;
  @Count() start: number;
  @Count() end: number;
}

export class FindingView {
  @Text() kind: string;
  @Text({ max: 2000 }) message: string;
  @Many(() => QuoteView) quotes: QuoteView[];
}

export class ImportedDocumentView {
  @Id() documentId: string;
  @Id() planId: string;
  @Count() itemCount: number;
  @Many(() => FindingView) findings: FindingView[];
}

export class DocumentSummary {
  @Id() id: string;
  @Text() title: string;
  @OneOf(kinds, { name: 'DocumentKind' }) kind: string;
  @Count() year: number;
  @Text({ nullable: true }) sourceName: string | null;
  @Count() characters: number;
  @Id({ nullable: true }) planId: string | null;
  @Text() uploadedBy: string;
  @Instant() uploadedAt: string;
}

export class DocumentsView {
  @Many(() => DocumentSummary) documents: DocumentSummary[];
}

/** From `start` on, an offset in the body, the text stood on this page, in this paragraph, or in this row of a sheet. */
export class PlaceView {
  @Count() start: number;
  @Count({ optional: true }) page?: number;
  @Count({ optional: true }) paragraph?: number;
  @Text({ optional: true }) sheet?: string;
  @Count({ optional: true }) row?: number;
}

export class DocumentView extends DocumentSummary {
  @Text({
    max: 20_000_000,
    description:
      'the document, character for character, or as it was read where the file is no text; spans count its UTF-16 code units',
  })
  body: string;
  @Many(() => PlaceView, { description: 'where the lines of the body stood in the file; empty where it is the file' })
  places: PlaceView[];
  @Many(() => FindingView) findings: FindingView[];
}
