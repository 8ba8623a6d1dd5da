import { CalendarDate, WorkingCalendar } from '@dajuan/domain/calendar';
import { LoadedOrganisation } from './load-organisation';

/** When and by which calendar a district is loaded. */
export interface DistrictFrame {
  readonly today: CalendarDate;
  readonly calendar: WorkingCalendar;
  readonly now: Date;
}

/** A town below the district, with its name. */
export interface LoadedTown extends LoadedOrganisation {
  readonly name: string;
}

/** The district as the loading of its rows needs it. */
export interface LoadedDistrict {
  readonly orgId: string;
  readonly name: string;
  readonly zone: string;
  readonly supervisorId: string;
  /** The supervisor's name. */
  readonly supervisor: string;
}
