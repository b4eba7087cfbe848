import { registerEnumType } from '@nestjs/graphql';
import {
  ENQUIRY_SOURCES,
  ENQUIRY_STATES,
  TOPIC_NAMES,
  TOPICS,
  type EnquirySource,
  type EnquiryState,
  type Topic,
} from '#support';
import { describe, enumOf } from '../graphql/enum-of.js';

export const EnquiryTopicEnum = enumOf<Topic>(TOPIC_NAMES);
registerEnumType(EnquiryTopicEnum, {
  name: 'EnquiryTopic',
  description: 'What a caller asks about. Some topics name the facility’s blocker (滞留理由), one clears it.',
  valuesMap: describe(
    Object.fromEntries(
      TOPIC_NAMES.map((topic) => [topic, `${TOPICS[topic].ja}: ${TOPICS[topic].en}`]),
    ) as Record<Topic, string>,
  ),
});

export const EnquiryStateEnum = enumOf<EnquiryState>(ENQUIRY_STATES);
registerEnumType(EnquiryStateEnum, {
  name: 'EnquiryState',
  description: 'How far an enquiry is.',
  valuesMap: describe({
    OPEN: 'Nobody has answered yet (未回答)',
    ANSWERED: 'Answered, somebody looks again on the follow-up day (回答済み)',
    CLOSED: 'Done (完了)',
  }),
});

export const EnquirySourceEnum = enumOf<EnquirySource>(ENQUIRY_SOURCES);
registerEnumType(EnquirySourceEnum, {
  name: 'EnquirySource',
  description: 'How an enquiry came.',
  valuesMap: describe({
    PHONE: 'On the phone, taken by the call centre (電話)',
    FACILITY: 'From the facility’s own page (施設の画面)',
    MAIL: 'Because mail to the facility came back (メールの不達)',
  }),
});
