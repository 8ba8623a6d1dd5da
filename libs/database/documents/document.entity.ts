import { Column, Entity, PrimaryColumn } from 'typeorm';
import { ReadFinding } from '@dajuan/domain/prose';

export type DocumentKind = 'plan' | 'report' | 'both';

/** A document as it came, character for character; a fact. Offsets of items count its UTF-16 code units. */
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

  @Column('text')
  encoding: string;

  @Column('text')
  sha256: string;

  @Column('text')
  body: string;

  @Column('jsonb')
  findings: ReadFinding[];

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
