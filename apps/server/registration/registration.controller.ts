import { Controller, Get, HttpException, HttpStatus, Param, Post, Query, Req, Res } from '@nestjs/common';
import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewerService, type Viewer } from '#access';
import {
  LARGEST_REGISTRATION,
  QuarantineReadModel,
  RegistrationService,
  rowsOfJson,
  type RegistrationProblemCode,
  type RegistrationResult,
} from '#qualification';
import { languageOf } from '../graphql/language.js';
import { qualificationViewer } from '../qualification/qualification-viewer.js';
import { readBounded } from '../qualification/read-bounded.js';
import { formOf } from './registration-form.js';
import { REGISTRATION_PROBLEM_TEXTS } from './registration.texts.js';

const STATUS: Readonly<Partial<Record<RegistrationProblemCode, number>>> = {
  NOT_YOURS: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  BUSY: 503,
};
const MOST_HELD_NAMED = 1_000;

/**
 * Insurers' lists: a CSV file or an xlsx, or `{ "rows": [...] }` as JSON, from the page or with the insurer's token. None of
 * these types can be sent by a form of another site. Neither body nor answer is ever logged; nothing of them lies on a disk.
 */
@Controller('qualification/registrations')
export class RegistrationController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly held: QuarantineReadModel,
    private readonly viewers: ViewerService,
  ) {}

  /** `confirm=1`: register what is right at once; else it waits for confirmRegistration. */
  @Post()
  async receive(
    @Query('confirm') confirm: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const { body } = request;
    const atOnce = confirm === '1';
    if (body instanceof Readable) {
      const bytes = await readBounded(body, LARGEST_REGISTRATION);
      return this.answer(
        viewer,
        await this.registrations.receiveFile(viewer, bytes, atOnce, request.ip),
        request,
        reply,
      );
    }
    const rows = rowsOfJson((body as { rows?: unknown } | null)?.rows);
    if (!rows) throw new HttpException('no rows', HttpStatus.BAD_REQUEST);
    await this.answer(
      viewer,
      await this.registrations.receiveRows(viewer, rows, atOnce, request.ip),
      request,
      reply,
    );
  }

  /** The columns of a list, to be filled in. */
  @Get('form')
  async form(@Query('format') format: unknown, @Res() reply: FastifyReply): Promise<void> {
    const { bytes, fileName } = formOf(format === 'csv' ? 'UTF-8' : 'CP932');
    await reply
      .headers({
        'content-type': 'text/csv',
        'content-disposition': `attachment; filename="${fileName}"`,
      })
      .send(bytes);
  }

  /** How far a list has come, and which rows are held for what. */
  @Get(':id')
  async one(
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const found = /^\d{1,9}$/.test(id) ? await this.registrations.byId(viewer, Number(id)) : null;
    if (!found) throw new HttpException('no such registration', HttpStatus.NOT_FOUND);
    await this.answer(viewer, found, request, reply);
  }

  private async answer(
    viewer: Viewer,
    result: RegistrationResult,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    void reply.header('cache-control', 'no-store');
    if ('outcome' in result) {
      const { code, row } = result;
      const message = REGISTRATION_PROBLEM_TEXTS[code][languageOf(request.headers['accept-language'])];
      await reply.code(STATUS[code] ?? 400).send({ error: { code, row, message } });
      return;
    }
    const { id, source, state, askedRegister, rows, clean, unchanged, held, quarantined, registered } =
      result;
    const registration = {
      id,
      source,
      state,
      askedRegister,
      rows,
      clean,
      unchanged,
      held,
      quarantined,
      registered,
    };
    const heldRows = await this.held.ofRegistration(viewer, id, MOST_HELD_NAMED);
    await reply.code(200).send({ registration, heldRows });
  }
}
