import { formatCount } from '../../i18n/format.js';
import { defineTexts } from '../../i18n/language.js';

const tenth = (value: number) =>
  value.toLocaleString('ja-JP', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** The sentences of the overview. A pace always says whether a day is a calendar or a business day. */
export const overviewTexts = defineTexts({
  ja: {
    name: '概況',
    noFigures: 'この日の数値はありません',
    sentenceNoPlan: (operating: number) => `運用開始は${formatCount(operating)}施設。`,
    sentence: (operating: number, required: number, days: number, actual: number | null) =>
      `運用開始は${formatCount(operating)}施設。9月末までに計画どおりとするには1営業日あたり${formatCount(required)}施設が必要${actual === null ? '' : `だが、直近${days}日間は1営業日あたり${tenth(actual)}施設`}。`,
    sentenceOver: (operating: number, remaining: number) =>
      `運用開始は${formatCount(operating)}施設。9月末までの導入を予定していた施設のうち、あと${formatCount(remaining)}施設が運用を開始していない。`,
    sentenceDone: (operating: number) =>
      `運用開始は${formatCount(operating)}施設。9月末までの導入予定に残る施設はない。`,
    pace: {
      title: '9月末までの計画に必要な速さと、いまの速さ',
      titleActual: '運用開始の速さ',
      now: '運用開始',
      plan: '9月末までに導入予定',
      remaining: '残り',
      required: '計画に必要な速さ',
      actual: (days: number) => `直近${days}日間の速さ`,
      actualYoung: (days: number) => `記録を始めてから${days}日間の速さ`,
      perBusiness: '施設／営業日',
      perCalendar: '施設／暦日',
      left: (calendar: number, business: number) => `残り${calendar}暦日・${business}営業日`,
      window: (days: number, business: number, started: number) =>
        `${days}暦日・${business}営業日の純増 ${formatCount(started)}施設`,
      noActual: '記録を始めた日の翌日以降にまだ営業日がないため、速さは計算できません',
      noPlan: '9月末までの導入予定の記録がありません',
      lastDay: (day: string) => `計画の期限（${day}）の当日です`,
      over: (day: string) => `計画の期限（${day}）は過ぎています`,
    },
    nested: {
      title: (applied: string, ready: string, operating: string) =>
        `申込${applied}施設のうち、準備完了は${ready}施設、運用開始は${operating}施設`,
      note: '申込 ⊃ 準備完了 ⊃ 運用開始。運用開始の施設は準備完了にも申込にも数えるので、3つを足し合わせることはできません。',
      caption: '施設類型別の申込・準備完了・運用開始',
      type: '施設類型',
      denominator: '分母',
    },
    weeks: {
      title: (measure: string, rates: string) => `${measure}は${rates}`,
      measure: '指標',
      show: '表示',
      rate: '率（%）',
      count: '施設数',
      caption: (measure: string) => `${measure}の週次推移（日曜日現在）`,
      week: '週（日曜日）',
      unfinished: '週の途中',
      unfinishedNote: '破線と白抜きは、まだ終わっていない週です。',
    },
    change: {
      title: (gained: string) => `この1週間で運用開始は${gained}施設`,
      caption: '1週間前からの増減',
      measure: '指標',
      before: '1週間前',
      now: '基準日',
      net: '増減',
      gained: '新たに該当',
      lost: '該当しなくなった',
    },
    stuck: {
      title: (stage: string, count: number) =>
        `申込済みの施設で最も多いのは「${stage}」の${formatCount(count)}施設`,
      titleOwn: (stage: string, count: number) =>
        `担当する申込済みの施設で最も多いのは「${stage}」の${formatCount(count)}施設`,
      titlePlain: 'どこで止まっているか',
      caption: '次の段階を待っている施設',
      stage: '待っている段階',
      actor: '次に動く人',
      count: '施設数',
      waiting: '30暦日以上',
      signIn: '段階ごとの施設数と一覧は、ログインすると表示されます。',
      titlePublic: (waiting: number) =>
        `申込済みの施設のうち、準備が完了していないのは${formatCount(waiting)}施設`,
      beforeReady: '準備完了待ち',
      beforeOperating: '運用開始待ち',
    },
  },
  en: {
    name: 'Overview',
    noFigures: 'There are no figures for this day',
    sentenceNoPlan: (operating: number) => `${formatCount(operating)} facilities operate.`,
    sentence: (operating: number, required: number, days: number, actual: number | null) =>
      `${formatCount(operating)} facilities operate. To keep the plan for the end of September, ${formatCount(required)} have to start each business day${actual === null ? '' : `; over the last ${days} days it was ${tenth(actual)} a business day`}.`,
    sentenceOver: (operating: number, remaining: number) =>
      `${formatCount(operating)} facilities operate. ${formatCount(remaining)} of those that planned to by the end of September do not yet.`,
    sentenceDone: (operating: number) =>
      `${formatCount(operating)} facilities operate. None of those that planned to by the end of September is left.`,
    pace: {
      title: 'The pace the plan needs, and the pace there is',
      titleActual: 'The pace of starting operation',
      now: 'Operating',
      plan: 'Plan to introduce by September',
      remaining: 'Left',
      required: 'Pace the plan needs',
      actual: (days: number) => `Pace over the last ${days} days`,
      actualYoung: (days: number) => `Pace since the log began, ${days === 1 ? '1 day' : `${days} days`} ago`,
      perBusiness: 'facilities per business day',
      perCalendar: 'facilities per calendar day',
      left: (calendar: number, business: number) =>
        `${calendar} calendar days, ${business} business days left`,
      window: (days: number, business: number, started: number) =>
        `net gain of ${formatCount(started)} in ${days} calendar days (${business} business days)`,
      noActual: 'There is no pace yet: no business day since the day the log began',
      noPlan: 'No plan to introduce by September is recorded',
      lastDay: (day: string) => `This is the last day of the plan (${day})`,
      over: (day: string) => `The plan’s last day (${day}) has passed`,
    },
    nested: {
      title: (applied: string, ready: string, operating: string) =>
        `Of ${applied} that applied, ${ready} are ready and ${operating} operate`,
      note: 'Applied ⊃ ready ⊃ operating: a facility that operates is counted in all three, so they must never be added.',
      caption: 'Applied, ready and operating by type',
      type: 'Type',
      denominator: 'Denominator',
    },
    weeks: {
      title: (measure: string, rates: string) => `${measure}: ${rates}`,
      measure: 'Measure',
      show: 'Show',
      rate: 'Rate (%)',
      count: 'Facilities',
      caption: (measure: string) => `${measure}, week by week (Sundays)`,
      week: 'Week ending',
      unfinished: 'week not over',
      unfinishedNote: 'Dashed and hollow: a week that is not over.',
    },
    change: {
      title: (gained: string) => `Operating: ${gained} facilities in a week`,
      caption: 'Change since a week before',
      measure: 'Measure',
      before: 'A week before',
      now: 'As-of day',
      net: 'Change',
      gained: 'Gained',
      lost: 'Lost',
    },
    stuck: {
      title: (stage: string, count: number) =>
        `Of those that applied, most wait here: “${stage}”, ${formatCount(count)} facilities`,
      titleOwn: (stage: string, count: number) =>
        `Of your facilities that applied, most wait here: “${stage}”, ${formatCount(count)}`,
      titlePlain: 'Where facilities are stuck',
      caption: 'Facilities waiting for their next stage',
      stage: 'Waiting at',
      actor: 'Who must act',
      count: 'Facilities',
      waiting: '30 calendar days or more',
      signIn: 'Counts and lists by stage are shown after signing in.',
      titlePublic: (waiting: number) => `Of those that applied, ${formatCount(waiting)} are not ready`,
      beforeReady: 'Applied, not ready yet',
      beforeOperating: 'Ready, not operating yet',
    },
  },
});
