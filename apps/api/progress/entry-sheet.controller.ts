import { Controller, Get, HttpCode, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { DownloadEntrySheet, PreviewEntrySheet, ReportEntrySheet } from '@dajuan/features/progress';
import { Allow } from '../http/allow.decorator';
import { fieldsBeside } from '../http/fields-beside';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { sendAttachment } from '../http/send-attachment';
import { uploadedFile } from '../http/uploaded-file';
import { EntrySheetFields, EntrySheetQuery, EntrySheetView } from './entry-sheet.dto';
import { EntrySheetReader } from './entry-sheet-reader';

const file = { type: 'string', format: 'binary' } as const;

/** 批量填报: a sheet is taken away, filled in, looked at, and reported from. */
@ApiTags('progress')
@Controller('progress/sheet')
export class EntrySheetController {
  constructor(
    private readonly downloading: DownloadEntrySheet,
    private readonly previewing: PreviewEntrySheet,
    private readonly reporting: ReportEntrySheet,
    private readonly reader: EntrySheetReader,
  ) {}

  /** The open tasks one may report on as an xlsx; the supervision office names the department it reports for. */
  @Get()
  @Allow('head', 'owner', 'supervisor')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: file })
  async download(
    @CurrentPrincipal() principal: Principal,
    @Query() { departmentId }: EntrySheetQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    await sendAttachment(reply, await this.downloading.download(principal, departmentId ?? null, new Date()));
  }

  /** What each row would report, and what is wrong with it. Nothing is written. */
  @Post('preview')
  @HttpCode(200)
  @Allow('head', 'owner', 'supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file } } })
  @ApiOkResponse({ type: EntrySheetView })
  async preview(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<EntrySheetView> {
    const rows = await this.previewing.preview(principal, await uploadedFile(request), new Date());
    return this.reader.show(principal, rows, language);
  }

  /** Reports what is in order: every row or none (whole), or task by task (each). The same sheet again reports nothing. */
  @Post()
  @Allow('head', 'owner', 'supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { taking: { type: 'string', enum: ['whole', 'each'] }, file },
    },
  })
  @ApiCreatedResponse({ type: EntrySheetView })
  async report(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<EntrySheetView> {
    const { name, bytes, fields } = await uploadedFile(request);
    const { taking } = await fieldsBeside(fields, EntrySheetFields);
    const rows = await this.reporting.report(principal, { name, bytes }, taking ?? 'whole', new Date());
    return this.reader.show(principal, rows, language);
  }
}
