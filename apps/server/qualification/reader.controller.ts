import { Controller, HttpException, HttpStatus, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ViewerService } from '#access';
import { tryDayFromIso } from '#calendar';
import { ReaderCheckService } from '#qualification';
import { languageOf } from '../graphql/language.js';
import { CHECK_STATUS, refusalJson } from './check-json.js';
import { codeOf, qualificationViewer } from './qualification-viewer.js';
import { certificateRefusalJson, isCertificateProblem, readerAnswerJson, verifiedOf } from './reader-json.js';

/**
 * One check by My Number card, as the reader's software sends it. Body: serial (of the card's certificate), verified (FACE,
 * PIN, VISUAL), consents { limitCertificate, medication, checkup }; optional facilityCode, day. Never logged.
 */
@Controller('qualification/card-checks')
export class ReaderController {
  constructor(
    private readonly checks: ReaderCheckService,
    private readonly viewers: ViewerService,
  ) {}

  @Post()
  async check(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const viewer = await qualificationViewer(this.viewers, request);
    const language = languageOf(request.headers['accept-language']);
    const body = (request.body ?? {}) as Readonly<Record<string, unknown>>;
    const { serial, consents, day: stated } = body;
    const verified = verifiedOf(body['verified']);
    if (typeof serial !== 'string' || serial.length > 100 || !verified)
      throw new HttpException('not a reader’s question', HttpStatus.BAD_REQUEST);
    const day = stated === undefined || stated === null ? null : tryDayFromIso(String(stated));
    const agreed = (consents ?? {}) as Readonly<Record<string, unknown>>;
    const result =
      day === undefined
        ? ({ outcome: 'REFUSED', code: 'BAD_DAY' } as const)
        : await this.checks.check(viewer, {
            facilityCode: codeOf(body['facilityCode']),
            serial,
            verified,
            consents: {
              limitCertificate: agreed['limitCertificate'] === true,
              medication: agreed['medication'] === true,
              checkup: agreed['checkup'] === true,
            },
            day,
          });
    if (result.outcome === 'ANSWERED') await reply.code(200).send(readerAnswerJson(result, language));
    else if (isCertificateProblem(result.code))
      await reply.code(HttpStatus.UNPROCESSABLE_ENTITY).send(certificateRefusalJson(result.code, language));
    else await reply.code(CHECK_STATUS[result.code]).send(refusalJson(result as never, language));
  }
}
