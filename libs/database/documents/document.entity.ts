import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReadFinding, StatedCount } from '@dajuan/domain/prose';

export type DocumentKind = 'plan' | 'report' | 'both';

/** From `start` on, an offset in the body, the text stood on this page, in this paragraph, or in this row of a sheet. */
export interface DocumentPlace {
  start: number;
  page?: number;
  paragraph?: number;
  sheet?: string;
  row?: number;
}

/**
 * A document as it came, character for character, or, of a file that is no text, as it was read; a fact. Offsets of items
 * count the body's UTF-16 code units.
 */
@Entity('document')
export class Document {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  @Column('text')
  kind: DocumentKind;

  @Column('integer')
  year: number;

  /** The uploaded file's name; null for pasted text. */
  @Column('text', { nullable: true })
  sourceName: string | null;

  /** What the bytes of a text file were read as; of another file its kind: docx, pdf … */
  @Column('text')
  encoding: string;

  @Column('text')
  sha256: string;

  @Column('text')
  body: string;

  /** Where in the file each line of the body stood, from the first on; empty where the body is the file itself. */
  @Column('jsonb')
  places: DocumentPlace[];

  @Column('jsonb')
  findings: ReadFinding[];

  /** How many items the document says it holds, or a section of it. */
  @Column('jsonb')
  statedCounts: StatedCount[];

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
