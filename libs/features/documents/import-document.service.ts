import { Injectable, Optional } from '@nestjs/common';
import { ItemFinder, NoItemFinder } from '@dajuan/channels/model';
import { newId, Transaction, Transactions } from '@dajuan/database/connection';
import { Document, DocumentKind, DocumentStore, EarlierImportQuery } from '@dajuan/database/documents';
import { DepartmentStore, PeopleQuery } from '@dajuan/database/people';
import { PlanItemStore, WorkPlanStore } from '@dajuan/database/plans';
import { Refused } from '@dajuan/domain/errors';
import { addQuotes, type Genre, type ReadFinding, type ReadResult } from '@dajuan/domain/prose';
import { draftItem } from './draft-item';
import { newPlan } from './new-plan';
import { readOrRefuse } from './read-or-refuse';
import { BroughtDocument, readableText } from './readable-text';
import { alreadyImported, documentRefusal, MOST_ITEMS } from './refuse-document';

export interface DocumentToImport {
  /** Empty: the file's name, else what the text is headed. */
  readonly title: string;
  readonly kind: DocumentKind;
  readonly year: number;
  readonly brought: BroughtDocument;
}

export interface ImportedDocument {
  readonly documentId: string;
  readonly planId: string;
  readonly itemCount: number;
  readonly findings: readonly ReadFinding[];
}

const genres: Readonly<Record<DocumentKind, Genre>> = { plan: 'plan', report: 'report', both: 'mixed' };
const LONGEST_TITLE = 200;

/** A document becomes a draft plan: the text is kept as it came, and every item leads back to its place in it. */
@Injectable()
export class ImportDocument {
  constructor(
    private readonly transactions: Transactions,
    private readonly documents: DocumentStore,
    private readonly earlierImport: EarlierImportQuery,
    private readonly plans: WorkPlanStore,
    private readonly items: PlanItemStore,
    private readonly departments: DepartmentStore,
    private readonly people: PeopleQuery,
    @Optional() private readonly finder: ItemFinder = new NoItemFinder(),
  ) {}

  /**
   * Throws Refused for what cannot be read (see `documentRefusals`) and for bytes that made a plan of the same year
   * before (document_already_imported); nothing is written then. A text without items makes an empty plan.
   */
  async import(
    { orgId, personId }: { readonly orgId: string; readonly personId: string },
    { title, kind, year, brought }: DocumentToImport,
    now: Date,
  ): Promise<ImportedDocument> {
    const { notes, ...file } = await readableText(brought);
    const options = { year, genre: genres[kind] };
    const byRules = await readOrRefuse(file.body, year, options.genre, brought.by);
    const read = addQuotes(file.body, byRules, await this.finder.find(file.body), options);
    if (read.items.length > MOST_ITEMS) throw new Refused([documentRefusal('document_has_too_many_items', brought.by)]);
    const document: Document = {
      orgId,
      id: newId(),
      title: titleOf(title, brought, read),
      kind,
      year,
      sourceName: brought.by === 'file' ? brought.name : null,
      ...file,
      findings: [...notes, ...read.findings],
      statedCounts: byRules.statedCounts,
      uploadedBy: personId,
      uploadedAt: now,
    };
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const earlier = await this.earlierImport.claim(tx, orgId, year, file.sha256);
      if (earlier) throw new Refused([alreadyImported(earlier.title, year, brought.by)]);
      return this.draft(tx, document, read, now);
    });
  }

  private async draft(tx: Transaction, document: Document, read: ReadResult, now: Date): Promise<ImportedDocument> {
    const plan = newPlan(document, newId(), now);
    const departments = await this.departments.all(tx);
    const leaders = (await this.people.find(tx)).filter(({ roles }) => roles.includes('leader'));
    const drafting = { plan, departments, leaders, newId };
    const items = read.items.map((item, index) => draftItem(item, index + 1, drafting));
    await this.documents.insert(tx, document);
    await this.plans.insert(tx, plan);
    await this.items.insert(tx, items);
    return { documentId: document.id, planId: plan.id, itemCount: items.length, findings: document.findings };
  }
}

function titleOf(given: string, brought: BroughtDocument, read: ReadResult): string {
  const ofFile = brought.by === 'file' ? brought.name.replace(/\.[^.]{1,5}$/, '') : '';
  const title = given.trim() || ofFile.trim() || read.document.title || '未命名文件';
  return title.slice(0, LONGEST_TITLE);
}
