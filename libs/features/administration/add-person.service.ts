import { Injectable } from '@nestjs/common';
import { newId, Transactions } from '@dajuan/database/connection';
import {
  AccountStore,
  AdministrationActStore,
  DepartmentStore,
  hashPassword,
  makePassword,
  PersonStore,
} from '@dajuan/database/people';
import { Refused } from '@dajuan/domain/errors';
import { administrationRefusal } from './administration-refusals';
import { actOf, Administrator } from './administrator';
import { PersonFields, refuseLogin, refusePerson } from './refuse-person';

/** Somebody new with an account and without any role; see `RenewPassword` for the first password. */
@Injectable()
export class AddPerson {
  constructor(
    private readonly transactions: Transactions,
    private readonly people: PersonStore,
    private readonly accounts: AccountStore,
    private readonly departments: DepartmentStore,
    private readonly acts: AdministrationActStore,
  ) {}

  /**
   * Answers the person's id. The account begins with a password that nobody is told. Throws Refused with everything at
   * its field.
   */
  async add(
    administrator: Administrator,
    { login, ...fields }: PersonFields & { readonly login: string },
    now: Date,
  ): Promise<string> {
    const { orgId } = administrator;
    const refusals = [...refusePerson(fields, []), ...refuseLogin(login)];
    if (refusals.length > 0) throw new Refused(refusals);
    const passwordHash = await hashPassword(makePassword());
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const { departmentId } = fields;
      if (departmentId !== null && !(await this.departments.byId(tx, departmentId))) {
        throw new Refused([administrationRefusal('department_unknown', 'departmentId')]);
      }
      await this.accounts.lockLogin(tx, login);
      if (await this.accounts.locate(tx, login)) throw new Refused([administrationRefusal('login_taken', 'login')]);
      const [id, accountId] = [newId(), newId()];
      await this.people.insert(tx, { orgId, id, ...fields, disabledAt: null }, []);
      const account = { orgId, id: accountId, personId: id, login, passwordHash };
      await this.accounts.insert(tx, { ...account, mustChangePassword: true, passwordSetAt: now });
      await this.acts.insert(tx, actOf(administrator, now, 'person_added', id, { after: { ...fields, login } }));
      return id;
    });
  }
}
