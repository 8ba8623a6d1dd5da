import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Role } from '@dajuan/domain/loop';

@Entity('role_grant')
export class RoleGrant {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  personId: string;

  @Column('text')
  role: Role;
}
