import { Entity, PrimaryColumn } from 'typeorm';

@Entity('progress_file')
export class ProgressFile {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  updateId: string;

  @PrimaryColumn('uuid')
  fileId: string;
}
