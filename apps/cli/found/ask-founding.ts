import type { Founding } from '@dajuan/features/organisations';

/** Puts a question to whoever sits at the terminal and waits for the line they type. */
export type Ask = (question: string) => Promise<string>;

const kinds = { town: '镇', street: '街道', district: '区', city: '市' } as const;
type Kind = keyof typeof kinds;

/** Asks for the least an organisation can begin with: itself, its supervision office, and somebody in that office. */
export async function askFounding(ask: Ask): Promise<Founding> {
  const name = await askUntilGiven(ask, '单位名称 name of the organisation');
  const kind = await askKind(ask);
  const mayHaveDistrict = kind === 'town' || kind === 'street';
  const district = mayHaveDistrict ? (await ask('所属的区，可不填 district above it, may be empty: ')).trim() : '';
  const office = await askUntilGiven(ask, '督查部门名称 name of the supervision office');
  const supervisor = await askUntilGiven(ask, '第一位督查办人员的姓名 name of the first supervisor');
  const login = await askUntilGiven(ask, '其登录名 their login');
  return {
    organisation: { name, kind, ...(district ? { district } : {}) },
    departments: [{ name: office, kind: 'supervision' }],
    people: [{ name: supervisor, department: office, jobTitle: '', roles: ['supervisor'], login }],
  };
}

async function askUntilGiven(ask: Ask, question: string): Promise<string> {
  for (;;) {
    const answer = (await ask(`${question}: `)).trim();
    if (answer) return answer;
  }
}

/** By its English or its Chinese word; a town where nothing is typed. */
async function askKind(ask: Ask): Promise<Kind> {
  const choices = Object.entries(kinds).map(([kind, zh]) => `${zh} ${kind}`);
  for (;;) {
    const answer = (await ask(`类别 kind (${choices.join(' / ')}) [镇 town]: `)).trim();
    const found = (Object.keys(kinds) as Kind[]).find((kind) => answer === kind || answer === kinds[kind]);
    if (found || answer === '') return found ?? 'town';
  }
}
