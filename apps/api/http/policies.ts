import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Injectable, OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA } from '@nestjs/common/constants';
import { POLICY } from './allow.decorator';

/** Stops the start when a route says nothing about who may call it. */
@Injectable()
export class PoliciesAreComplete implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onModuleInit(): void {
    const open = this.discovery.getControllers().flatMap(({ metatype }) => {
      const prototype = (metatype as new () => object).prototype as Record<string, () => unknown>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((name) => this.isRoute(prototype[name]) && !this.reflector.get(POLICY, prototype[name]!))
        .map((name) => `${metatype!.name}.${name}`);
    });
    if (open.length > 0) throw new Error(`no policy on ${open.join(', ')}: say @Allow or @AllowEveryone`);
  }

  private isRoute(method: (() => unknown) | undefined): boolean {
    return method !== undefined && this.reflector.get<RequestMethod>(METHOD_METADATA, method) !== undefined;
  }
}
