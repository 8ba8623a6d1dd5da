/** Nobody waits any more: so many do already. */
export class TooManyWaiting extends Error {
  constructor(readonly waiting: number) {
    super(`${waiting} wait already`);
    this.name = 'TooManyWaiting';
  }
}

/** So much work at once, the rest in turn, first come first served; and a queue that is not without end. */
export class Turns {
  private working = 0;
  private readonly queue: (() => void)[] = [];

  constructor(private readonly bounds: { readonly atOnce: number; readonly waiting: number }) {}

  /** Does the work when its turn comes; the turn ends with it, well or badly. Throws TooManyWaiting. */
  async take<T>(work: () => Promise<T>): Promise<T> {
    await this.turn();
    try {
      return await work();
    } finally {
      this.next();
    }
  }

  private async turn(): Promise<void> {
    const { atOnce, waiting } = this.bounds;
    if (this.working < atOnce) {
      this.working += 1;
      return;
    }
    if (this.queue.length >= waiting) throw new TooManyWaiting(this.queue.length);
    await new Promise<void>((resolve) => this.queue.push(resolve));
  }

  /** Hands the turn on, so that nobody who comes now is before those who wait. */
  private next(): void {
    const first = this.queue.shift();
    if (first) first();
    else this.working -= 1;
  }
}
