import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { FileView } from '../tasks/task.dto';

@ApiTags('files')
@Controller('files')
export class FileController {
  /** One file of at most 20 MB, to be named in a progress update afterwards. */
  @Post()
  @Allow('head', 'owner', 'supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: FileView })
  async upload(@CurrentPrincipal() _p: Principal, @Req() _request: FastifyRequest): Promise<FileView> {
    throw new Error('being built');
  }

  /** The bytes as an attachment; seen by whoever may see the task it belongs to, and by its uploader. */
  @Get(':fileId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentPrincipal() _p: Principal,
    @Param('fileId', ParseUUIDPipe) _id: string,
    @Res() _reply: FastifyReply,
  ): Promise<void> {
    throw new Error('being built');
  }
}
