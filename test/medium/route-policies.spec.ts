import 'reflect-metadata';
import { Controller, Get, Module, Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Allow, AllowEveryone } from '../../apps/api/http/allow.decorator';
import { PoliciesAreComplete } from '../../apps/api/http/policies';

@Controller('closed')
class WithPolicies {
  @Get('one')
  @Allow('supervisor')
  one() {
    return 1;
  }

  @Get('other')
  @AllowEveryone()
  other() {
    return 2;
  }

  /** No route, so nobody needs a policy for it. */
  helper() {
    return 3;
  }
}

@Controller('open')
class Forgotten {
  @Get('one')
  @Allow('supervisor')
  one() {
    return 1;
  }

  @Get('other')
  other() {
    return 2;
  }
}

async function start(...controllers: Type[]): Promise<void> {
  @Module({ imports: [DiscoveryModule], controllers, providers: [PoliciesAreComplete] })
  class Tiny {}
  const module = await Test.createTestingModule({ imports: [Tiny] }).compile();
  try {
    await module.init();
  } finally {
    await module.close();
  }
}

describe('an API', () => {
  it('starts where every route says who may call it', () => expect(start(WithPolicies)).resolves.toBeUndefined());

  it('does not start with a route that says nothing, and names it', () =>
    expect(start(WithPolicies, Forgotten)).rejects.toThrow(
      'no policy on Forgotten.other: say @Allow or @AllowEveryone',
    ));
});
