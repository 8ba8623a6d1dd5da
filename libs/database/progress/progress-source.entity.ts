import { Entity, Column, PrimaryColumn } from 'typeorm';

/** The proposal an update was taken from, and through it the sentence of a year-end review; a fact. */
@Entity('progress_source')
export class ProgressSource {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  updateId: string;

  @Column('uuid')
  proposalId: string;
}
