import 'reflect-metadata';
import { ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { NotAllowed } from '@dajuan/domain/errors';
import { Role } from '@dajuan/domain/loop';
import { IdentifySession } from '@dajuan/features/sessions';
import { AdministrationController } from '../../apps/api/administration/administration.controller';
import { SessionGuard } from '../../apps/api/http/session.guard';
import { roles } from '../../apps/api/http/words';
import { PlanRulesController } from '../../apps/api/plans/plan-rules.controller';
import { SessionController } from '../../apps/api/sessions/session.controller';

/** Who gets in where, told apart from the table that the doors ask. */
const expected: readonly [{ prototype: object }, string, readonly Role[]][] = [
  [AdministrationController, 'people', ['administrator', 'security_administrator', 'auditor']],
  [AdministrationController, 'add', ['administrator']],
  [AdministrationController, 'change', ['administrator']],
  [AdministrationController, 'disable', ['administrator']],
  [AdministrationController, 'enable', ['administrator']],
  [AdministrationController, 'renew', ['administrator']],
  [AdministrationController, 'grant', ['security_administrator']],
  [AdministrationController, 'addDepartment', ['administrator']],
  [AdministrationController, 'changeDepartment', ['administrator']],
  [AdministrationController, 'passwords', ['administrator', 'security_administrator', 'auditor']],
  [AdministrationController, 'settle', ['security_administrator']],
  [AdministrationController, 'acts', ['security_administrator', 'auditor']],
  [PlanRulesController, 'show', ['supervisor', 'leader']],
  [PlanRulesController, 'change', ['supervisor']],
  [SessionController, 'changePassword', roles],
];

function handlerOf({ prototype }: { prototype: object }, name: string): () => unknown {
  return Reflect.get(prototype, name) as () => unknown;
}

/** Whether a session with these roles gets in. */
async function getsIn(handler: () => unknown, held: readonly Role[], isPasswordDue = false): Promise<boolean> {
  const sessions = { identify: () => Promise.resolve({ roles: held, isPasswordDue }) } as unknown as IdentifySession;
  const request = { cookies: { session: 'token' } };
  const context = { getHandler: () => handler, switchToHttp: () => ({ getRequest: () => request }) };
  try {
    return await new SessionGuard(new Reflector(), sessions).canActivate(context as unknown as ExecutionContext);
  } catch (error) {
    if (error instanceof NotAllowed) return false;
    throw error;
  }
}

describe('the doors of administration', () => {
  it('are all told of here', () => {
    const told = expected.filter(([controller]) => controller === AdministrationController).map(([, name]) => name);
    const own = Object.getOwnPropertyNames(AdministrationController.prototype).filter((name) => name !== 'constructor');
    expect(told.sort()).toEqual(own.sort());
  });

  it.each(expected)('%p %s opens to %j', async (controller, name, allowed) => {
    for (const role of roles)
      expect([role, await getsIn(handlerOf(controller, name), [role])]).toEqual([role, allowed.includes(role)]);
  });

  it('stay shut to whoever is to change their password first, except that one', async () => {
    const everyRole = expected.map(([controller, name, held]) => ({
      name,
      handler: handlerOf(controller, name),
      held,
    }));
    for (const { name, handler, held } of everyRole)
      expect([name, await getsIn(handler, held, true)]).toEqual([name, name === 'changePassword']);
  });
});
