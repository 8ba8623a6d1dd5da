import { DynamicModule, Global, Module } from '@nestjs/common';
import { ItemFinder } from './item-finder';
import { ModelItemFinder, ModelSettings } from './model-item-finder';
import { NoItemFinder } from './no-item-finder';

@Global()
@Module({})
export class ModelModule {
  static forRoot(model: ModelSettings | undefined): DynamicModule {
    const finder = model ? new ModelItemFinder(model) : new NoItemFinder();
    return { module: ModelModule, providers: [{ provide: ItemFinder, useValue: finder }], exports: [ItemFinder] };
  }
}
