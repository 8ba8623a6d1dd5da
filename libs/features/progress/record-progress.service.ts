import { Injectable } from '@nestjs/common';
import { Transaction, Transactions } from '@dajuan/database/connection';
import { HolidayCalendars } from '@dajuan/database/calendars';
import { FileStore } from '@dajuan/database/progress';
import {
  Actor,
  mayReport,
  projectableFrom,
  TaskFacts,
  TaskFactsQuery,
  TaskProjector,
  TaskStateStore,
} from '@dajuan/database/tasks';
import { dateInZone } from '@dajuan/domain/calendar';
import { NotAllowed, NotFound, Refused } from '@dajuan/domain/errors';
import { refuseUnexplained } from '@dajuan/domain/progress';
import { Jobs } from '@dajuan/queue/jobs';
import { entryFrom, LedgerWriter } from './ledger-writer';
import { ProposedUpdate } from './proposed-update';
import { entryOf, refuseUpdate } from './refuse-update';
import { UpdateMail } from './update-mail';

/** A department reports progress, or corrects an earlier report: a fact that waits for review. */
@Injectable()
export class RecordProgress {
  constructor(
    private readonly transactions: Transactions,
    private readonly tasks: TaskFactsQuery,
    private readonly states: TaskStateStore,
    private readonly ledger: LedgerWriter,
    private readonly files: FileStore,
    private readonly mail: UpdateMail,
    private readonly projector: TaskProjector,
    private readonly calendars: HolidayCalendars,
    private readonly jobs: Jobs,
  ) {}

  /**
   * Answers the new update's id. The update, its files, the task's projection and the marks on its roll-ups are written
   * together, and the message to its department's head where that looks at it first; a first report also signs for the task. Throws NotFound, NotAllowed, and Refused when the ledger will not
   * have it.
   */
  async record(actor: Actor, taskId: string, asked: ProposedUpdate, now: Date): Promise<string> {
    const proposed = withoutRepeats(asked);
    const { updateId, planId } = await this.transactions.inOrganisation(actor.orgId, async (tx) => {
      await this.states.lock(tx, taskId);
      const facts = await this.tasks.of(tx, taskId);
      if (!facts) throw new NotFound('task', taskId);
      if (!mayReport(actor, facts)) {
        throw new NotAllowed('report_not_yours', '只有牵头单位或责任人可以填报', 'Only its lead department may report');
      }
      await this.refuse(tx, actor, facts, proposed, now);
      const update = await this.ledger.append(tx, actor, facts, proposed, now);
      if (update.wantsEndorsement) await this.mail.waitsForDepartment(tx, actor, facts.task, update, now);
      await this.ledger.signFor(tx, actor, facts, now);
      await this.projector.follow(tx, actor, { ...facts, ledger: [...facts.ledger, entryFrom(update)] }, now);
      return { updateId: update.id, planId: facts.task.planId };
    });
    await this.jobs.add('roll-up.refresh', { orgId: actor.orgId, planId });
    return updateId;
  }

  private async refuse(tx: Transaction, actor: Actor, facts: TaskFacts, proposed: ProposedUpdate, now: Date) {
    const day = dateInZone(now, actor.zone);
    const refused =
      refuseUpdate(facts, proposed, day) ??
      refuseUnexplained(
        projectableFrom(facts),
        { entry: { ...entryOf(proposed), id: 'proposed', reportedAt: now, review: 'waiting' }, note: proposed.note },
        { rules: facts.rules, calendar: await this.calendars.calendar(tx), zone: actor.zone, day },
      );
    if (refused) throw new Refused([refused]);
    if (proposed.fileIds.length === 0) return;
    const own = await this.files.uploadedBy(tx, actor.personId, proposed.fileIds);
    const index = proposed.fileIds.findIndex((id) => !own.includes(id));
    if (index < 0) return;
    const words = { zh: '附件不存在或不是您上传的', en: 'There is no such file of yours' };
    throw new Refused([{ code: 'file_unknown', field: `fileIds.${index}`, ...words }]);
  }
}

/** A site ticked twice is one site, and a file is tied once. */
function withoutRepeats(asked: ProposedUpdate): ProposedUpdate {
  const once = (ids: readonly string[]) => [...new Set(ids)];
  const { milestoneIds, siteIds, fileIds } = asked;
  return { ...asked, milestoneIds: once(milestoneIds), siteIds: once(siteIds), fileIds: once(fileIds) };
}
