import { registerEnumType } from '@nestjs/graphql';
import { CAUSES, KEPT_FIELDS, OPEN_STATES, REGISTRATION_SOURCES, REGISTRATION_STATES } from '#qualification';
import { describe, enumOf } from '../graphql/enum-of.js';

export const RegistrationCauseEnum = enumOf(CAUSES);
registerEnumType(RegistrationCauseEnum, {
  name: 'RegistrationCause',
  description: 'Why a row of an insurer’s list is held.',
  valuesMap: describe({
    FIELD_UNREADABLE: 'A field is missing or cannot be read.',
    INSURER_NUMBER: 'The insurer number is another insurer’s, or its check digit is wrong.',
    INDIVIDUAL_NUMBER: 'The check digit of the individual number is wrong.',
    NUMBER_FOR_TWO: 'The individual number stands for two people, in the list or in the tables.',
    PERSON_CHANGED: 'The insurer registered another person under the number before.',
    NOT_IN_REGISTER: 'Nobody in the resident register has the number.',
    NAME_DIFFERS: 'The resident register has another name.',
    BIRTH_DIFFERS: 'The resident register has another birth date.',
    SEX_DIFFERS: 'The resident register has another sex.',
    BIRTH_IMPLAUSIBLE: 'Born after today, or after the start of the cover.',
    VERY_OLD: 'Older than 115.',
    LOSS_BEFORE_START: 'Loss or expiry not after the start.',
    OVERLAP: 'It overlaps with another cover of the person, of whatever insurer.',
    CARD_FOR_TWO: 'Somebody else has the same symbol, number and branch at that time.',
    TWICE_IN_LIST: 'The same cover of the same person stands in the list twice.',
    NEWER_KNOWN: 'A later list has registered the cover since.',
  }),
});

export const RegistrationFieldEnum = enumOf(KEPT_FIELDS);
registerEnumType(RegistrationFieldEnum, {
  name: 'RegistrationField',
  description:
    'A column of an insurer’s list; docs/api.md has them all. The individual number is never given out.',
});

export const RegistrationStateEnum = enumOf(REGISTRATION_STATES);
registerEnumType(RegistrationStateEnum, {
  name: 'RegistrationState',
  description: 'How far a list has come.',
  valuesMap: describe({
    READING: 'On its way.',
    CHECKING: 'Its rows are being checked.',
    PREVIEWED: 'Checked; nothing is registered before it is confirmed.',
    REGISTERING: 'What is right is being registered.',
    DONE: 'What is right is registered, the rest is held.',
    CANCELLED: 'Dropped, with everything in it.',
  }),
});

export const RegistrationSourceEnum = enumOf(REGISTRATION_SOURCES);
registerEnumType(RegistrationSourceEnum, {
  name: 'RegistrationSource',
  description: 'How a list came in.',
  valuesMap: describe({ FILE: 'A CSV file or an xlsx.', API: 'Rows as JSON.' }),
});

export const HeldRowStateEnum = enumOf(OPEN_STATES);
registerEnumType(HeldRowStateEnum, {
  name: 'HeldRowState',
  description: 'Whose hand a held row waits for.',
  valuesMap: describe({
    QUARANTINED: 'To be corrected.',
    CORRECTED: 'To be confirmed by somebody who did not correct it.',
    CONFIRMED: 'Confirmed; waits for another row of the same person.',
  }),
});
