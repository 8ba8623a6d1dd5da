import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyRequest } from 'fastify';
import { DocumentToImport, ImportDocument } from '@dajuan/features/documents';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { DocumentReader } from './document-reader';
import { DocumentsView, DocumentTextRequest, DocumentView, ImportedDocumentView } from './document.dto';
import { findingView } from './finding-view';
import { uploadedDocument } from './uploaded-document';

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  constructor(
    private readonly importing: ImportDocument,
    private readonly documents: DocumentReader,
  ) {}

  /**
   * Uploads a docx, doc, pdf with text, xlsx, xls, csv, html or txt (UTF-8, UTF-16, GB18030 or Big5) of at most 20 MB:
   * multipart, the fields title, kind and year before the file. What cannot be read is refused with its reason (422).
   */
  @Post()
  @Allow('supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['kind', 'year', 'file'],
      properties: {
        title: { type: 'string', maxLength: 200 },
        kind: { type: 'string', enum: ['plan', 'report', 'both'] },
        year: { type: 'integer' },
        file: { type: 'string', format: 'binary' },
      },
    },
  })
  @ApiCreatedResponse({ type: ImportedDocumentView })
  async upload(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<ImportedDocumentView> {
    return this.import(principal, language, await uploadedDocument(request));
  }

  /** The same from pasted text. */
  @Post('text')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ImportedDocumentView })
  async paste(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Body() { text, ...head }: DocumentTextRequest,
  ): Promise<ImportedDocumentView> {
    return this.import(principal, language, { ...head, brought: { by: 'text', text } });
  }

  @Get()
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: DocumentsView })
  async list(@CurrentPrincipal() principal: Principal): Promise<DocumentsView> {
    return { documents: await this.documents.list(principal) };
  }

  @Get(':documentId')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: DocumentView })
  async show(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('documentId', ParseUUIDPipe) id: string,
  ): Promise<DocumentView> {
    return this.documents.show(principal, id, language);
  }

  private async import(
    principal: Principal,
    language: Language,
    document: DocumentToImport,
  ): Promise<ImportedDocumentView> {
    const { findings, ...imported } = await this.importing.import(principal, document, new Date());
    return { ...imported, findings: findings.map((finding) => findingView(finding, language)) };
  }
}
