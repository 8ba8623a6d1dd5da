import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post, Query, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { writeSheet } from '@dajuan/documents/write-sheet';
import { ChangeList, CreateList, ImportEntries, LayOutList } from '@dajuan/features/lists';
import { DraftEntries } from '@dajuan/features/plans';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { sendAttachment } from '../http/send-attachment';
import { uploadedFile } from '../http/uploaded-file';
import { listFrom } from './entry-request';
import { ListReader } from './list-reader';
import { tableOf } from './list-table';
import {
  AddedEntriesView,
  ChangeListRequest,
  CreateListRequest,
  DraftedView,
  EntriesQuery,
  LayOutRequest,
  ListsView,
  ListView,
  PlanItemsRequest,
} from './list.dto';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** 清单与台账: the supervision office keeps every list, a department its own. */
@ApiTags('lists')
@Controller('lists')
export class ListController {
  constructor(
    private readonly reader: ListReader,
    private readonly creating: CreateList,
    private readonly changing: ChangeList,
    private readonly layingOut: LayOutList,
    private readonly importing: ImportEntries,
    private readonly drafting: DraftEntries,
  ) {}

  /** Every list the asker may see, with every kind there is. */
  @Get()
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ListsView })
  all(@CurrentPrincipal() principal: Principal, @CurrentLanguage() language: Language): Promise<ListsView> {
    return this.reader.all(principal, language, new Date());
  }

  /** Without entries. */
  @Post()
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async create(@CurrentPrincipal() principal: Principal, @Body() body: CreateListRequest): Promise<ListView> {
    const now = new Date();
    return this.reader.show(principal, await this.creating.create(principal, body.kind, listFrom(body), now), now);
  }

  /** With its entries, rounds and breakdowns. */
  @Get(':listId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiOkResponse({ type: ListView })
  show(@CurrentPrincipal() principal: Principal, @Param('listId', ParseUUIDPipe) listId: string): Promise<ListView> {
    return this.reader.show(principal, listId, new Date());
  }

  /** All fields as they are to be; the kind stays. */
  @Patch(':listId')
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: ListView })
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() body: ChangeListRequest,
  ): Promise<ListView> {
    await this.changing.change(principal, listId, body.version, listFrom(body));
    return this.reader.show(principal, listId, new Date());
  }

  /** 一村一策: an entry for each object that has none yet, from the list's template. */
  @Post(':listId/objects')
  @HttpCode(200)
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: AddedEntriesView })
  async layOut(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) id: string,
    @Body() { names = [], everyDepartment = false, targetId = null, listId = null }: LayOutRequest,
  ): Promise<AddedEntriesView> {
    const asked = { names, everyDepartment, targetId, listId };
    return this.layingOut.layOut(principal, id, asked, new Date());
  }

  /** Entries as items of a draft plan, which become tasks when it is confirmed; each stays linked to its entry. */
  @Post(':listId/plan-items')
  @Allow('supervisor')
  @ApiCreatedResponse({ type: DraftedView })
  async draft(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() { planId, entryIds }: PlanItemsRequest,
  ): Promise<DraftedView> {
    return { planId: await this.drafting.draft(principal, { listId, planId, entryIds }, new Date()) };
  }

  /** Entries of an xlsx, xls or csv of at most 20 MB; all of them or, with every reason at its row, none (422). */
  @Post(':listId/import')
  @HttpCode(200)
  @Allow('supervisor', 'head', 'owner')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiOkResponse({ type: AddedEntriesView })
  async import(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Req() request: FastifyRequest,
  ): Promise<AddedEntriesView> {
    return this.importing.import(principal, listId, () => uploadedFile(request), new Date());
  }

  /** The entries as shown, as a spreadsheet; what it writes, an import reads. */
  @Get(':listId/xlsx')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiProduces(XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async xlsx(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Query() { state, departmentId }: EntriesQuery,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const list = await this.reader.show(principal, listId, new Date());
    const bytes = await writeSheet(
      list.name,
      tableOf(list, { state: state ?? null, departmentId: departmentId ?? null }, language),
    );
    await sendAttachment(reply, { name: `${list.name}.xlsx`, bytes, type: XLSX });
  }
}
