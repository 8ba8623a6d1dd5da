import { Injectable } from '@nestjs/common';
import { Transactions } from '@dajuan/database/connection';
import { DocumentCard, DocumentsQuery, DocumentStore } from '@dajuan/database/documents';
import { NotFound } from '@dajuan/domain/errors';
import { Language, Principal } from '../http/principal';
import { DocumentSummary, DocumentView } from './document.dto';
import { findingView } from './finding-view';

/** Documents as the pages show them. */
@Injectable()
export class DocumentReader {
  constructor(
    private readonly transactions: Transactions,
    private readonly documentsQuery: DocumentsQuery,
    private readonly documents: DocumentStore,
  ) {}

  list({ orgId }: Principal): Promise<DocumentSummary[]> {
    return this.transactions.inOrganisation(orgId, async (tx) => (await this.documentsQuery.find(tx)).map(summary));
  }

  /** With its body and findings. Throws NotFound. */
  show({ orgId }: Principal, id: string, language: Language): Promise<DocumentView> {
    return this.transactions.inOrganisation(orgId, async (tx) => {
      const [card] = await this.documentsQuery.find(tx, id);
      const document = await this.documents.byId(tx, id);
      if (!card || !document) throw new NotFound('document', id);
      const findings = document.findings.map((finding) => findingView(finding, language));
      return { ...summary(card), body: document.body, places: document.places, findings };
    });
  }
}

function summary({ uploadedAt, ...card }: DocumentCard): DocumentSummary {
  return { ...card, uploadedAt: uploadedAt.toISOString() };
}
