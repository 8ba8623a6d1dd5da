import { queryOptions } from '@tanstack/react-query';
import { answered, api, formOf } from './client';
import type { DocumentKind, ImportedDocument } from './types';

export const documentsQuery = queryOptions({
  queryKey: ['documents'],
  queryFn: () => answered(api.GET('/api/documents')).then(({ documents }) => documents),
});

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['documents', documentId],
    queryFn: () => answered(api.GET('/api/documents/{documentId}', { params: { path: { documentId } } })),
    staleTime: Infinity, // a document is never edited
  });

interface DocumentHead {
  title: string;
  kind: DocumentKind;
  year: number;
}

export const importText = (head: DocumentHead, text: string): Promise<ImportedDocument> =>
  answered(api.POST('/api/documents/text', { body: { ...head, text } }));

export const importFile = (head: DocumentHead, file: File): Promise<ImportedDocument> =>
  answered(
    api.POST('/api/documents', {
      body: { ...head, file: file.name },
      bodySerializer: () => formOf({ ...head }, file),
    }),
  );
