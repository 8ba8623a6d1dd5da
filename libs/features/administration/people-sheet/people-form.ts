import { DeskPerson } from '@dajuan/database/people';
import { type WorkbookCell, workbookOf } from '@dajuan/documents/workbook/workbook-of';
import { PeopleColumn, peopleColumnNames, peopleColumns, roleWords } from './people-columns';

const EMPTY_ROWS = 200;

/** Who is known with an account, and empty rows for others. */
export function peopleForm(people: readonly DeskPerson[]): Buffer {
  const known = people.filter(({ login, isDisabled }) => login !== null && !isDisabled);
  const heads = peopleColumnNames.map((column): WorkbookCell => ({
    value: peopleColumns[column].head,
    look: 'openHead',
  }));
  const open = (value: string): WorkbookCell => ({ value, look: 'openText' });
  const empty = Array.from({ length: EMPTY_ROWS }, () => peopleColumnNames.map(() => open('')));
  return workbookOf({
    name: '人员',
    columns: peopleColumnNames.map((column) => ({ width: peopleColumns[column].width })),
    rows: [heads, ...known.map((person) => peopleColumnNames.map((column) => open(said(person)[column]))), ...empty],
    frozenRows: 1,
  });
}

function said({ name, login, jobTitle, department, email, roles }: DeskPerson): Record<PeopleColumn, string> {
  return {
    ...{ name, login: login ?? '', jobTitle, department: department?.name ?? '', email: email ?? '' },
    roles: roles.map((role) => roleWords[role]).join('、'),
  };
}
