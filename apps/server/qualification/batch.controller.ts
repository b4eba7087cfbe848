import { Controller, Get, HttpException, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditService, ViewerService, type Viewer } from '#access';
import { tryDayFromIso } from '#calendar';
import { Clock } from '#platform';
import {
  BatchCheckService,
  LARGEST_LIST,
  ListCheckService,
  type ListRefusal,
  type Reception,
} from '#qualification';
import { attachment, fileFormat } from '../download/file-format.js';
import { languageOf } from '../graphql/language.js';
import { batchSheet } from './batch-sheet.js';
import { lineJson, LIST_TEXT, receptionJson } from './batch-json.js';
import { codeOf, qualificationViewer } from './qualification-viewer.js';
import { readBounded } from './read-bounded.js';

type Address = Readonly<Record<string, unknown>>;

const STATUS: Readonly<Partial<Record<ListRefusal, number>>> = { NO_FACILITY: 403, THROTTLED: 429 };

/**
 * Lists of appointments. POST the bytes of a CSV or xlsx (application/octet-stream, which no form of another site can send)
 * with ?facility=…&day=YYYY-MM-DD&evening=1; then ask for the reception by its number. Lists and results are never logged.
 */
@Controller('qualification/batches')
export class BatchController {
  constructor(
    private readonly lists: ListCheckService,
    private readonly batches: BatchCheckService,
    private readonly viewers: ViewerService,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  @Post()
  async receive(
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const language = languageOf(request.headers['accept-language']);
    if (!(request.body instanceof Readable))
      throw new HttpException('not a file', HttpStatus.UNSUPPORTED_MEDIA_TYPE);
    const bytes = await readBounded(request.body, LARGEST_LIST);
    const stated = address['day'];
    const day = stated === undefined || stated === '' ? null : tryDayFromIso(String(stated));
    const result = !bytes
      ? 'TOO_MANY'
      : day === undefined
        ? 'BAD_DAY'
        : await this.lists.receive(viewer, bytes, {
            facilityCode: codeOf(address['facility']),
            day,
            eveningBefore: address['evening'] === '1',
          });
    if (typeof result !== 'string')
      await reply.code(200).send(receptionJson(result, this.clock.now(), language));
    else
      await reply
        .code(STATUS[result] ?? 400)
        .send({ error: { code: result, message: LIST_TEXT[result][language] } });
  }

  /** The latest twenty of a facility, without their lines. */
  @Get()
  async all(
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const found = await this.batches.receptionsOf(viewer, codeOf(address['facility']));
    if (!found) throw notFound();
    const now = this.clock.now();
    await reply.send({ receptions: found.map((line) => lineJson(line, now)) });
  }

  @Get(':number')
  async one(
    @Param('number') number: string,
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const reception = await this.reception(viewer, address, number);
    const language = languageOf(request.headers['accept-language']);
    await reply.send(receptionJson(reception, this.clock.now(), language));
  }

  /** `format`: xlsx, csv or csv-cp932; `lang`: ja or en. */
  @Get(':number/file')
  async file(
    @Param('number') number: string,
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const reception = await this.reception(viewer, address, number);
    if (!reception.result) throw notFound();
    const language = address['lang'] === 'en' ? 'en' : 'ja';
    const { extension, contentType, stream } = fileFormat(address['format']);
    const sheet = batchSheet(reception, language);
    await this.audit.note(viewer, {
      action: 'DOWNLOAD',
      subject: sheet.asciiName,
      found: true,
      address: request.ip,
    });
    void reply.headers({
      'content-type': contentType,
      'content-disposition': attachment(sheet, extension),
    });
    await reply.send(stream(sheet, language));
  }

  private async reception(viewer: Viewer, address: Address, number: string): Promise<Reception> {
    const found = await this.batches.reception(viewer, codeOf(address['facility']), number);
    if (!found || found === 'NO_FACILITY') throw notFound();
    return found;
  }
}

function notFound(): HttpException {
  return new HttpException('no such reception', HttpStatus.NOT_FOUND);
}
