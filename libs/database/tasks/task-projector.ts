import { Injectable } from '@nestjs/common';
import { dateInZone } from '@dajuan/domain/calendar';
import { HolidayCalendars } from '../calendars';
import { Transaction } from '../connection/transactions';
import { MadeUpTaskStore } from '../periods/made-up-task.store';
import { taskSince } from '../periods/task-since';
import { StaleRollUpStore } from '../roll-ups/stale-roll-up.store';
import { Actor } from './actor';
import { TaskCourseStore } from './task-course.store';
import { courseFrom, standingFrom, TaskFacts } from './task-facts.query';
import { TaskProjectionStore } from './task-projection.store';

/** Keeps what is computed from a task in step with its facts. */
@Injectable()
export class TaskProjector {
  constructor(
    private readonly calendars: HolidayCalendars,
    private readonly projections: TaskProjectionStore,
    private readonly courses: TaskCourseStore,
    private readonly staleRollUps: StaleRollUpStore,
    private readonly madeUp: MadeUpTaskStore,
  ) {}

  /**
   * Saves the task's projection and course as the facts given make them, and what of locked periods they made up, and
   * marks its plan's roll-ups stale.
   */
  async follow(tx: Transaction, by: Pick<Actor, 'orgId' | 'zone'>, facts: TaskFacts, now: Date): Promise<void> {
    await this.followAll(tx, by, [facts], now);
    await this.staleRollUps.mark(tx, by.orgId, facts.task.planId);
  }

  /** The same for a few hundred tasks; the roll-ups are for the caller to mark. */
  async followAll(
    tx: Transaction,
    { orgId, zone }: Pick<Actor, 'orgId' | 'zone'>,
    all: readonly TaskFacts[],
    now: Date,
  ): Promise<void> {
    const calendar = await this.calendars.calendar(tx);
    const frame = { calendar, zone, day: dateInZone(now, zone) };
    const standings = all.map((facts) => ({ taskId: facts.task.id, standing: standingFrom(facts, frame) }));
    await this.projections.saveAll(tx, orgId, standings);
    const courses = all.map((facts) => ({ taskId: facts.task.id, course: courseFrom(facts, calendar) }));
    await this.courses.saveAll(tx, orgId, courses);
    const since = all.map((facts, index) => taskSince(facts, standings[index]!.standing.completion, zone));
    await this.madeUp.follow(tx, orgId, since, frame);
  }
}
