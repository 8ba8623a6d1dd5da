import { Entity, PrimaryColumn } from 'typeorm';

@Entity('entry_step_file')
export class EntryStepFile {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  stepId: string;

  @PrimaryColumn('uuid')
  fileId: string;
}
