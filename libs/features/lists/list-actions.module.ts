import { Module } from '@nestjs/common';
import {
  EntryLinkStore,
  EntryStepStore,
  ListBreakdownStore,
  ListEntryStore,
  ListPageQuery,
  ListRoundStore,
  NamedListStore,
} from '@dajuan/database/lists';
import { DepartmentStore } from '@dajuan/database/people';
import { WorkPlanStore } from '@dajuan/database/plans';
import { FileStore } from '@dajuan/database/progress';
import { TaskFactsQuery } from '@dajuan/database/tasks';
import { AddEntries } from './add-entries.service';
import { ChangeEntry } from './change-entry.service';
import { ChangeList } from './change-list.service';
import { CreateList } from './create-list.service';
import { HoldRound } from './hold-round.service';
import { ImportEntries } from './import-entries.service';
import { LayOutList } from './lay-out-list.service';
import { LinkEntries } from './link-entries.service';
import { ListDesk } from './list-desk';
import { MarkRound } from './mark-round.service';
import { MoveEntry } from './move-entry.service';
import { RaiseFindings } from './raise-findings.service';
import { StateBreakdown } from './state-breakdown.service';

const actions = [
  AddEntries,
  ChangeEntry,
  ChangeList,
  CreateList,
  HoldRound,
  ImportEntries,
  LayOutList,
  LinkEntries,
  MarkRound,
  MoveEntry,
  RaiseFindings,
  StateBreakdown,
];

const stores = [
  DepartmentStore,
  EntryLinkStore,
  EntryStepStore,
  FileStore,
  ListBreakdownStore,
  ListEntryStore,
  ListPageQuery,
  ListRoundStore,
  NamedListStore,
  TaskFactsQuery,
  WorkPlanStore,
];

/** What is done to lists of every kind. */
@Module({ providers: [...actions, ...stores, ListDesk], exports: actions })
export class ListActionsModule {}
