import { Unreadable } from '../unreadable';

const DEEPEST = 2_000;

/** Counts how deep marks are nested. A parser's work grows with the square of it; what people write stays far below. */
export class NestingGuard {
  private depth = 0;

  /** Throws Unreadable past the bound. */
  open(): void {
    this.depth += 1;
    if (this.depth > DEEPEST) throw new Unreadable('document_damaged');
  }

  close(): void {
    this.depth -= 1;
  }
}
