import { Injectable } from '@nestjs/common';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { DutiesQuery } from '@dajuan/database/hand-overs';
import {
  AccountStore,
  AdministrationActStore,
  DepartmentStore,
  hashPassword,
  makePassword,
  PeopleDeskQuery,
  PersonStore,
} from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { refuseRoles } from '@dajuan/domain/loop';
import { administrationRefusal } from '../administration-refusals';
import { actOf, Administrator } from '../administrator';
import { JudgedPerson, judgePeople, PeopleHand, PeopleRow } from './judge-people';
import { peopleForm } from './people-form';
import { BroughtPeople, readPeople } from './read-people';

/** Somebody new, and the password they begin with: told this once and kept nowhere. */
export interface FirstPassword {
  readonly name: string;
  readonly login: string;
  readonly password: string;
}

export interface BroughtIn {
  readonly rows: readonly JudgedPerson[];
  readonly passwords: readonly FirstPassword[];
}

/** 人员导入: many people at once, each row judged like an act of its own, and all of them or none written. */
@Injectable()
export class PeopleSheet {
  constructor(
    private readonly transactions: Transactions,
    private readonly desk: PeopleDeskQuery,
    private readonly people: PersonStore,
    private readonly accounts: AccountStore,
    private readonly departments: DepartmentStore,
    private readonly duties: DutiesQuery,
    private readonly acts: AdministrationActStore,
  ) {}

  /** The sheet with everybody who may log in. */
  form({ orgId }: Administrator): Promise<Buffer> {
    return this.transactions.inOrganisation(orgId, async (tx) => peopleForm(await this.desk.find(tx)));
  }

  /** What bringing it would do. Nothing is written. Throws Refused for what is no people sheet. */
  async preview(administrator: Administrator, brought: BroughtPeople, hand: PeopleHand): Promise<JudgedPerson[]> {
    const rows = await readPeople(brought);
    return this.transactions.inOrganisation(administrator.orgId, (tx) => this.judge(tx, administrator, rows, hand));
  }

  /** Throws Refused where any row cannot be taken: nothing is written then. */
  async bring(administrator: Administrator, brought: BroughtPeople, hand: PeopleHand, now: Date): Promise<BroughtIn> {
    const rows = await readPeople(brought);
    const { orgId } = administrator;
    const before = await this.transactions.inOrganisation(orgId, (tx) => this.judge(tx, administrator, rows, hand));
    refuseWrong(before);
    const secrets = await secretsFor(before);
    return this.transactions.inOrganisation(orgId, async (tx) => {
      await this.people.lockRoles(tx, orgId);
      for (const login of [...secrets.keys()].sort()) await this.accounts.lockLogin(tx, login);
      const judged = await this.judge(tx, administrator, rows, hand);
      refuseWrong(judged);
      const passwords: FirstPassword[] = [];
      for (const person of judged) {
        if (person.outcome === 'added') passwords.push(await this.add(tx, administrator, person, secrets, now));
        if (person.outcome === 'changed' && hand === 'people') await this.change(tx, administrator, person, now);
        if (person.outcome === 'changed' && hand === 'roles') await this.grant(tx, administrator, person, now);
      }
      return { rows: judged, passwords };
    });
  }

  private async judge(
    tx: Transaction,
    { personId: selfId }: Administrator,
    rows: readonly PeopleRow[],
    hand: PeopleHand,
  ): Promise<JudgedPerson[]> {
    const people = await this.desk.find(tx);
    const takenElsewhere = new Set<string>();
    const holders = new Set<string>();
    for (const { cells } of rows) {
      const known = people.find(({ login }) => login === cells.login);
      if (!known && hand === 'people' && (await this.accounts.locate(tx, cells.login))) takenElsewhere.add(cells.login);
      const leaves = known?.department && known.department.name !== cells.department;
      if (leaves && hand === 'people' && (await this.duties.of(tx, known.id)).length > 0) holders.add(known.id);
    }
    const departments = await this.departments.all(tx);
    return judgePeople(rows, { people, departments, takenElsewhere, holders, selfId }, hand);
  }

  private async add(
    tx: Transaction,
    administrator: Administrator,
    { name, login, fields }: JudgedPerson,
    secrets: ReadonlyMap<string, Secret>,
    now: Date,
  ): Promise<FirstPassword> {
    const { orgId } = administrator;
    const secret = secrets.get(login);
    if (!secret) throw new Refused([administrationRefusal('rows_changed', 'file')]);
    const [id, accountId] = [newId(), newId()];
    await this.people.insert(tx, { orgId, id, ...fields, disabledAt: null }, []);
    const account = { orgId, id: accountId, personId: id, login, passwordHash: secret.hash };
    await this.accounts.insert(tx, { ...account, mustChangePassword: true, passwordSetAt: now });
    await this.acts.insert(tx, actOf(administrator, now, 'person_added', id, { after: { ...fields, login } }));
    return { name, login, password: secret.password };
  }

  private async change(tx: Transaction, administrator: Administrator, judged: JudgedPerson, now: Date): Promise<void> {
    const { person, fields } = judged;
    if (!person) return;
    await this.people.change(tx, person.id, fields);
    const { name, jobTitle, email, department } = person;
    const before = { name, jobTitle, email, departmentId: department?.id ?? null };
    await this.acts.insert(tx, actOf(administrator, now, 'person_changed', person.id, { before, after: fields }));
  }

  /** One after the other, so that a last holder is seen as one. */
  private async grant(tx: Transaction, administrator: Administrator, judged: JudgedPerson, now: Date): Promise<void> {
    const { person, roles: after } = judged;
    if (!person) return;
    const { roles: before, department } = person;
    const otherHolders = await this.desk.otherHolders(tx, person.id);
    const refusals = refuseRoles({ before, after, hasDepartment: department !== null, otherHolders });
    if (refusals.length > 0) throw new Refused(refusals);
    await this.people.setRoles(tx, { orgId: administrator.orgId, id: person.id }, after);
    const change = { before: { roles: before }, after: { roles: after } };
    await this.acts.insert(tx, actOf(administrator, now, 'roles_changed', person.id, change));
  }
}

interface Secret {
  readonly password: string;
  readonly hash: string;
}

/** Before anything is locked: hashing takes its time on purpose. */
async function secretsFor(rows: readonly JudgedPerson[]): Promise<ReadonlyMap<string, Secret>> {
  const secrets = new Map<string, Secret>();
  for (const { outcome, login } of rows) {
    if (outcome !== 'added') continue;
    const password = makePassword();
    secrets.set(login, { password, hash: await hashPassword(password) });
  }
  return secrets;
}

function refuseWrong(rows: readonly JudgedPerson[]): void {
  if (rows.some(({ outcome }) => outcome === 'refused'))
    throw new Refused([administrationRefusal('rows_wrong', 'file')]);
}
