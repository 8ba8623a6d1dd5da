import { ArgumentsHost } from '@nestjs/common';
import { PlanRefused } from '@dajuan/features/plans';
import { PlanRefusedFilter } from './plan-refused.filter';

const problem = (itemId: string, field: string) => ({
  itemId,
  code: 'lead_missing',
  field,
  zh: '请选择牵头单位',
  en: 'Choose',
});

/** What the filter sends for two problems of one item and one of another. */
function answer(language: string): { status: number; body: unknown } {
  const sent = { status: 0, body: undefined as unknown };
  const reply = {
    status: (status: number) => Object.assign(reply, { code: (sent.status = status) }),
    send: (body: unknown) => void (sent.body = body),
  };
  const http = {
    getRequest: () => ({ id: 'r1', headers: { 'accept-language': language } }),
    getResponse: () => reply,
  };
  const refused = new PlanRefused([problem('i1', 'leadDepartmentId'), problem('i1', 'dueOn'), problem('i2', 'dueOn')]);
  new PlanRefusedFilter().catch(refused, { switchToHttp: () => http } as unknown as ArgumentsHost);
  return sent;
}

describe('the answer to a plan that cannot be confirmed', () => {
  it('counts the items and names every field, in Chinese', () => {
    expect(answer('zh-CN')).toEqual({
      status: 422,
      body: {
        ...{ code: 'plan_refused', message: '还有2个条目不能确认，请先补齐', requestId: 'r1' },
        items: [
          { itemId: 'i1', code: 'lead_missing', field: 'leadDepartmentId', message: '请选择牵头单位' },
          { itemId: 'i1', code: 'lead_missing', field: 'dueOn', message: '请选择牵头单位' },
          { itemId: 'i2', code: 'lead_missing', field: 'dueOn', message: '请选择牵头单位' },
        ],
      },
    });
  });

  it('is in English for whoever asks for English', () => {
    expect(answer('en')).toMatchObject({
      body: { message: '2 items cannot be confirmed yet: complete them first', items: [{ message: 'Choose' }, {}, {}] },
    });
  });
});
