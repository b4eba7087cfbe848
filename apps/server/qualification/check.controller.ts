import { Controller, Get, HttpException, HttpStatus, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewerService } from '#access';
import { tryDayFromIso } from '#calendar';
import { CardCheckService, CheckHistoryReadModel, TEST_CARD } from '#qualification';
import { languageOf } from '../graphql/language.js';
import { answerJson, cardOf, CHECK_STATUS, refusalJson } from './check-json.js';
import { codeOf, qualificationViewer } from './qualification-viewer.js';

/**
 * One check as JSON, for a facility signed in or with its token. application/json cannot be sent by another site's form.
 * Neither body nor answer is ever logged.
 */
@Controller('qualification/checks')
export class CheckController {
  constructor(
    private readonly checks: CardCheckService,
    private readonly history: CheckHistoryReadModel,
    private readonly viewers: ViewerService,
  ) {}

  /** Body: insurerNumber, symbol, number, branch, birthdate; optional facilityCode, day (YYYY-MM-DD), limitConsent. */
  @Post()
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const language = languageOf(request.headers['accept-language']);
    const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
    const card = typeof body === 'object' ? cardOf(body) : null;
    if (!card) throw new HttpException('not a card', HttpStatus.BAD_REQUEST);
    const facilityCode = codeOf(body['facilityCode']);
    const stated = body['day'];
    const day = stated === undefined || stated === null ? null : tryDayFromIso(String(stated));
    const result =
      day === undefined
        ? ({ outcome: 'REFUSED', code: 'BAD_DAY' } as const)
        : await this.checks.check(viewer, {
            facilityCode,
            card,
            day,
            limitConsent: body['limitConsent'] === true,
          });
    if (result.outcome === 'ANSWERED') await reply.code(200).send(answerJson(result, language));
    else await reply.code(CHECK_STATUS[result.code]).send(refusalJson(result, language));
  }

  /** `facility`: its code; `before`: the id of the last check one has. */
  @Get()
  async past(
    @Query('facility') facility: unknown,
    @Query('before') before: unknown,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const last = typeof before === 'string' && /^\d{1,15}$/.test(before) ? Number(before) : null;
    const found = await this.history.history(viewer, codeOf(facility), last);
    if (!found) throw new HttpException('no such facility', HttpStatus.NOT_FOUND);
    const testCard = found.operating ? null : TEST_CARD;
    await reply.send({ ...found, testCard });
  }
}
