import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { OrganisationStore } from '@dajuan/database/organisations';
import { mainPlanOf, PlansQuery } from '@dajuan/database/plans';
import { ProgressUpdatesQuery } from '@dajuan/database/progress';
import { PublicationCard, PublicationsQuery, SubordinatesQuery } from '@dajuan/database/publications';
import { addMonths, CalendarMonth, dateInZone, monthOf } from '@dajuan/domain/calendar';
import { NotFound } from '@dajuan/domain/errors';
import { RollUpToPublish } from '@dajuan/features/publications';
import { Principal } from '../http/principal';
import { PublicationDraftView, PublicationView, SubordinatesView } from './publication.dto';
import { figuresView, latestMonth, MONTHS_SHOWN, subordinatesView } from './subordinate-views';

/** How far back the latest publication is looked for where no month is named. */
const MONTHS_LOOKED_BACK = 36;

/** Which month, of the plan or of the main one. */
interface AskedDraft {
  readonly planId: string | undefined;
  readonly month: CalendarMonth;
}

/** What an organisation published, and what those below it did. */
@Injectable()
export class PublicationReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly publications: PublicationsQuery,
    private readonly subordinatesQuery: SubordinatesQuery,
    private readonly organisations: OrganisationStore,
    private readonly updates: ProgressUpdatesQuery,
    private readonly plans: PlansQuery,
    private readonly toPublish: RollUpToPublish,
  ) {}

  latest({ orgId }: Principal): Promise<PublicationView[]> {
    return this.transactions.inOrganisation(orgId, async (tx) =>
      (await this.publications.latest(tx)).map(publicationView),
    );
  }

  /** Throws NotFound. */
  async one(principal: Principal, id: string): Promise<PublicationView> {
    const found = (await this.latest(principal)).find((publication) => publication.id === id);
    if (!found) throw new NotFound('publication', id);
    return found;
  }

  /** Throws NotFound also where there is no plan, and Refused, as publishing does. */
  draft(principal: Principal, asked: AskedDraft, now: Date): Promise<PublicationDraftView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const planId = asked.planId ?? mainPlanOf(await this.plans.find(tx, { withDrafts: false }))?.id;
      if (!planId) throw new NotFound('work plan', 'main');
      const { superiorId, plan, month, day, figures, mandates } = await this.toPublish.of(
        tx,
        principal,
        { ...asked, planId },
        now,
      );
      const superior = await this.organisations.byId(tx, superiorId);
      const published = await this.publications.latest(tx);
      return {
        superior: { id: superiorId, name: superior?.name ?? '' },
        plan: { id: plan.id, name: plan.title },
        ...{ month, day, figures: figuresView(figures), mandates: mandates.length },
        waitingUpdates: await this.updates.countWaiting(tx, plan.id),
        isPublished: published.some((each) => each.month === month),
      };
    });
  }

  /** For the month, or the latest in which anything arrived. */
  subordinates({ orgId, zone }: Principal, asked: CalendarMonth | undefined, now: Date): Promise<SubordinatesView> {
    const current = monthOf(dateInZone(now, zone));
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const since = addMonths(asked ?? current, asked ? 1 - MONTHS_SHOWN : -MONTHS_LOOKED_BACK);
      const all = await this.subordinatesQuery.find(tx, orgId, since);
      return subordinatesView(all, asked ?? latestMonth(all) ?? current);
    });
  }
}

function publicationView(card: PublicationCard): PublicationView {
  const { id, month, day, planTitle, figures, mandates, reason, isReplaced, isDelivered } = card;
  return {
    ...{ id, month, day, planTitle, figures: figuresView(figures), mandates: mandates.length, reason },
    ...{ isReplaced, isDelivered, publishedBy: { id: card.publishedBy, name: card.publisherName } },
    publishedAt: card.publishedAt.toISOString(),
  };
}
