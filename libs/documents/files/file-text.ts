import type { ReadFinding } from '@dajuan/domain/prose';
import type { Place } from './block';

export type FileKind = 'docx' | 'doc' | 'pdf' | 'xlsx' | 'xls' | 'csv' | 'html' | 'txt';

/** The text of a file, which everything afterwards speaks of: offsets count its UTF-16 code units. */
export interface FileText {
  readonly kind: FileKind;
  /** Of a text file, by the names of TextDecoder; null where the format has its own. */
  readonly encoding: string | null;
  readonly text: string;
  /** Where each block begins and where it stood, in order; empty where the text is the file itself. */
  readonly places: readonly PlacedAt[];
  /** What the person should know about the reading. */
  readonly notes: readonly ReadFinding[];
}

export type PlacedAt = Place & { readonly start: number };
