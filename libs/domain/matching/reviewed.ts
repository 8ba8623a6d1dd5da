/** A figure as a review states it, without 万 or 亿. Structurally what the prose reader returns. */
export interface ReviewedFigure {
  readonly value: number;
  readonly unit: string;
  /** The noun counted. */
  readonly of: string;
  readonly role: 'target' | 'actual' | 'base' | 'rate' | 'change' | 'other';
}

/** One result a review document tells of. */
export interface ReviewedItem {
  readonly quote: string;
  /** The heading it stands under; null where there is none. */
  readonly section: string | null;
  readonly status: 'planned' | 'ongoing' | 'done';
  readonly figures: readonly ReviewedFigure[];
  /** Named places. */
  readonly sites: readonly string[];
  /** Names in 《》. */
  readonly documents: readonly string[];
}
