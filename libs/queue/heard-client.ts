import { Client, ClientConfig } from 'pg';

/**
 * A connection that somebody always listens to. BullMQ looks at its schema on one to which nobody does, and a connection
 * that breaks unheard ends the process; whoever asked something on it is told by the answer that fails.
 */
export class HeardClient extends Client {
  constructor(config?: ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
