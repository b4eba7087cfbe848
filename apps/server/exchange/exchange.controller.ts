import { Controller, Get, HttpException, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditService, ViewerService, type Viewer } from '#access';
import { uploadProblemMessage, UploadService, type UploadProblemCode } from '#exchange';
import { attachment, fileFormat } from '../download/file-format.js';
import type { Sheet } from '../download/sheet.js';
import { languageOf as languageOfHeader } from '../graphql/language.js';
import { requestViewer } from '../graphql/request-viewer.js';
import { ExchangeFiles } from './exchange-files.js';

type Address = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Partial<Record<UploadProblemCode, number>>> = { NOT_YOURS: 403, TOO_LARGE: 413 };

/**
 * Files in and out, for the board and for systems with a token: POST the bytes to /exchange/uploads?name=…, then see the
 * upload in the API. Another site cannot send these content types without asking first.
 */
@Controller('exchange')
export class ExchangeController {
  constructor(
    private readonly uploads: UploadService,
    private readonly files: ExchangeFiles,
    private readonly viewers: ViewerService,
    private readonly audit: AuditService,
  ) {}

  @Post('uploads')
  async upload(
    @Query('name') name: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewer(request);
    const bytes = (request.body ?? []) as AsyncIterable<Buffer>;
    const file = { name: typeof name === 'string' ? name : '', bytes };
    const result = await this.uploads.receive(viewer, file, request.ip);
    if (!('outcome' in result)) {
      const { id, state, layout } = result;
      await reply.code(200).send({ upload: { id, state, layout } });
      return;
    }
    const { code } = result;
    const message = uploadProblemMessage(code, languageOfHeader(request.headers['accept-language']));
    await reply.code(STATUS[code] ?? 400).send({ error: { code, message } });
  }

  /** `vendor`: whose queue; a vendor's own is the only one there is for it. */
  @Get('queue')
  async queue(
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewer(request);
    const vendor = typeof address['vendor'] === 'string' ? Number(address['vendor']) : null;
    if (vendor !== null && !(Number.isInteger(vendor) && vendor > 0 && vendor < 2 ** 31)) throw notFound();
    await this.send(
      await this.files.queue(viewer, vendor, languageOf(address)),
      viewer,
      address,
      request,
      reply,
    );
  }

  @Get('uploads/:id/errors')
  async errors(
    @Param('id') id: string,
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await this.viewer(request);
    if (!/^\d{1,9}$/.test(id)) throw notFound();
    await this.send(
      await this.files.errors(viewer, Number(id), languageOf(address)),
      viewer,
      address,
      request,
      reply,
    );
  }

  private async send(
    sheet: Sheet | null,
    viewer: Viewer,
    address: Address,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    if (!sheet) throw notFound();
    const { extension, contentType, stream } = fileFormat(address['format']);
    await this.audit.note(viewer, {
      action: 'DOWNLOAD',
      subject: sheet.asciiName,
      found: true,
      address: request.ip,
    });
    void reply.headers({
      'content-type': contentType,
      'content-disposition': attachment(sheet, extension),
      'cache-control': 'no-store',
    });
    await reply.send(stream(sheet, languageOf(address)));
  }

  private async viewer(request: FastifyRequest): Promise<Viewer> {
    const viewer = await requestViewer(this.viewers, request);
    if (viewer.role === 'PUBLIC') throw new HttpException('needs sign-in', HttpStatus.UNAUTHORIZED);
    return viewer;
  }
}

function languageOf({ lang }: Address): 'ja' | 'en' {
  return lang === 'en' ? 'en' : 'ja';
}

function notFound(): HttpException {
  return new HttpException('no such file', HttpStatus.NOT_FOUND);
}
