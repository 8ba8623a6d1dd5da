import { Body, Controller, Delete, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AddEntries, ChangeEntry, LinkEntries, MoveEntry } from '@dajuan/features/lists';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { entryFrom } from './entry-request';
import { AddEntriesRequest, ChangeEntryRequest, LinkEntryRequest, MoveEntryRequest, TieTaskRequest } from './entry.dto';
import { ListReader } from './list-reader';
import { ListView } from './list.dto';

/** What is done to the entries of a list; every answer is the list as it then stands. */
@ApiTags('lists')
@Controller()
export class EntryController {
  constructor(
    private readonly reader: ListReader,
    private readonly adding: AddEntries,
    private readonly changing: ChangeEntry,
    private readonly moving: MoveEntry,
    private readonly linking: LinkEntries,
  ) {}

  /** Entries and headings at the end of the list: all of them or none. */
  @Post('lists/:listId/entries')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async add(
    @CurrentPrincipal() principal: Principal,
    @Param('listId', ParseUUIDPipe) listId: string,
    @Body() { entries }: AddEntriesRequest,
  ): Promise<ListView> {
    const given = entries.map((entry) => ({ ...entryFrom(entry), isSection: entry.isSection ?? false }));
    await this.adding.add(principal, listId, given, new Date());
    return this.reader.show(principal, listId, new Date());
  }

  /** What it says; where it stands changes by steps. */
  @Patch('list-entries/:entryId')
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: ListView })
  async change(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() body: ChangeEntryRequest,
  ): Promise<ListView> {
    const listId = await this.changing.change(principal, entryId, body.version, entryFrom(body));
    return this.reader.show(principal, listId, new Date());
  }

  /** 办理、回告、销号: a step, with its reason or what bears it out. */
  @Post('list-entries/:entryId/steps')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async move(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { version, move, words = '', fileIds = [] }: MoveEntryRequest,
  ): Promise<ListView> {
    const now = new Date();
    const listId = await this.moving.move(principal, entryId, { version, move, words, fileIds }, now);
    return this.reader.show(principal, listId, now);
  }

  /** To a measure that answers a problem, or a resource that meets a need; twice is once. */
  @Post('list-entries/:entryId/links')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async link(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { toId }: LinkEntryRequest,
  ): Promise<ListView> {
    return this.reader.show(principal, await this.linking.link(principal, entryId, toId), new Date());
  }

  @Delete('list-entries/:entryId/links/:toEntryId')
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: ListView })
  async unlink(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Param('toEntryId', ParseUUIDPipe) toId: string,
  ): Promise<ListView> {
    return this.reader.show(principal, await this.linking.unlink(principal, entryId, toId), new Date());
  }

  /** To a task the asker may see; twice is once. */
  @Post('list-entries/:entryId/tasks')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: ListView })
  async tie(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Body() { taskId }: TieTaskRequest,
  ): Promise<ListView> {
    return this.reader.show(principal, await this.linking.tie(principal, entryId, taskId), new Date());
  }

  @Delete('list-entries/:entryId/tasks/:itemId')
  @Allow('supervisor', 'head', 'owner')
  @ApiOkResponse({ type: ListView })
  async untie(
    @CurrentPrincipal() principal: Principal,
    @Param('entryId', ParseUUIDPipe) entryId: string,
    @Param('itemId', ParseUUIDPipe) itemId: string,
  ): Promise<ListView> {
    return this.reader.show(principal, await this.linking.untie(principal, entryId, itemId), new Date());
  }
}
