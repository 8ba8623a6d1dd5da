import { Module } from '@nestjs/common';
import { AuditTrailQuery } from '@dajuan/database/audit';
import { AuditController } from './audit.controller';

@Module({ controllers: [AuditController], providers: [AuditTrailQuery] })
export class AuditModule {}
