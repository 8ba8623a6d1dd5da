import { Controller, Get, Param, ParseUUIDPipe, Post, Req, Res } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { FastifyReply, FastifyRequest } from 'fastify';
import { OpenFile, StoreFile } from '@dajuan/features/progress';
import { Allow } from '../http/allow.decorator';
import { CurrentPrincipal, Principal } from '../http/principal';
import { uploadedFile } from '../http/uploaded-file';
import { sendAttachment } from '../http/send-attachment';
import { fileView } from '../tasks/task-views';
import { FileView } from '../tasks/task.dto';

@ApiTags('files')
@Controller('files')
export class FileController {
  constructor(
    private readonly storing: StoreFile,
    private readonly opening: OpenFile,
  ) {}

  /** One file of at most 20 MB, to be named in a progress update afterwards. */
  @Post()
  @Allow('head', 'owner', 'supervisor')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
  })
  @ApiCreatedResponse({ type: FileView })
  async upload(@CurrentPrincipal() principal: Principal, @Req() request: FastifyRequest): Promise<FileView> {
    const { name, mediaType, bytes } = await uploadedFile(request);
    return fileView(await this.storing.store(principal, { name, mediaType, bytes }, new Date()));
  }

  /** The bytes as an attachment; seen by whoever may see the task it belongs to, and by its uploader. */
  @Get(':fileId')
  @Allow('supervisor', 'leader', 'head', 'owner')
  @ApiProduces('application/octet-stream')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async download(
    @CurrentPrincipal() principal: Principal,
    @Param('fileId', ParseUUIDPipe) id: string,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { file, bytes } = await this.opening.open(principal, id);
    await sendAttachment(reply, { name: file.name, bytes });
  }
}
