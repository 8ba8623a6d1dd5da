import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { AuditFilters, AuditLine, AuditTrailQuery } from '@dajuan/database/audit';
import { Transactions } from '@dajuan/database/connection';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { AuditQuery, AuditRecordView, AuditTrailView } from './audit.dto';

const PAGE = 100;

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: AuditTrailQuery,
  ) {}

  /** 审计: every change and every denial in one's own organisation, newest first, for the auditor alone. */
  @Get()
  @Allow('auditor')
  @ApiOkResponse({ type: AuditTrailView })
  async find(@CurrentPrincipal() { orgId, zone }: Principal, @Query() query: AuditQuery): Promise<AuditTrailView> {
    const filters = { limit: PAGE, ...query, zone } as AuditFilters;
    const lines = await this.transactions.inOrganisation(orgId, (tx) => this.trail.find(tx, filters));
    return { records: lines.map(recordView) };
  }
}

function recordView({ at, personId, personName, ...line }: AuditLine): AuditRecordView {
  return { ...line, at: at.toISOString(), person: personId ? { id: personId, name: personName ?? '' } : null };
}
