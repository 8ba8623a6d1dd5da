import { DemonstrationUser } from '../../../seeds/run';

type Role = DemonstrationUser['roles'][number];

/** Shorter than the posts, so that several people fit on a line. */
const roleWords: Readonly<Record<Role, string>> = {
  supervisor: '督查办',
  leader: '领导',
  head: '负责人',
  owner: '责任人',
  administrator: '管理员',
  security_administrator: '安全员',
  auditor: '审计员',
};

/** Login, password, name and post, the first two in columns. */
export function userLine(
  { login, password, name }: Pick<DemonstrationUser, 'login' | 'password' | 'name'>,
  post: string,
): string {
  return `${login.padEnd(15)} ${password}  ${name} ${post}`.trimEnd();
}

/**
 * Who to look around as: a supervisor, a leader, a head with an owner of the same department, an administrator; all of
 * the organisation that comes first. A post that nobody holds there is left out.
 */
export function firstToTry(users: readonly DemonstrationUser[]): DemonstrationUser[] {
  const town = users.filter(({ organisation }) => organisation === users[0]?.organisation);
  const holder = (role: Role) => town.find(({ roles }) => roles.includes(role));
  const owner = holder('owner');
  const head = town.find(({ roles, department }) => roles.includes('head') && department === owner?.department);
  const chosen = [holder('supervisor'), holder('leader'), head, owner, holder('administrator')];
  return chosen.filter((user) => user !== undefined);
}

/** Everybody else, by organisation, on lines of at most `columns` where that can be. */
export function otherUserLines(users: readonly DemonstrationUser[], columns: number): string[] {
  const first = firstToTry(users);
  const others = users.filter((user) => !first.includes(user));
  const cells = others.map((user) => userLine(user, user.roles.map((role) => roleWords[role]).join('、')));
  const cellWidth = Math.max(0, ...cells.map(widthOf)) + 2;
  const inALine = Math.max(1, Math.floor((columns - 2) / cellWidth));
  return [...new Set(others.map(({ organisation }) => organisation))].flatMap((organisation) => {
    const own = cells.filter((_, index) => others[index]!.organisation === organisation);
    const lines = Array.from({ length: Math.ceil(own.length / inALine) }, (_, line) =>
      own.slice(line * inALine, (line + 1) * inALine),
    );
    return [organisation, ...lines.map((line) => `  ${line.map((cell) => padTo(cell, cellWidth)).join('')}`.trimEnd())];
  });
}

/** Terminals give a Chinese character two columns. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);
}

function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}
