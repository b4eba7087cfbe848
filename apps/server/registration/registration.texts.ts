import type { Cause, HeldRowProblemCode, RegistrationProblemCode } from '#qualification';
import type { Language } from '../graphql/language.js';

type Text = Readonly<Record<Language, string>>;

/** What a cause is called, and what to do. No data in any of them. */
export const CAUSE_TEXTS: Readonly<Record<Cause, { readonly name: Text; readonly step: Text }>> = {
  FIELD_UNREADABLE: {
    name: { ja: '読み取れない項目', en: 'Fields that cannot be read' },
    step: { ja: '印のある項目を直してください。', en: 'Correct the fields that are marked.' },
  },
  INSURER_NUMBER: {
    name: { ja: '保険者番号', en: 'Insurer number' },
    step: {
      ja: '検証番号が合わないか、ほかの保険者の番号です。自分の保険者番号を入力してください。',
      en: 'Its check digit is wrong, or it is another insurer’s. Enter your own insurer number.',
    },
  },
  INDIVIDUAL_NUMBER: {
    name: { ja: '個人番号の検査用数字', en: 'Check digit of the individual number' },
    step: {
      ja: '個人番号を原本で確かめ、入力し直してください。',
      en: 'Look the individual number up in the original and enter it again.',
    },
  },
  NUMBER_FOR_TWO: {
    name: { ja: '1つの個人番号に2人', en: 'One number for two people' },
    step: {
      ja: '同じ個人番号が別の人に登録されています。どちらの番号か原本で確かめてください。',
      en: 'The number is registered for somebody else too. Find out in the originals whose it is.',
    },
  },
  PERSON_CHANGED: {
    name: { ja: '同じ番号で別人', en: 'Another person under the same number' },
    step: {
      ja: '前回の登録と氏名・生年月日・性別が違います。本人の変更か、番号の誤りかを確かめてください。',
      en: 'Name, birth date or sex are not those registered before. Has the person changed them, or is the number wrong?',
    },
  },
  NOT_IN_REGISTER: {
    name: { ja: '住民基本台帳にない', en: 'Not in the resident register' },
    step: { ja: '個人番号を原本で確かめてください。', en: 'Look the individual number up in the original.' },
  },
  NAME_DIFFERS: {
    name: { ja: '氏名が台帳と違う', en: 'Name differs from the register' },
    step: {
      ja: '氏名と個人番号を原本で確かめてください。',
      en: 'Look name and individual number up in the original.',
    },
  },
  BIRTH_DIFFERS: {
    name: { ja: '生年月日が台帳と違う', en: 'Birth date differs from the register' },
    step: {
      ja: '生年月日と個人番号を原本で確かめてください。',
      en: 'Look birth date and individual number up in the original.',
    },
  },
  SEX_DIFFERS: {
    name: { ja: '性別が台帳と違う', en: 'Sex differs from the register' },
    step: {
      ja: '性別と個人番号を原本で確かめてください。',
      en: 'Look sex and individual number up in the original.',
    },
  },
  BIRTH_IMPLAUSIBLE: {
    name: { ja: '生年月日が資格取得や今日より後', en: 'Born after the start of the cover, or after today' },
    step: {
      ja: '生年月日と資格取得年月日を確かめてください。',
      en: 'Check the birth date and the start of the cover.',
    },
  },
  VERY_OLD: {
    name: { ja: '115歳を超える', en: 'Older than 115' },
    step: { ja: '生年月日の元号を確かめてください。', en: 'Check the era of the birth date.' },
  },
  LOSS_BEFORE_START: {
    name: { ja: '喪失が取得より前', en: 'Loss before the start' },
    step: {
      ja: '資格取得・喪失の年月日と有効期限を確かめてください。',
      en: 'Check start, loss and expiry.',
    },
  },
  OVERLAP: {
    name: { ja: '資格期間の重なり', en: 'Overlapping cover' },
    step: {
      ja: 'ほかの資格と期間が重なります。前の資格の喪失を先に登録するか、取得年月日を確かめてください。',
      en: 'It overlaps with another cover. Register the loss of that one first, or check the start.',
    },
  },
  CARD_FOR_TWO: {
    name: { ja: '1つの記号・番号に2人', en: 'One card for two people' },
    step: {
      ja: '同じ記号・番号・枝番が同じ時期に別の人にあります。枝番を確かめてください。',
      en: 'Somebody else has the same card and branch at that time. Check the branch.',
    },
  },
  TWICE_IN_LIST: {
    name: { ja: '一覧に2行', en: 'Twice in the list' },
    step: {
      ja: '同じ人の同じ資格が2行あります。正しくない方を取り下げてください。',
      en: 'The same cover of the same person stands there twice. Withdraw the wrong row.',
    },
  },
  NEWER_KNOWN: {
    name: { ja: '新しい登録がある', en: 'Registered since' },
    step: {
      ja: 'この資格は後の一覧で登録されています。この行を取り下げてください。',
      en: 'A later list has registered this cover. Withdraw this row.',
    },
  },
};

