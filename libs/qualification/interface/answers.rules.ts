import { isoFromDay, japanDay, type Day } from '#calendar';
import type { BatchAnswer, BatchResult, Reception } from '../batch/batch-content.js';
import { receptionNumber } from '../batch/reception-number.rules.js';
import { interfaceDay } from '../card/interface-day.rules.js';
import { FIELD_TEXT, type CheckAnswer } from '../check/check-result.js';
import type { ReaderAnswer } from '../reader/reader-check.js';
import { CHARSET_CODE, type Charset } from './charset.js';
import { INTERFACE_PROBLEMS, type InterfaceProblem } from './interface-problem.rules.js';
import type { MessageKind } from './message-name.rules.js';
import type { ReaderSearch, Reference, SearchInfo } from './read-request.rules.js';
import { limitCertificate, resultOf, searchInfo } from './result-parts.rules.js';
import type { Part } from './write-xml.js';

/** What every answer begins with. */
export interface AnswerHead {
  readonly at: Date;
  readonly day: Day;
  readonly facilityCode: string;
  readonly fileIdentifier: string;
  readonly charset: Charset;
  /** 照会区分 of a single question, once it is read. */
  readonly reference?: Reference;
}

const NO_ERROR: readonly Part[] = [
  ['ErrorCode', ''],
  ['ErrorMessage', ''],
];

/** OQSsiquc01res. */
export function singleAnswer(head: AnswerHead, search: SearchInfo, answer: CheckAnswer): Part {
  const { validity, shown } = answer;
  const consent: Part[] = [
    ['LimitApplicationCertificateRelatedConsFlg', search.limitConsent || '0'],
    shown && limitCertificate(shown.coverage),
  ];
  return message(
    [
      ...begin(head),
      ['ReferenceClassification', '2'],
      ['SegmentOfResult', '1'],
      ...NO_ERROR,
      charsetPart(head),
    ],
    [
      searchInfo(search),
      ...processed(answer.connectionTest),
      ['QualificationValidity', String(validity)],
      shown && ['ResultList', [resultOf(shown, consent)]],
    ],
  );
}

/** OQSmuquc01res. */
export function receptionAnswer(head: AnswerHead, reception: Reception): Part {
  return message(
    [
      ['ProcessExecutionTime', timeText(head.at)],
      ['MedicalInstitutionCode', head.facilityCode],
      ['ArbitraryFileIdentifier', head.fileIdentifier],
      charsetPart(head),
    ],
    [
      ['ReceptionNumber', receptionNumber(reception)],
      ['ReceptionDateTime', timeText(reception.receivedAt)],
    ],
  );
}

/** OQSmuquc02res; SegmentOfResult 2 while it is still worked on. */
export function batchAnswer(head: AnswerHead, reception: Reception): Part {
  const { result, request } = reception;
  const wrong = result?.answers.filter((answer) => 'problem' in answer).length ?? 0;
  const all = result?.answers.length ?? 0;
  return message(
    [
      ...begin(head),
      ['ReceptionNumber', receptionNumber(reception)],
      ['SegmentOfResult', result ? '1' : '2'],
      ...NO_ERROR,
      ['NumberOfProcessingResult', String(all)],
      ['NumberOfNormalProcessing', String(all - wrong)],
      ['NumberOfError', String(wrong)],
      charsetPart(head),
    ],
    result ? request.searches.map((search, index) => unitOf(search, result.answers[index]!, result)) : [],
  );
}

/** OQSsiquc01res by My Number card: nothing was asked by number, and the consent bears its time. */
export function readerAnswer(head: AnswerHead, search: ReaderSearch, answer: ReaderAnswer): Part {
  const { validity, shown, consents, consentedAt } = answer;
  const consent: Part[] = [
    ['LimitApplicationCertificateRelatedConsFlg', consents.limitCertificate ? '1' : '0'],
    ['LimitApplicationCertificateRelatedConsTime', timeText(consentedAt)],
    shown && limitCertificate(shown.coverage),
  ];
  return message(
    [
      ...begin(head),
      ['ReferenceClassification', '1'],
      ['SegmentOfResult', '1'],
      ...NO_ERROR,
      charsetPart(head),
    ],
    [
      ['QualificationConfirmSearchInfo', [['ArbitraryIdentifier', search.identifier]]],
      ...processed(answer.connectionTest),
      ['QualificationValidity', String(validity)],
      shown && ['ResultList', [resultOf(shown, consent)]],
    ],
  );
}

/** Any answer that is an error (異常終了); `search` and `detail` where one card of a single question is at fault. */
export function errorAnswer(
  kind: MessageKind,
  head: AnswerHead,
  problem: InterfaceProblem,
  search: SearchInfo | null = null,
  detail: string = INTERFACE_PROBLEMS[problem].message,
): Part {
  const { code } = INTERFACE_PROBLEMS[problem];
  return message(
    [
      ...begin(head),
      kind === 'siquc01' ? ['ReferenceClassification', head.reference ?? '2'] : null,
      ['SegmentOfResult', '9'],
      ['ErrorCode', code],
      ['ErrorMessage', detail],
      charsetPart(head),
    ],
    search ? [searchInfo(search), ...failed(code, detail)] : [],
  );
}

function unitOf(search: SearchInfo, answer: BatchAnswer, { connectionTest }: BatchResult): Part {
  if ('problem' in answer) {
    const detail = FIELD_TEXT[answer.problem].ja;
    return ['BulkConfirmUnit', [searchInfo(search), ...failed(INTERFACE_PROBLEMS.BAD_CARD.code, detail)]];
  }
  const { validity, shown } = answer;
  const last: Part[] = [
    shown && limitCertificate(shown.coverage),
    ['LimitApplicationCertificateChanged', '0'],
  ];
  return [
    'BulkConfirmUnit',
    [
      searchInfo(search),
      ...processed(connectionTest),
      ['QualificationValidity', String(validity)],
      shown && resultOf(shown, last),
    ],
  ];
}

function message(header: readonly Part[], body: readonly Part[]): Part {
  return [
    'XmlMsg',
    [
      ['MessageHeader', header],
      ['MessageBody', body],
    ],
  ];
}

function begin(head: AnswerHead): Part[] {
  return [
    ['ProcessExecutionTime', timeText(head.at)],
    ['QualificationConfirmationDate', interfaceDay(head.day)],
    ['MedicalInstitutionCode', head.facilityCode],
    ['ArbitraryFileIdentifier', head.fileIdentifier],
  ];
}

function processed(connectionTest: boolean): Part[] {
  return [
    ['ProcessingResultStatus', '1'],
    ['ProcessingResultCode', ''],
    ['ProcessingResultMessage', connectionTest ? '接続テスト（運用開始前）' : ''],
  ];
}

function failed(code: string, detail: string): Part[] {
  return [
    ['ProcessingResultStatus', '2'],
    ['ProcessingResultCode', code],
    ['ProcessingResultMessage', detail],
  ];
}

function charsetPart({ charset }: AnswerHead): Part {
  return ['CharacterCodeIdentifier', CHARSET_CODE[charset]];
}

/** `20210712091503`, Japan time. */
function timeText(at: Date): string {
  const japan = new Date(at.getTime() + 9 * 3_600_000);
  return isoFromDay(japanDay(at)).replaceAll('-', '') + japan.toISOString().slice(11, 19).replaceAll(':', '');
}
