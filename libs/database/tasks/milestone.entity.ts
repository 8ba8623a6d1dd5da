import { Column, Entity, PrimaryColumn } from 'typeorm';
import { CalendarDate } from '@dajuan/domain/calendar';

@Entity('milestone')
export class Milestone {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  targetId: string;

  @Column('integer')
  position: number;

  @Column('text')
  title: string;

  @Column('numeric')
  weight: number;

  @Column('date', { nullable: true })
  dueOn: CalendarDate | null;
}
