import { Module } from '@nestjs/common';
import { FileController } from './file.controller';
import { ProgressController } from './progress.controller';

@Module({ controllers: [ProgressController, FileController] })
export class ProgressModule {}
