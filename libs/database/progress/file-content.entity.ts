import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('file_content')
export class FileContent {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  fileId: string;

  @Column('bytea')
  bytes: Buffer;
}
