import { Entity, PrimaryColumn } from 'typeorm';

/** The item an entry became, or the item of the task it is about. */
@Entity('entry_task')
export class EntryTask {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  entryId: string;

  @PrimaryColumn('uuid')
  planItemId: string;
}
