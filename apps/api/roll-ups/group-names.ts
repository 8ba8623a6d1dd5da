import { Injectable } from '@nestjs/common';
import { AreaStore } from '@dajuan/database/areas';
import { Transaction } from '@dajuan/database/connection';
import { MasterStore } from '@dajuan/database/masters';
import { DepartmentStore, PeopleDeskQuery } from '@dajuan/database/people';
import { MemberDimension } from '@dajuan/database/roll-ups';
import { ThemesQuery } from '@dajuan/database/tasks';
import { inTreeOrder } from '@dajuan/domain/places';

/** A group there may be tasks in, with how deep it lies among the others. */
export interface NamedGroup {
  readonly key: string;
  readonly name: string;
  readonly depth: number;
}

/** What the groups of each dimension are called, in its own order. */
@Injectable()
export class GroupNames {
  constructor(
    private readonly themes: ThemesQuery,
    private readonly departments: DepartmentStore,
    private readonly people: PeopleDeskQuery,
    private readonly areas: AreaStore,
    private readonly masters: MasterStore,
  ) {}

  of(tx: Transaction, dimension: MemberDimension, planId: string): Promise<NamedGroup[]> {
    return this.readers[dimension](tx, planId);
  }

  private readonly readers: Readonly<
    Record<MemberDimension, (tx: Transaction, planId: string) => Promise<NamedGroup[]>>
  > = {
    theme: async (tx, planId) => (await this.themes.ofPlan(tx, planId)).map((name) => flat(name, name)),
    department: async (tx) => (await this.departments.all(tx)).map(({ id, name }) => flat(id, name)),
    leader: async (tx) => (await this.people.find(tx)).map(({ id, name }) => flat(id, name)),
    area: async (tx) =>
      inTreeOrder(await this.areas.all(tx)).map(({ area, depth }) => ({ key: area.id, name: area.name, depth })),
    master: async (tx) => (await this.masters.all(tx)).map(({ id, title }) => flat(id, title)),
  };
}

function flat(key: string, name: string): NamedGroup {
  return { key, name, depth: 0 };
}
