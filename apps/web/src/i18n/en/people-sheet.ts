import type { Words } from '../zh';

export const peopleSheet: Pick<Words, 'peopleSheet'> = {
  peopleSheet: {
    title: 'Import people',
    hintPeople:
      'Download the form, fill in name, login, position, department and e-mail, and upload it. Known logins are brought up to date; roles are granted by the security administrator with the same sheet.',
    hintRoles: 'Download the list, fill in the roles column and upload it. Nothing else is changed.',
    form: 'Download the form',
    reading: 'Reading …',
    row: 'Row',
    outcome: 'Outcome',
    what: 'Changes and errors',
    outcomes: { added: 'New', changed: 'Updated', unchanged: 'Unchanged', refused: 'Wrong' },
    column: {
      name: 'Name',
      login: 'Login',
      jobTitle: 'Position',
      department: 'Department',
      email: 'E-mail',
      roles: 'Roles',
    },
    change: '{{field}} from “{{from}}” to “{{to}}”',
    problem: '{{column}}: {{message}}',
    counts: 'New {{added}} · Updated {{changed}} · Unchanged {{unchanged}} · Wrong {{wrong}}',
    import: 'Import {{n}} people',
    done: 'Imported',
    password: 'First password',
    shownOnce:
      'First passwords are shown this once. Download them, hand them out and delete the file; each is changed at the first log-in.',
    take: 'Download first passwords',
    file: 'first-passwords',
  },
};
