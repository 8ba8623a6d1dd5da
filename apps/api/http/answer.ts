import { HttpException } from '@nestjs/common';
import { ChangedElsewhere } from '@dajuan/database/connection';
import { DomainError, NotAllowed, NotFound, Refusal, Refused } from '@dajuan/domain/errors';
import { ActUnderWay, AnswerLost } from '@dajuan/features/once';
import { LoginFailed, TooManyFailures } from '@dajuan/features/sessions';
import { NotLoggedIn, RequestMisformed } from './http.errors';
import { Language } from './principal';

/** What goes out for an error. `body` has code and message, and problems or the current state where there are any. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>> & { readonly code: string; readonly message: string };
  readonly retryAfterSeconds?: number;
}

/** Connection refused, reset or timed out, shutting down, too many clients: PostgreSQL will be back. */
const DATABASE_AWAY = /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|57P0[123]|53300|08\w{3})$/;

/**
 * Status and sentence of every error that may leave the API. What is not here is a fault of ours: 500, without a word of
 * SQL, stack or path.
 */
export function answerOf(error: unknown, language: Language): Answer {
  const say = (code: string, zh: string, en: string) => ({ code, message: language === 'zh' ? zh : en });
  if (error instanceof Refused) {
    const first = error.refusals[0];
    const body = first ? say(first.code, first.zh, first.en) : say('refused', '不能这样做', 'This cannot be done');
    return { status: 422, body: { ...body, problems: problemsIn(error.refusals, language) } };
  }
  if (error instanceof RequestMisformed) {
    const body = say(error.code, '提交的内容格式不对', 'The request is not well formed');
    return { status: 400, body: { ...body, problems: problemsIn(error.problems, language) } };
  }
  if (error instanceof NotFound) return { status: 404, body: say('not_found', '没有找到', 'Not found') };
  if (error instanceof NotAllowed) return { status: 403, body: say(error.code, error.zh, error.en) };
  if (error instanceof NotLoggedIn) {
    return { status: 401, body: say(error.code, '请先登录', 'Please log in') };
  }
  if (error instanceof LoginFailed) {
    return { status: 401, body: say(error.code, '用户名或密码不对', 'Wrong user name or password') };
  }
  if (error instanceof TooManyFailures) {
    const minutes = Math.ceil(error.retryAfterSeconds / 60);
    const body = say(
      error.code,
      `多次登录失败，请 ${minutes} 分钟后再试`,
      `Too many failures: try again in ${minutes} min`,
    );
    return { status: 429, body, retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof ChangedElsewhere) {
    const body = say(error.code, '他人刚刚修改过，请核对后再保存', 'Somebody else has just changed this');
    return { status: 409, body: { ...body, current: error.current } };
  }
  if (error instanceof ActUnderWay) {
    const body = say(error.code, '上次提交还在处理，请稍候', 'This is still being worked on: wait a moment');
    return { status: 409, body, retryAfterSeconds: error.retryAfterSeconds };
  }
  if (error instanceof AnswerLost) {
    return { status: 409, body: say(error.code, '上次提交已经生效，请刷新核对', 'This took effect: look at it again') };
  }
  if (error instanceof DomainError) {
    return { status: 422, body: { ...say(error.code.toLowerCase(), error.zh, error.en), facts: error.facts } };
  }
  if (isDatabaseAway(error)) {
    const body = say('database_away', '数据库暂时不可用，请稍后再试', 'The database is away for a moment');
    return { status: 503, body, retryAfterSeconds: 2 };
  }
  return frameworkAnswer(error, say);
}

/** What the framework itself throws: unknown routes, bodies that are too large or not JSON, ids that are not ids. */
function frameworkAnswer(error: unknown, say: (code: string, zh: string, en: string) => Answer['body']): Answer {
  const status = error instanceof HttpException ? error.getStatus() : statusOf(error);
  const body = {
    400: say('request_misformed', '提交的内容格式不对', 'The request is not well formed'),
    404: say('not_found', '没有找到', 'Not found'),
    413: say('too_large', '内容过大，最多 20 MB', 'Too large: 20 MB at most'),
    415: say('media_type_unknown', '不支持这种内容类型', 'This media type is not understood'),
  }[status];
  if (body) return { status, body };
  if (status >= 400 && status < 500) return { status, body: say('request_refused', '请求被拒绝', 'Refused') };
  return { status: 500, body: say('internal_error', '系统出错了，已记录', 'Something broke; it has been recorded') };
}

function problemsIn(refusals: readonly Refusal[], language: Language) {
  return refusals.map(({ code, field, zh, en }) => ({ code, field, message: language === 'zh' ? zh : en }));
}

function statusOf(error: unknown): number {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' ? status : 500;
}

function isDatabaseAway(error: unknown): boolean {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown };
  if (typeof code === 'string' && DATABASE_AWAY.test(code)) return true;
  return typeof message === 'string' && /Connection terminated|timeout exceeded when trying to connect/.test(message);
}
