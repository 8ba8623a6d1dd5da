import { Injectable } from '@nestjs/common';
import { Transaction } from '@dajuan/database/connection';
import {
  ChartedTask,
  MilestoneStore,
  ProjectedTask,
  SiteStore,
  TargetStore,
  TaskCourseStore,
  TaskMoveStore,
  TaskProjectionStore,
  TaskStore,
  TaskSupportStore,
} from '@dajuan/database/tasks';
import { TaskRows } from './task-of-item';

/** Writes the tasks of a plan, table by table, parents first: a few statements for hundreds of tasks. */
@Injectable()
export class TaskRowsWriter {
  constructor(
    private readonly tasks: TaskStore,
    private readonly supports: TaskSupportStore,
    private readonly targets: TargetStore,
    private readonly milestones: MilestoneStore,
    private readonly sites: SiteStore,
    private readonly moves: TaskMoveStore,
    private readonly projections: TaskProjectionStore,
    private readonly courses: TaskCourseStore,
  ) {}

  async write(
    tx: Transaction,
    orgId: string,
    rows: readonly TaskRows[],
    standings: readonly (ProjectedTask & ChartedTask)[],
  ): Promise<void> {
    const all = <Row>(of: (task: TaskRows) => readonly Row[]) => rows.flatMap(of);
    await this.tasks.insert(
      tx,
      rows.map(({ task }) => task),
    );
    await this.supports.insert(
      tx,
      all(({ supports }) => supports),
    );
    await this.targets.insert(
      tx,
      all(({ targets }) => targets),
    );
    await this.milestones.insert(
      tx,
      all(({ milestones }) => milestones),
    );
    await this.sites.insert(
      tx,
      all(({ sites }) => sites),
    );
    await this.moves.insert(
      tx,
      rows.map(({ move }) => move),
    );
    await this.projections.saveAll(tx, orgId, standings);
    await this.courses.saveAll(tx, orgId, standings);
  }
}
