import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { RollUpReader } from './roll-up-reader';
import { RollUpsQuery, RollUpsView } from './roll-up.dto';

/** 汇总: the same figures by theme, department, leader, area or master. */
@ApiTags('roll-ups')
@Controller('roll-ups')
export class RollUpController {
  constructor(private readonly reader: RollUpReader) {}

  @Get()
  @Allow('supervisor', 'leader')
  @ApiOkResponse({ type: RollUpsView })
  async by(
    @CurrentPrincipal() principal: Principal,
    @Query() { dimension, planId }: RollUpsQuery,
  ): Promise<RollUpsView> {
    return this.reader.by(principal, dimension, planId, new Date());
  }
}
