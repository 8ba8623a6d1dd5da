import { HttpException } from '@nestjs/common';
import { ChangedElsewhere } from '@dajuan/database/connection';
import {
  CalendarNotCovered,
  InvalidCalendarDate,
  InvalidLocalTime,
  NotAllowed,
  NotFound,
  Refused,
} from '@dajuan/domain/errors';
import { ActUnderWay, AnswerLost } from '@dajuan/features/once';
import { LoginFailed, TooManyFailures } from '@dajuan/features/sessions';
import { answerOf } from './answer';
import { NotLoggedIn, RequestMisformed } from './http.errors';

const HAN = /\p{Script=Han}/u;
const refusal = { code: 'title_missing', field: 'title', zh: '请填写任务名称', en: 'Say what the task is called' };

describe('every error that leaves the API', () => {
  it.each<[number, string, unknown]>([
    [422, 'title_missing', new Refused([refusal])],
    [422, 'refused', new Refused([])],
    [422, 'invalid_calendar_date', new InvalidCalendarDate('2026-02-30')],
    [422, 'invalid_local_time', new InvalidLocalTime('25:00', 'Asia/Shanghai')],
    [422, 'calendar_not_covered', new CalendarNotCovered(2031)],
    [400, 'request_misformed', new RequestMisformed([refusal])],
    [404, 'not_found', new NotFound('task', 'none')],
    [403, 'review_not_yours', new NotAllowed('review_not_yours', '只有督查办可以审核', 'Only the office reviews')],
    [401, 'not_logged_in', new NotLoggedIn()],
    [401, 'login_failed', new LoginFailed()],
    [429, 'too_many_failures', new TooManyFailures(61)],
    [409, 'changed_elsewhere', new ChangedElsewhere('task', 'one', {})],
    [409, 'idempotency_in_flight', new ActUnderWay()],
    [409, 'idempotency_answer_lost', new AnswerLost()],
    [503, 'database_away', Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })],
    [404, 'not_found', new HttpException('no route', 404)],
    [413, 'too_large', new HttpException('body', 413)],
    [415, 'media_type_unknown', new HttpException('type', 415)],
    [418, 'request_refused', new HttpException('teapot', 418)],
    [500, 'internal_error', new Error('SELECT went wrong')],
  ])('%s %s says so in Chinese and in English', (status, code, error) => {
    const [zh, en] = [answerOf(error, 'zh'), answerOf(error, 'en')];
    expect([zh.status, zh.body.code, en.status, en.body.code]).toEqual([status, code, status, code]);
    expect(zh.body.message).toMatch(HAN);
    expect(en.body.message).not.toMatch(HAN);
    expect(en.body.message).toMatch(/^["A-Z]/);
  });
});
