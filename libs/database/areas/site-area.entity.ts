import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a named site lies. */
@Entity('site_area')
export class SiteArea {
  @PrimaryColumn('uuid')
  orgId: string;

  @PrimaryColumn('uuid')
  siteId: string;

  @Column('uuid')
  areaId: string;
}
