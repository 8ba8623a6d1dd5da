import { v7 } from 'uuid';

/** A UUIDv7: ordered by time, so it can be a primary key, a partition key and a page cursor at once. */
export function newId(): string {
  return v7();
}
