import { Controller, HttpException, HttpStatus, Param, Post, Req, Res } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewerService } from '#access';
import { InterfaceService, LARGEST_MESSAGE, readMessageName } from '#qualification';
import { qualificationViewer } from './qualification-viewer.js';
import { readBounded } from './read-bounded.js';

/**
 * Interface files over HTTP, with a facility's token: POST OQSsiquc01req_….xml and the body of the answer is
 * OQSsiquc01res_….xml. Every answer that has a name is a file with the error elements set, whatever was sent.
 */
@Controller('qualification/files')
export class InterfaceController {
  constructor(
    private readonly messages: InterfaceService,
    private readonly viewers: ViewerService,
  ) {}

  @Post(':name')
  async message(
    @Param('name') fileName: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const name = readMessageName(fileName);
    if (!name) throw new HttpException('no such message', HttpStatus.NOT_FOUND);
    if (!(request.body instanceof Readable))
      throw new HttpException('not XML', HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    const bytes = await readBounded(request.body, LARGEST_MESSAGE[name.kind]);
    const answer = await this.messages.answer(viewer, name, bytes);
    await reply
      .code(answer.status)
      .headers({
        'content-type': `application/xml; charset=${answer.charset}`,
        'content-disposition': `attachment; filename="${answer.fileName}"`,
      })
      .send(answer.bytes);
  }
}
