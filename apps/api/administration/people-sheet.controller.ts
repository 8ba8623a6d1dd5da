import { Controller, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { administration } from '@dajuan/domain/loop';
import {
  JudgedPerson,
  PeopleHand,
  peopleColumnNames,
  peopleColumns,
  PeopleSheet,
} from '@dajuan/features/administration';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { sendAttachment } from '../http/send-attachment';
import { uploadedFile } from '../http/uploaded-file';
import { BroughtPeopleView, PeopleRowView, PeopleSheetView } from './people-sheet.dto';

const file = { type: 'string', format: 'binary' } as const;
const form = { schema: { type: 'object', required: ['file'], properties: { file } } };
const hands = [...administration['people.keep'], ...administration['roles.give']] as const;

/** 人员导入: the system administrator's sheet writes people down, the security administrator's grants them roles. */
@ApiTags('administration')
@Controller('administration/people/sheet')
export class PeopleSheetController {
  constructor(private readonly sheet: PeopleSheet) {}

  /** The form as an xlsx, with everybody who may log in. */
  @Get()
  @Allow(...hands)
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: file })
  async form(@CurrentPrincipal() principal: Principal, @Res() reply: FastifyReply): Promise<void> {
    await sendAttachment(reply, { name: '人员名单.xlsx', bytes: await this.sheet.form(principal) });
  }

  /** What each row would do, and what is wrong with it. Nothing is written. */
  @Post('preview')
  @HttpCode(200)
  @Allow(...hands)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiOkResponse({ type: PeopleSheetView })
  async preview(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<PeopleSheetView> {
    const rows = await this.sheet.preview(principal, await uploadedFile(request), handOf(principal));
    return { rows: rows.map((row) => rowView(row, language)) };
  }

  /** A PUT, as the answer of a POST may be kept for whoever asks again: these passwords are kept nowhere. */
  @Put()
  @Allow(...hands)
  @ApiConsumes('multipart/form-data')
  @ApiBody(form)
  @ApiOkResponse({ type: BroughtPeopleView })
  async bring(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Req() request: FastifyRequest,
  ): Promise<BroughtPeopleView> {
    const brought = await this.sheet.bring(principal, await uploadedFile(request), handOf(principal), new Date());
    return { rows: brought.rows.map((row) => rowView(row, language)), passwords: [...brought.passwords] };
  }
}

/** Nobody holds two posts. */
function handOf({ roles }: Principal): PeopleHand {
  return administration['people.keep'].some((role) => roles.includes(role)) ? 'people' : 'roles';
}

function rowView({ row, name, login, outcome, changes, refusals }: JudgedPerson, language: Language): PeopleRowView {
  return {
    ...{ row, name, login, outcome, changes: [...changes] },
    problems: refusals.map(({ code, field, ...words }) => {
      const column = peopleColumnNames.find((one) => one === field) ?? 'login';
      return { code, column: peopleColumns[column].head, message: words[language] };
    }),
  };
}
