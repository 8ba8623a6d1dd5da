import { Flag, OneOf } from '../http/fields';

export class LiveView {
  @OneOf(['live'], { description: 'the process answers' }) status: string;
}

/** What must be there before a request can be served. */
export class ReadyView {
  @Flag() database: boolean;
  @Flag() migrations: boolean;
  @Flag() queue: boolean;
}