export const REGISTRATION_PROBLEM_TEXTS: Readonly<Record<RegistrationProblemCode, Text>> = {
  NOT_YOURS: {
    ja: '保険者のアカウント（トークンは書き込み可）で登録してください。',
    en: 'For an insurer’s account, or its token with WRITE.',
  },
  NOT_FOUND: { ja: 'この登録はありません。', en: 'There is no such registration.' },
  NOT_NOW: { ja: '今の状態ではできません。表示し直してください。', en: 'Not possible now. Load it again.' },
  BUSY: {
    ja: 'ほかの一覧を読み取っています。少し待ってからもう一度送ってください。',
    en: 'Another list is being read. Send it again in a moment.',
  },
  NO_COLUMNS: {
    ja: '必要な列が見つかりません。見出しを様式と合わせてください。',
    en: 'The columns that are needed are not there. Name them as in the form.',
  },
  NO_ROWS: { ja: '行がありません。', en: 'There are no rows.' },
  TOO_LARGE: {
    ja: '大きすぎます（32 MB、20万行まで）。分けて送ってください。',
    en: 'Too large (32 MB, 200,000 rows at most). Send it in parts.',
  },
  EMPTY: { ja: 'ファイルが空です。', en: 'The file is empty.' },
  NOT_A_TABLE: { ja: 'CSV か xlsx で送ってください。', en: 'Send a CSV file or an xlsx.' },
  OLD_EXCEL: {
    ja: '古い形式の Excel です。xlsx か CSV で保存し直してください。',
    en: 'An old Excel format: save it as xlsx or CSV.',
  },
  BROKEN_ZIP: { ja: 'ファイルが壊れています。', en: 'The file is damaged.' },
  ENCRYPTED_ZIP: { ja: 'パスワードのないファイルを送ってください。', en: 'Send a file without a password.' },
  OPEN_DOCUMENT: {
    ja: 'LibreOffice の形式（.ods）です。.xlsx か CSV として保存し直してください。',
    en: 'A LibreOffice file (.ods): save it as .xlsx or CSV.',
  },
  NOTHING_IN_ZIP: { ja: 'CSV か xlsx で送ってください。', en: 'Send a CSV file or an xlsx.' },
  BROKEN_XLSX: { ja: 'xlsx が壊れています。', en: 'The xlsx is damaged.' },
  BROKEN_CSV: { ja: 'CSV の引用符が閉じていません。', en: 'A quotation mark of the CSV is not closed.' },
  WRONG_ENCODING: {
    ja: '文字コードは UTF-8 か Shift_JIS にしてください。',
    en: 'The text has to be UTF-8 or Shift_JIS.',
  },
  TRUNCATED: { ja: 'ファイルが途中で切れています。', en: 'The file is cut off.' },
};

export const HELD_ROW_PROBLEM_TEXTS: Readonly<Record<HeldRowProblemCode, Text>> = {
  NOT_YOURS: {
    ja: '保険者のアカウントでログインしてください。訂正と確認はトークンではできません。',
    en: 'Sign in with an insurer’s account. No token corrects or confirms.',
  },
  NOT_FOUND: { ja: 'この行は、もう保留されていません。', en: 'This row is not held any longer.' },
  CHANGED_MEANWHILE: {
    ja: '表示の後に、ほかの人がこの行を変えました。表示し直してください。',
    en: 'Somebody changed this row since you saw it. Load it again.',
  },
  SAME_HAND: {
    ja: '自分の訂正は確認できません。ほかの人に確認を頼んでください。',
    en: 'You cannot confirm your own correction: ask somebody else.',
  },
  NOT_NOW: { ja: '今の状態ではできません。表示し直してください。', en: 'Not possible now. Load it again.' },
};

export const STILL_WRONG_TEXT: Text = {
  ja: 'まだ直っていない点があります。何も保存していません。',
  en: 'Something is still wrong. Nothing was saved.',
};
