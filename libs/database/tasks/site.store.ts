import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { insertRows } from '../plans/insert-rows';
import { Site } from './site.entity';

/** The named objects of targets; never changed. */
@Injectable()
export class SiteStore {
  insert(tx: Transaction, sites: readonly Site[]): Promise<void> {
    return insertRows(tx, Site, sites);
  }
}
