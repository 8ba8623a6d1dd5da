import { Module } from '@nestjs/common';
import { IdempotencyKeyStore } from '@dajuan/database/once';
import { DoOnce } from './do-once.service';

@Module({ providers: [DoOnce, IdempotencyKeyStore], exports: [DoOnce] })
export class OnceActionsModule {}
