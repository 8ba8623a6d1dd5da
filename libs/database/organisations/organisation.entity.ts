import { Column, Entity, PrimaryColumn } from 'typeorm';
import { PasswordProfile } from '@dajuan/domain/passwords';

export type OrganisationKind = 'town' | 'street' | 'district' | 'city';

/** A tenant. The tree is public; nothing else of an organisation is visible to another. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  parentId: string | null;

  @Column('text')
  kind: OrganisationKind;

  @Column('text')
  name: string;

  /** IANA zone; a due date ends at 24:00 here. */
  @Column('text')
  zone: string;

  @Column('text')
  passwordProfile: PasswordProfile;
}
