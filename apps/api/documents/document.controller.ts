import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyRequest } from 'fastify';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { DocumentsView, DocumentTextRequest, DocumentView, ImportedDocumentView } from './document.dto';

@ApiTags('documents')
@Controller('documents')
export class DocumentController {
  /** Uploads a .txt (UTF-8 or GB18030): multipart, the fields title, kind and year before the file. */
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
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Req() _request: FastifyRequest,
  ): Promise<ImportedDocumentView> {
    throw new Error('being built');
  }

  /** The same from pasted text. */
  @Post('text')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: ImportedDocumentView })
  async paste(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Body() _body: DocumentTextRequest,
  ): Promise<ImportedDocumentView> {
    throw new Error('being built');
  }

  @Get()
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: DocumentsView })
  async list(@CurrentPrincipal() _p: Principal): Promise<DocumentsView> {
    throw new Error('being built');
  }

  @Get(':documentId')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: DocumentView })
  async show(
    @CurrentPrincipal() _p: Principal,
    @CurrentLanguage() _l: Language,
    @Param('documentId', ParseUUIDPipe) _id: string,
  ): Promise<DocumentView> {
    throw new Error('being built');
  }
}
