import { Module } from '@nestjs/common';
import { DocumentsQuery, DocumentStore } from '@dajuan/database/documents';
import { DocumentActionsModule } from '@dajuan/features/documents';
import { DocumentReader } from './document-reader';
import { DocumentController } from './document.controller';

@Module({
  imports: [DocumentActionsModule],
  controllers: [DocumentController],
  providers: [DocumentReader, DocumentsQuery, DocumentStore],
})
export class DocumentModule {}
