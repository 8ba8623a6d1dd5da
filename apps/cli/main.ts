/** What one command does with its arguments; returns the exit code. */
type Command = (args: string[]) => Promise<number>;

/** Every command there is. Each is loaded only when it is asked for, so that none pays for another. */
const commands: Record<string, { readonly summary: string; readonly load: () => Promise<Command> }> = {
  start: {
    summary: '启动答卷（数据库、接口、后台、网页） start everything',
    load: async () => (await import('./start/start.js')).start,
  },
  extract: {
    summary: '从文件中读出任务，输出 JSON read a document, print its items',
    load: async () => (await import('./extract.js')).extract,
  },
  migrate: {
    summary: '更新数据库结构 bring the schema up to date',
    load: async () => (await import('./database/migrate.js')).migrate,
  },
  seed: {
    summary: '在空数据库中载入演示数据 load the demonstration into an empty database',
    load: async () => (await import('./database/seed.js')).seed,
  },
  verify: {
    summary: '由台账重算全部完成情况并核对 rebuild every figure from the ledger and compare',
    load: async () => (await import('./database/verify.js')).verify,
  },
  found: {
    summary: '新建单位及其部门、人员和账号 found an organisation: departments, people, accounts',
    load: async () => (await import('./found/found.js')).found,
  },
  audit: {
    summary: '核验审计链 verify the audit chains',
    load: async () => (await import('./audit/audit.js')).audit,
  },
};

/** The exit code for wrong usage, by sysexits.h. */
const wrongUsage = 64;

async function main([name = '', ...args]: string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command) return (await command.load())(args);
  const lines = Object.entries(commands).map(([each, { summary }]) => `  ${each.padEnd(8)} ${summary}`);
  console.error(['用法 usage: node dist/apps/cli/main.js <command>', ...lines].join('\n'));
  return wrongUsage;
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
