import { Injectable } from '@nestjs/common';
import { Transaction } from '../connection/transactions';
import { DocumentKind } from './document.entity';

/** A document without its body. `characters` counts what a reader would count, not UTF-16 units. */
export interface DocumentCard {
  id: string;
  title: string;
  kind: DocumentKind;
  year: number;
  sourceName: string | null;
  characters: number;
  /** The plan drafted from it; null where there is none. */
  planId: string | null;
  uploadedBy: string;
  uploadedAt: Date;
}

/** Which documents there are, and what became of them. */
@Injectable()
export class DocumentsQuery {
  /** Newest first; `documentId` narrows to one. Leans on document_by_time. */
  find(tx: Transaction, documentId: string | null = null): Promise<DocumentCard[]> {
    return tx.query(
      `SELECT document.id, document.title, document.kind, document.year, document.source_name AS "sourceName",
              length(document.body) AS characters, plan.id AS "planId", person.name AS "uploadedBy",
              document.uploaded_at AS "uploadedAt"
         FROM document
         JOIN person ON person.org_id = document.org_id AND person.id = document.uploaded_by
         LEFT JOIN LATERAL (
           SELECT work_plan.id FROM work_plan
            WHERE work_plan.org_id = document.org_id AND work_plan.document_id = document.id
            ORDER BY work_plan.id LIMIT 1
         ) AS plan ON true
        WHERE $1::uuid IS NULL OR document.id = $1
        ORDER BY document.uploaded_at DESC, document.id DESC`,
      [documentId],
    );
  }
}
