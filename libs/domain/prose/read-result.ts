/** What a caller may know beforehand. Both are guessed from the text when left out. */
export interface ReadOptions {
  year?: number;
  genre?: Genre;
  /** What the file is called: a year in it stands where the text names none. */
  fileName?: string;
}

export type Genre = 'plan' | 'report' | 'mixed' | 'table';
export type Status = 'planned' | 'ongoing' | 'done';
export type Kind = 'quantitative' | 'milestone' | 'qualitative';
export type Commitment = 'hard' | 'soft' | 'aspirational';
export type Role = 'target' | 'actual' | 'base' | 'rate' | 'change' | 'other';
export type Bound = 'exact' | 'at_least' | 'at_most' | 'about';

/** A quantity with its unit (without 万 or 亿, which are in `value`); `start`/`end` are offsets in the original text. */
export interface ReadMeasure {
  value: number;
  unit: string;
  of: string;
  role: Role;
  bound: Bound;
  start: number;
  end: number;
}

/** One row of a supervision office's table: an action with a concrete object somebody can be asked about. */
export interface ReadItem {
  quote: string;
  start: number;
  end: number;
  section: string | null;
  status: Status;
  kind: Kind;
  due: string | null;
  lead: string[];
  support: string[];
  leader: string[];
  sites: string[];
  documents: string[];
  commitment: Commitment;
  duplicate?: boolean;
  measures: ReadMeasure[];
}

export interface ReadQuote {
  text: string;
  start: number;
  end: number;
}

/** A doubt about the document, with the places concerned. */
export interface ReadFinding {
  kind: string;
  message: string;
  messageEn: string;
  quotes: ReadQuote[];
}

export interface ReadResult {
  document: { year: number | null; genre: Genre; title: string | null; characters: number };
  items: ReadItem[];
  findings: ReadFinding[];
}
