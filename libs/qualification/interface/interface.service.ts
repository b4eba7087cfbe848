import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock } from '#platform';
import { BatchCheckService } from '../batch/batch-check.service.js';
import type { Reception } from '../batch/batch-content.js';
import { CardCheckService } from '../check/card-check.service.js';
import { FIELD_TEXT } from '../check/check-result.js';
import { VERIFIED, type Verified } from '../reader/reader-check.js';
import { ReaderCheckService } from '../reader/reader-check.service.js';
import {
  batchAnswer,
  errorAnswer,
  readerAnswer,
  receptionAnswer,
  singleAnswer,
  type AnswerHead,
} from './answers.rules.js';
import { charsetOf, decode, encode, type Charset } from './charset.js';
import { InterfaceError, INTERFACE_PROBLEMS, type InterfaceProblem } from './interface-problem.rules.js';
import { answerName, type MessageName } from './message-name.rules.js';
import { parseXml, type XmlElement } from './parse-xml.js';
import {
  readHeader,
  readReaderSearch,
  readReceptionNumber,
  readSearches,
  type RequestHeader,
} from './read-request.rules.js';
import { writeXml, type Part } from './write-xml.js';

export interface InterfaceAnswer {
  readonly fileName: string;
  readonly charset: Charset;
  readonly bytes: Buffer;
  /** As an HTTP status; 200 where the message was processed, also where its answer is 該当資格なし. */
  readonly status: number;
}

interface Draft {
  readonly part: Part;
  readonly status: number;
}

const VERIFICATIONS = Object.keys(VERIFIED) as Verified[];

/** The interface files of clinics' own software: a request comes in, the answer file goes out. */
@Injectable()
export class InterfaceService {
  constructor(
    private readonly checks: CardCheckService,
    private readonly readerChecks: ReaderCheckService,
    private readonly batches: BatchCheckService,
    private readonly clock: Clock,
  ) {}

  /** `bytes` null: larger than a message may be, and not read. */
  async answer(viewer: Viewer, name: MessageName, bytes: Buffer | null): Promise<InterfaceAnswer> {
    let head: AnswerHead = {
      at: this.clock.now(),
      day: this.clock.today(),
      facilityCode: '',
      fileIdentifier: '',
      charset: 'UTF-8',
    };
    let draft: Draft;
    try {
      if (!bytes) throw new InterfaceError('TOO_LARGE');
      const charset = charsetOf(bytes);
      head = { ...head, charset };
      const message = parseXml(decode(bytes, charset));
      const header = readHeader(message);
      head = { ...head, ...header, day: header.day ?? head.day, charset: header.charset ?? charset };
      draft = await this.processed(viewer, name, message, header, head);
    } catch (error) {
      if (!(error instanceof InterfaceError)) throw error;
      draft = failed(name, head, error.problem);
    }
    return {
      fileName: answerName(name),
      charset: head.charset,
      bytes: encode(writeXml(draft.part, head.charset), head.charset),
      status: draft.status,
    };
  }

  private processed(
    viewer: Viewer,
    name: MessageName,
    message: XmlElement,
    header: RequestHeader,
    head: AnswerHead,
  ): Promise<Draft> {
    switch (name.kind) {
      case 'siquc01':
        if (header.reference === '1') return this.byReader(viewer, name, message, header, head);
        return this.single(viewer, name, message, header, head);
      case 'muquc01':
        return this.reception(viewer, message, header, head);
      case 'muquc02':
        return this.result(viewer, message, head);
    }
  }

  private async single(
    viewer: Viewer,
    name: MessageName,
    message: XmlElement,
    { facilityCode, day }: RequestHeader,
    head: AnswerHead,
  ): Promise<Draft> {
    const [search, ...others] = readSearches(message);
    if (others.length > 0) throw new InterfaceError('NOT_A_REQUEST');
    const limitConsent = search!.limitConsent === '1';
    const result = await this.checks.check(viewer, { facilityCode, card: search!, day, limitConsent });
    if (result.outcome === 'ANSWERED') return { part: singleAnswer(head, search!, result), status: 200 };
    if (result.code !== 'BAD_CARD') throw new InterfaceError(result.code);
    const detail = FIELD_TEXT[result.field].ja;
    return { part: errorAnswer(name.kind, head, 'BAD_CARD', search!, detail), status: 200 };
  }

  private async byReader(
    viewer: Viewer,
    name: MessageName,
    message: XmlElement,
    { facilityCode, day }: RequestHeader,
    head: AnswerHead,
  ): Promise<Draft> {
    const search = readReaderSearch(message);
    const verified = VERIFICATIONS.find((way) => String(VERIFIED[way]) === search.verified);
    if (!verified) throw new InterfaceError('NOT_A_REQUEST');
    const consents = {
      limitCertificate: search.limitConsent === '1',
      medication: search.medicationConsent === '1',
      checkup: search.checkupConsent === '1',
    };
    const asked = { facilityCode, day, serial: search.serial, verified, consents };
    const result = await this.readerChecks.check(viewer, asked);
    if (result.outcome === 'ANSWERED') return { part: readerAnswer(head, search, result), status: 200 };
    return failed(name, head, result.code);
  }

  private async reception(
    viewer: Viewer,
    message: XmlElement,
    { facilityCode, fileIdentifier, day }: RequestHeader,
    head: AnswerHead,
  ): Promise<Draft> {
    const searches = readSearches(message);
    const { charset } = head;
    const reception = await this.batches.receive(viewer, facilityCode, {
      day,
      fileIdentifier,
      charset,
      searches,
    });
    if (typeof reception === 'string') throw new InterfaceError(reception);
    return { part: receptionAnswer(head, reception), status: 200 };
  }

  private async result(viewer: Viewer, message: XmlElement, head: AnswerHead): Promise<Draft> {
    const found = await this.batches.reception(viewer, head.facilityCode, readReceptionNumber(message));
    if (found === 'NO_FACILITY') throw new InterfaceError('NO_FACILITY');
    if (!found) throw new InterfaceError('NO_RECEPTION');
    return { part: batchAnswer(ofReception(head, found), found), status: 200 };
  }
}

function failed({ kind }: MessageName, head: AnswerHead, problem: InterfaceProblem): Draft {
  return { part: errorAnswer(kind, head, problem), status: INTERFACE_PROBLEMS[problem].status };
}

/** Day and identifier are those of the request the result is of. */
function ofReception(head: AnswerHead, { request, result }: Reception): AnswerHead {
  const at = result ? new Date(result.doneAt) : head.at;
  return { ...head, at, day: request.day, fileIdentifier: request.fileIdentifier };
}
