import { Controller, HttpCode, Post, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiExtraModels, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { FastifyRequest } from 'fastify';
import { ImportSheet, PreviewSheet } from '@dajuan/features/documents';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { SheetNames } from './sheet-names';
import { previewView } from './sheet-view';
import { ImportedSheetView, SheetMappingFields, SheetPreviewView } from './sheet.dto';
import { uploadedSheet } from './uploaded-sheet';

const asked = {
  year: { type: 'integer', minimum: 1990, maximum: 2100 },
  planId: { type: 'string', format: 'uuid', description: 'the plan to bring up to date; left out: a new one' },
  mapping: { type: 'string', description: 'JSON of SheetMappingFields; left out: by the heads' },
  file: { type: 'string', format: 'binary' },
};

@ApiTags('sheets')
@ApiExtraModels(SheetMappingFields)
@Controller('sheets')
export class SheetController {
  constructor(
    private readonly previewing: PreviewSheet,
    private readonly importing: ImportSheet,
    private readonly names: SheetNames,
  ) {}

  /**
   * What importing an xlsx, xls or csv of at most 20 MB would do, row by row: multipart, the fields before the file. Nothing
   * is written. What cannot be read as a table of tasks is refused with its reason (422).
   */
  @Post('preview')
  @HttpCode(200)
  @Allow('supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['year', 'file'], properties: asked } })
  @ApiOkResponse({ type: SheetPreviewView })
  async preview(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<SheetPreviewView> {
    const preview = await this.previewing.preview(principal, await uploadedSheet(request));
    return previewView(preview, await this.names.of(principal), language);
  }

  /**
   * The same file with the mapping of its preview becomes a draft plan, or brings the draft up to date that it made before:
   * rows are found again by serial and title, items whose row is gone stay unless dropGone says yes.
   */
  @Post('import')
  @Allow('supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['year', 'file'],
      properties: {
        ...{ title: { type: 'string', maxLength: 200 }, dropGone: { type: 'string', enum: ['yes', 'no'] } },
        ...asked,
      },
    },
  })
  @ApiCreatedResponse({ type: ImportedSheetView })
  async import(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<ImportedSheetView> {
    return this.importing.import(principal, await uploadedSheet(request), new Date());
  }
}
