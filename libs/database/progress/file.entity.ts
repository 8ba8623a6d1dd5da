import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An uploaded file's card: name, size, hash, uploader; a fact. Its bytes stand in `file_content`. */
@Entity('file')
export class File {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  name: string;

  @Column('text')
  mediaType: string;

  @Column('bigint')
  sizeBytes: number;

  @Column('text')
  sha256: string;

  @Column('uuid')
  uploadedBy: string;

  @Column('timestamptz')
  uploadedAt: Date;
}
