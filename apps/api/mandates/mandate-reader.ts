import { Injectable } from '@nestjs/common';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { MandatesQuery } from '@dajuan/database/mandates';
import { OrganisationStore } from '@dajuan/database/organisations';
import { dateInZone } from '@dajuan/domain/calendar';
import { Language, Principal } from '../http/principal';
import { givenItems, MandateFrame, receivedMandate } from './mandate-views';
import { GivenItemsView, ReceivedMandatesView } from './mandate.dto';

/** Mandates as the pages of either side show them. */
@Injectable()
export class MandateReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly calendars: HolidayCalendars,
    private readonly mandates: MandatesQuery,
    private readonly organisations: OrganisationStore,
  ) {}

  given(principal: Principal, language: Language, now: Date): Promise<GivenItemsView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const frame = await this.frame(tx, principal, language, now);
      const below = await this.organisations.below(tx, principal.orgId);
      return {
        items: givenItems(await this.mandates.find(tx, 'superior', frame.today), frame),
        subordinates: below.map(({ id, name }) => ({ id, name })),
      };
    });
  }

  received(principal: Principal, language: Language, now: Date): Promise<ReceivedMandatesView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const frame = await this.frame(tx, principal, language, now);
      const cards = await this.mandates.find(tx, 'subordinate', frame.today);
      return { mandates: cards.map((card) => receivedMandate(card, frame)) };
    });
  }

  private async frame(tx: Transaction, principal: Principal, language: Language, now: Date): Promise<MandateFrame> {
    const calendar = await this.calendars.calendar(tx);
    return { principal, language, today: dateInZone(now, principal.zone), calendar };
  }
}
