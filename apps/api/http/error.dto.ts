import { ApiProperty } from '@nestjs/swagger';
import { Many, Text } from './fields';
import { ProblemView } from './refs.dto';

/** Every refusal has this shape; `code` is stable, `message` in the language asked for. */
export class ErrorView {
  @Text({ description: 'stable code' }) code: string;
  @Text({ max: 2000 }) message: string;
  @Text() requestId: string;
  @Many(() => ProblemView, { optional: true, description: 'field by field, where fields are concerned' })
  problems?: ProblemView[];
  @ApiProperty({ type: Object, required: false, description: 'what stands there now, on changed_elsewhere' })
  current?: unknown;
}
