import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { DutiesQuery, HandOversQuery } from '@dajuan/database/hand-overs';
import { DepartmentStore } from '@dajuan/database/people';
import { seesAll } from '@dajuan/database/tasks';
import { mayDrawUp, Party } from '@dajuan/domain/loop';
import { HandOverDesk } from '@dajuan/features/hand-overs';
import { Principal } from '../http/principal';
import { handOverSummary, handOverView } from './hand-over-view';
import { DutiesView, HandOversView, HandOverView } from './hand-over.dto';

/** What people hold, and the papers by which it goes to others. */
@Injectable()
export class HandOverReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: HandOverDesk,
    private readonly dutiesQuery: DutiesQuery,
    private readonly handOvers: HandOversQuery,
    private readonly departments: DepartmentStore,
  ) {}

  /** Throws NotFound and NotAllowed. */
  duties(principal: Principal, personId: string): Promise<DutiesView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) => {
      const { id, name, departmentId, disabledAt } = await this.desk.giver(tx, principal, personId);
      const department = departmentId === null ? null : await this.departments.byId(tx, departmentId);
      const held = await this.dutiesQuery.of(tx, id);
      const [open] = await this.handOvers.find(tx, { giverId: id, onlyOpen: true });
      return {
        person: { id, name, departmentId, departmentName: department?.name ?? null, isDisabled: disabledAt !== null },
        duties: held.map(({ askedById: _asked, ...duty }) => duty),
        openHandOverId: open?.id ?? null,
        mayDrawUp: mayDrawUp(partyOf(principal), { id, departmentId }),
      };
    });
  }

  /** All of the organisation for those who see all of it; else those that name the reader, and a head's department's. */
  list(principal: Principal): Promise<HandOversView> {
    const { orgId, personId, departmentId, roles } = principal;
    const ofDepartment = roles.includes('head') ? departmentId : null;
    const wanted = seesAll(principal) ? {} : { partyId: personId, departmentId: ofDepartment };
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const cards = await this.handOvers.find(tx, wanted);
      return { handOvers: cards.map((card) => handOverSummary(card, partyOf(principal))) };
    });
  }

  /** Throws NotFound and NotAllowed. */
  show(principal: Principal, handOverId: string): Promise<HandOverView> {
    return this.transactions.inOrganisation(principal.orgId, async (tx) =>
      handOverView(await this.desk.shown(tx, principal, handOverId), partyOf(principal)),
    );
  }
}

function partyOf({ personId: id, departmentId, roles }: Principal): Party {
  return { id, departmentId, roles };
}
