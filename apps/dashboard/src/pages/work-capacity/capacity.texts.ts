import { formatCount } from '../../i18n/format.js';
import { defineTexts } from '../../i18n/language.js';

const count = formatCount;

export const texts = defineTexts({
  ja: {
    name: '対応可能数',
    title: (capacity: number | null, ready4: number) =>
      capacity === null
        ? `対応可能数は未登録、直近4週間の準備完了は ${count(ready4)} 施設`
        : `対応可能数は週 ${count(capacity)} 施設、直近4週間の準備完了は ${count(ready4)} 施設`,
    loading: '対応可能数',
    toWork: '本日の作業',
    toCalendar: '訪問の予定',
    table: '対応可能数と実績',
    unit: '施設',
    place: '地域',
    total: '全体',
    capacity: '対応可能数（週）',
    since: '申告日',
    queue: '順番待ち',
    ready4: '準備完了（直近4週間）',
    ready8: '準備完了（直近8週間）',
    notSaid: '未登録',
    inputFor: (place: string) => `${place}の対応可能数（週あたりの施設数）`,
    save: '登録',
    saved: (place: string, n: number | null) =>
      n === null
        ? `${place}の対応可能数の申告を取り下げました。`
        : `${place}の対応可能数を週 ${count(n)} 施設にしました。`,
    failed: '登録できませんでした。',
    note: '全体の対応可能数は、見込み時期の計算の上限になります。都道府県別の数は全体とは別に登録します（合計は自動では合わせません）。空欄にして登録すると、申告を取り下げます。変更はすべて記録に残ります。',
    above: '都道府県別の合計が全体を超えています。',
    holidays: '自社の休業日',
    holidaysWhy: '土日・祝日のほかの休業日です。見込み時期の計算から除き、訪問の予定に示します。',
    none: '登録された休業日はありません。',
    add: '休業日を加える',
    day: '日付',
    obon: (year: string) => `お盆（${year}年8月13～16日）を休業にする`,
    remove: '外す',
    holidaySaved: '休業日を登録しました。',
    holidayRemoved: '休業日を外しました。',
  },
  en: {
    name: 'Capacity',
    title: (capacity: number | null, ready4: number) =>
      capacity === null
        ? `No capacity stated; ${count(ready4)} facilities became ready in the last 4 weeks`
        : `${count(capacity)} facilities a week stated; ${count(ready4)} became ready in the last 4 weeks`,
    loading: 'Capacity',
    toWork: "Today's work",
    toCalendar: 'Visits',
    table: 'Capacity and what was done',
    unit: 'facilities',
    place: 'Area',
    total: 'In all',
    capacity: 'Capacity a week',
    since: 'Stated on',
    queue: 'In the queue',
    ready4: 'Ready (last 4 weeks)',
    ready8: 'Ready (last 8 weeks)',
    notSaid: 'not stated',
    inputFor: (place: string) => `Capacity a week: ${place}`,
    save: 'Save',
    saved: (place: string, n: number | null) =>
      n === null ? `${place}: no capacity stated any longer.` : `${place}: ${count(n)} facilities a week.`,
    failed: 'Not saved.',
    note: 'The capacity in all bounds the computed ranges. Capacities by prefecture are stated beside it and do not change it. Save an empty field to withdraw what was stated. Every change is kept in the log.',
    above: 'The prefectures add up to more than the capacity in all.',
    holidays: 'Own holidays',
    holidaysWhy:
      'Besides weekends and public holidays. Left out of the computed ranges and shown with the visits.',
    none: 'No holidays entered.',
    add: 'Add a holiday',
    day: 'Day',
    obon: (year: string) => `Closed over Obon (13 to 16 August ${year})`,
    remove: 'Remove',
    holidaySaved: 'Holidays saved.',
    holidayRemoved: 'Holiday removed.',
  },
});
