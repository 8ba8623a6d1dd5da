import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { NestFactory } from '@nestjs/core';
import { environmentOrExit } from '@dajuan/config/environment-or-exit';
import { DatabaseModule } from '@dajuan/database/connection';
import { BadRecord, ChainFault } from '@dajuan/domain/audit';
import { AuditActionsModule, KeptHead, readHeads, VerifiedChain, VerifyAudit } from '@dajuan/features/audit';
import { withDatabase } from '../database/open-database';
import { complain, say } from '../say';

const WHOLE = 0;
const TAMPERED = 1;
const NO_FILE = 2;
const WRONG_USAGE = 64;
const USAGE = '用法 usage: npm run audit -- verify [audit-heads.jsonl ...]';

/**
 * The command: reads every audit chain from its first record, holds it against the heads kept in DATA_DIR and in the
 * files named, and names of each chain the first record that is not as it was written. Returns the exit status: 0 all
 * whole, 1 tampered with, 2 a file named is not there, 64 wrong usage.
 */
export async function audit([verb, ...files]: string[]): Promise<number> {
  if (verb !== 'verify') return complainOf(USAGE, WRONG_USAGE);
  const missing = files.find((file) => !existsSync(file));
  if (missing) return complainOf(`没有这个文件 no such file: ${missing}`, NO_FILE);
  const environment = environmentOrExit();
  const kept = [join(environment.dataDir, 'audit-heads.jsonl'), ...files].flatMap(readHeads);
  const chains = await withDatabase(environment, ({ appUrl }) => verifyIn(appUrl, kept));
  chains.forEach(sayChain);
  if (kept.length === 0) complain('没有库外链头，截尾无法发现', 'No heads are kept outside: a cut tail is not seen');
  return chains.every(({ bad }) => bad === null) ? WHOLE : TAMPERED;
}

async function verifyIn(url: string, kept: readonly KeptHead[]): Promise<VerifiedChain[]> {
  const house = { module: AuditActionsModule, imports: [DatabaseModule.forRoot({ url })] };
  const context = await NestFactory.createApplicationContext(house, { logger: false, abortOnError: false });
  try {
    return await context.get(VerifyAudit).verify(kept);
  } finally {
    await context.close();
  }
}

const faults: Readonly<Record<ChainFault, [chinese: string, english: string]>> = {
  altered: ['内容被改动', 'was altered'],
  missing: ['缺失', 'is missing'],
  'out of order': ['次序不对或重复', 'is out of order, or there twice'],
  'not linked': ['与前一条不衔接', 'does not follow the one before'],
  rewritten: ['与库外链头不符', 'is not the one kept outside'],
  'cut off': ['起以后被截去', 'and what followed is cut off'],
};

function sayChain({ name, count, bad }: VerifiedChain): void {
  if (bad) return complainOfRecord(name, bad);
  say(`${name}：${count} 条，完整`, `${name}: ${count} records, whole`);
}

function complainOfRecord(name: string, { seq, fault }: BadRecord): void {
  const [chinese, english] = faults[fault];
  complain(`${name}：第 ${seq} 条${chinese}`, `${name}: record ${seq} ${english}`);
}

function complainOf(text: string, code: number): number {
  console.error(text);
  return code;
}
