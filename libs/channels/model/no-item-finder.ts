import { ItemFinder } from './item-finder';

/** Where no model is configured: the rules are enough. */
export class NoItemFinder extends ItemFinder {
  async find(): Promise<readonly string[]> {
    return [];
  }
}
