import { Global, Module } from '@nestjs/common';
import { HolidayCalendars } from './holiday-calendars';

@Global()
@Module({ providers: [HolidayCalendars], exports: [HolidayCalendars] })
export class CalendarsModule {}
