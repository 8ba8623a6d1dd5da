import { Body, Controller, Get, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Transactions } from '@dajuan/database/connection';
import { RequestsQuery } from '@dajuan/database/requests';
import { parseCalendarDate } from '@dajuan/domain/calendar';
import { SaidVerdict } from '@dajuan/domain/loop';
import {
  AnswerRequest,
  AskCoordination,
  AskExtension,
  AskTargetChange,
  WithdrawRequest,
} from '@dajuan/features/requests';
import { Allow } from '../http/allow.decorator';
import { CurrentLanguage, CurrentPrincipal, Language, Principal } from '../http/principal';
import { TaskReader } from '../tasks/task-reader';
import { TaskView } from '../tasks/task.dto';
import { requestView } from './request-view';
import {
  AnswerRequestRequest,
  AskCoordinationRequest,
  AskExtensionRequest,
  AskTargetChangeRequest,
  OpenRequestsView,
  WithdrawRequestRequest,
} from './request.dto';

@ApiTags('requests')
@Controller()
export class RequestController {
  constructor(
    private readonly transactions: Transactions,
    private readonly requests: RequestsQuery,
    private readonly asking: AskCoordination,
    private readonly extending: AskExtension,
    private readonly changing: AskTargetChange,
    private readonly answering: AnswerRequest,
    private readonly withdrawing: WithdrawRequest,
    private readonly tasks: TaskReader,
  ) {}

  /** 待您定: the open requests that wait for a leader; the supervision office sees everybody's. */
  @Get('requests')
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: OpenRequestsView })
  async open(@CurrentPrincipal() principal: Principal): Promise<OpenRequestsView> {
    const { orgId, personId, roles } = principal;
    const waitsForId = roles.includes('supervisor') ? null : personId;
    const cards = await this.transactions.inOrganisation(orgId, (tx) =>
      this.requests.find(tx, { waitsForId, onlyOpen: true }),
    );
    return { requests: cards.map((card) => requestView(card, principal)) };
  }

  /** 提请协调: asks a leader to decide something about the task by a day. */
  @Post('tasks/:taskId/coordination')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async ask(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { reason, addresseeId, answerBy }: AskCoordinationRequest,
  ): Promise<TaskView> {
    const day = answerBy ? parseCalendarDate(answerBy) : null;
    const now = new Date();
    await this.asking.ask(principal, id, { reason, addresseeId: addresseeId ?? null, answerBy: day }, now);
    return this.tasks.show(principal, id, language, now);
  }

  /** 申请延期: asks for a later due date; the original one stays beside it. */
  @Post('tasks/:taskId/extension')
  @Allow('head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async extend(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() { newDueOn, ...said }: AskExtensionRequest,
  ): Promise<TaskView> {
    const now = new Date();
    await this.extending.ask(principal, id, { ...said, newDueOn: parseCalendarDate(newDueOn) }, now);
    return this.tasks.show(principal, id, language, now);
  }

  /** 申请调整目标: asks for another figure to reach; the target before it stays in the history. */
  @Post('tasks/:taskId/target-change')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async changeTarget(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('taskId', ParseUUIDPipe) id: string,
    @Body() asked: AskTargetChangeRequest,
  ): Promise<TaskView> {
    const now = new Date();
    await this.changing.ask(principal, id, asked, now);
    return this.tasks.show(principal, id, language, now);
  }

  /** An answer ends the request, a remark leaves it open; the asker and the supervision office are told of both. */
  @Post('requests/:requestId/answers')
  @Allow('leader', 'supervisor')
  @ApiCreatedResponse({ type: TaskView })
  async answer(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('requestId', ParseUUIDPipe) id: string,
    @Body() { verdict, reason }: AnswerRequestRequest,
  ): Promise<TaskView> {
    const now = new Date();
    const said = { verdict: verdict as SaidVerdict, reason: reason ?? '' };
    return this.tasks.show(principal, await this.answering.answer(principal, id, said, now), language, now);
  }

  /** 撤回 of an open request by who asked; whoever it waits for is told. */
  @Post('requests/:requestId/withdrawal')
  @Allow('supervisor', 'head', 'owner')
  @ApiCreatedResponse({ type: TaskView })
  async withdraw(
    @CurrentPrincipal() principal: Principal,
    @CurrentLanguage() language: Language,
    @Param('requestId', ParseUUIDPipe) id: string,
    @Body() { reason }: WithdrawRequestRequest,
  ): Promise<TaskView> {
    const now = new Date();
    return this.tasks.show(principal, await this.withdrawing.withdraw(principal, id, reason, now), language, now);
  }
}
