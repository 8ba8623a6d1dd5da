import type { ProposedRole, SheetRole, SheetRow } from '@dajuan/domain/prose/sheets';
import { boundedChild, ChildBounds, ReadingFailed } from './bounded-child';
import type { FileText } from './files/file-text';
import { Unreadable, UnreadableCode } from './unreadable';

/** How a person says a sheet is to be read; what is null is looked for. */
export interface AskedMapping {
  readonly sheet: string | null;
  readonly headRow: number | null;
  /** For each column of that sheet and head. */
  readonly roles: readonly SheetRole[] | null;
}

/** What the child is told. */
export interface SheetsOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asked: AskedMapping;
  /** What a person made of these heads before; goes before what the heads say by themselves. */
  readonly known: Readonly<Record<string, SheetRole>>;
  readonly year: number;
}

export interface SheetColumn extends ProposedRole {
  readonly head: string;
  /** What its first rows hold. */
  readonly samples: readonly string[];
}

export interface ReadSheet {
  readonly file: FileText;
  /** The visible sheets that hold anything, in the workbook's order. */
  readonly sheets: readonly { readonly name: string; readonly headRow: number | null; readonly rowCount: number }[];
  /** Which of them was read, its columns with their roles, and its rows. */
  readonly sheet: string;
  readonly headRow: number | null;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
}

/** What the child answers. */
export type SheetsAnswer = ReadSheet | { readonly unreadable: UnreadableCode };

/** A sheet is opened and each of its cells read as text. */
const BOUNDS: ChildBounds = { timeMs: 20_000, memoryMb: 512 };

const codes: Readonly<Record<ReadingFailed['reason'], UnreadableCode>> = {
  late: 'document_takes_too_long',
  full: 'document_takes_too_much_memory',
  broken: 'document_unreadable',
  busy: 'documents_wait_already',
};

/** A spreadsheet's rows as items, opened and read in a process of its own. Throws Unreadable, also for what is no sheet. */
export async function sheetsInChild(order: SheetsOrder, bounds: ChildBounds = BOUNDS): Promise<ReadSheet> {
  const answer = await answered(order, bounds);
  if ('unreadable' in answer) throw new Unreadable(answer.unreadable);
  return answer;
}

async function answered(order: SheetsOrder, bounds: ChildBounds): Promise<SheetsAnswer> {
  try {
    return await boundedChild(require.resolve('./sheets-child'), order, bounds);
  } catch (error) {
    if (error instanceof ReadingFailed) return { unreadable: codes[error.reason] };
    throw error;
  }
}
