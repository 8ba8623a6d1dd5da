import { resolve } from 'node:path';
import { projectRoot } from './project-root';
import { Reader, readAddress, readMailbox, readOneOf, readPort, readText, readYesNo } from './readers';

/** What the environment says about how to run. Frozen: it is read once, at the start of a process, and passed on. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  /** A given port is kept to; one that was not given may give way when it is taken. */
  readonly portGiven: boolean;
  /** As the application's role; absent means the embedded database. */
  readonly databaseUrl?: string;
  /** As the role that owns the tables, for migrations and seeds; `databaseUrl` when not given. */
  readonly databaseAdminUrl?: string;
  /** Absent means that the queue lives in PostgreSQL. */
  readonly redisUrl?: string;
  /** Absolute. */
  readonly dataDir: string;
  /** What an empty database begins with; unless asked for, only the embedded one gets the demonstration. */
  readonly seed: 'demo' | 'none';
  readonly smtp?: { readonly url: string; readonly from: string };
  /** A language model that looks for plan items besides the rules; absent means that the rules read alone. */
  readonly model?: { readonly url: string; readonly name: string; readonly key?: string };
  readonly logLevel: (typeof logLevels)[number];
  readonly secureCookies: boolean;
  /** How people reach the pages; without a slash at its end. */
  readonly publicUrl: string;
}

/** A variable whose text is not what it wants. The text itself is not repeated: it may hold a password. */
export interface EnvironmentFault {
  readonly variable: string;
  readonly wants: { readonly en: string; readonly zh: string };
}

export type EnvironmentReading =
  | { readonly ok: true; readonly environment: Environment }
  | { readonly ok: false; readonly faults: readonly EnvironmentFault[] };

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

interface Variable<Value> {
  readonly read: Reader<Value>;
  readonly wants: EnvironmentFault['wants'];
}

function variable<Value>(read: Reader<Value>, en: string, zh: string = en): Variable<Value> {
  return { read, wants: { en, zh } };
}

const databaseAddress = readAddress(['postgres', 'postgresql'], 'path');

/** Every variable the product reads: how it is read, and what to say when it cannot be. */
const variables = {
  HOST: variable(readText, 'an address to listen on', '监听地址'),
  PORT: variable(readPort, 'a number from 1 to 65535', '1 至 65535 的数字'),
  DATABASE_URL: variable(databaseAddress, 'postgres://user:password@host:port/database'),
  DATABASE_ADMIN_URL: variable(databaseAddress, 'postgres://user:password@host:port/database'),
  REDIS_URL: variable(readAddress(['redis', 'rediss']), 'redis://user:password@host:port/number'),
  DATA_DIR: variable(readText, 'a folder', '文件夹路径'),
  SEED: variable(readOneOf('demo', 'none'), 'demo or none', 'demo 或 none'),
  SMTP_URL: variable(readAddress(['smtp', 'smtps']), 'smtp://user:password@host:port'),
  SMTP_FROM: variable(
    readMailbox,
    'the sender, like "Office <office@town.example>", whenever SMTP_URL is given',
    '发件人，如 "督查办 <ducha@town.example>"；设置 SMTP_URL 时必填',
  ),
  MODEL_URL: variable(readAddress(['http', 'https']), 'http://host:port/v1 of an OpenAI-compatible service'),
  MODEL_NAME: variable(readText, 'the model to ask, whenever MODEL_URL is given', '模型名称；设置 MODEL_URL 时必填'),
  MODEL_KEY: variable(readText, 'the key of the service', '服务密钥'),
  LOG_LEVEL: variable(readOneOf(...logLevels), `one of ${logLevels.join(', ')}`, `以下之一：${logLevels.join('、')}`),
  SECURE_COOKIES: variable(readYesNo, 'true or false', 'true 或 false'),
  PUBLIC_URL: variable(readAddress(['http', 'https']), 'http://host:port or https://host'),
};

type Variables = typeof variables;
type Values = { [Name in keyof Variables]?: Variables[Name] extends Variable<infer Value> ? Value : never };

/**
 * Reads the environment of a process. A variable that is absent or empty takes its default; one that cannot be read
 * is a fault, and all faults are returned together. A relative DATA_DIR is taken from `folder`.
 */
export function readEnvironment(env: NodeJS.ProcessEnv, folder: string = projectRoot()): EnvironmentReading {
  const faults: EnvironmentFault[] = [];
  const values: Values = Object.fromEntries(
    Object.entries(variables).map(([name, { read, wants }]) => {
      const text = env[name]?.trim();
      const value = text ? read(text) : undefined;
      if (text && value === undefined) faults.push({ variable: name, wants });
      return [name, value];
    }),
  );
  if (env.SMTP_URL && !env.SMTP_FROM) faults.push({ variable: 'SMTP_FROM', wants: variables.SMTP_FROM.wants });
  if (env.MODEL_URL && !env.MODEL_NAME) faults.push({ variable: 'MODEL_NAME', wants: variables.MODEL_NAME.wants });
  if (faults.length > 0) return { ok: false, faults };
  return { ok: true, environment: Object.freeze(withDefaults(values, folder)) };
}

function withDefaults(values: Values, folder: string): Environment {
  const host = values.HOST ?? '127.0.0.1';
  const port = values.PORT ?? 3000;
  const publicUrl = (values.PUBLIC_URL ?? addressOf(host, port)).replace(/\/+$/, '');
  return {
    host,
    port,
    portGiven: values.PORT !== undefined,
    databaseUrl: values.DATABASE_URL,
    databaseAdminUrl: values.DATABASE_ADMIN_URL ?? values.DATABASE_URL,
    redisUrl: values.REDIS_URL,
    dataDir: resolve(folder, values.DATA_DIR ?? '.data'),
    seed: values.SEED ?? (values.DATABASE_URL ? 'none' : 'demo'),
    smtp: values.SMTP_URL && values.SMTP_FROM ? { url: values.SMTP_URL, from: values.SMTP_FROM } : undefined,
    model: modelOf(values),
    logLevel: values.LOG_LEVEL ?? 'info',
    secureCookies: values.SECURE_COOKIES ?? publicUrl.startsWith('https:'),
    publicUrl,
  };
}

function modelOf({ MODEL_URL, MODEL_NAME, MODEL_KEY }: Values): Environment['model'] {
  if (!MODEL_URL || !MODEL_NAME) return undefined;
  return { url: MODEL_URL.replace(/\/+$/, ''), name: MODEL_NAME, key: MODEL_KEY };
}

const everyInterface = ['0.0.0.0', '::'];

/** The address at which this machine's browser finds a server that listens on `host`. */
export function addressOf(host: string, port: number): string {
  const name = everyInterface.includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}

/** One line a fault, in Chinese and English: "DATABASE_URL wants postgres://…". */
export function describeFaults(faults: readonly EnvironmentFault[]): string {
  return faults
    .map(({ variable: name, wants }) => {
      const chinese = `${name} 应为 ${wants.zh}`;
      return `${chinese}\n${name} wants ${wants.en}`;
    })
    .join('\n');
}
