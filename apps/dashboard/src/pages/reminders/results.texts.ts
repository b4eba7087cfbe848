import { defineTexts } from '../../i18n/language.js';

export const resultsTexts = defineTexts({
  ja: {
    title: (shown: number, all: number, days: number) =>
      shown > 0
        ? `${all} 件のうち ${shown} 件で、お知らせ後 ${days} 日以内の手続きが増えたと確認できます`
        : `お知らせ後 ${days} 日以内の手続きが増えたと確認できるものは、まだありません`,
    none: '比較のため送らない施設を置いたルール・一斉送信は、まだありません',
    noneHint: 'ルールに「比較のため送らない割合」を設定すると、お知らせの効果がここに出ます。',
    note: '無作為に選んで送らなかった施設と比べた差です。お知らせを送った施設には、送る直前に手続きが済んで取りやめたものも含みます。区間は95%（Newcombe法）で、0をまたぐときは差があるとは言えません。「抽選」は、数える期間がまだ終わっていない施設も含みます。',
    within: '数える期間',
    days: (days: number) => `${days} 日以内`,
    source: 'ルール・一斉送信',
    asked: 'お願いしたこと',
    reminded: 'お知らせした施設',
    heldOut: '送らなかった施設（比較）',
    uplift: '差（ポイント）',
    interval: '95%区間',
    verdict: '言えること',
    verdicts: {
      TOO_FEW: '件数が足りません（各30施設から）',
      NOT_SHOWN: '差は確認できません',
      MORE: '増えたと確認できます',
      LESS: '減ったと確認できます',
    },
    points: (from: string, until: string) => `${from} 〜 ${until}`,
    nothingToCount: '状態の条件がない一斉送信のため、数えられません',
    drawn: '抽選',
    facility: '施設',
    drawnAt: '抽選した日時',
    doneAt: '手続きの記録',
    rowsTitle: (source: string, group: string, count: string) => `${source}：${group} ${count} 施設`,
    rowsDone: (days: number) => `のうち ${days} 日以内に手続きした`,
    rowsOver: (days: number) => `のうち ${days} 日が過ぎた`,
    backToResults: '効果へ戻る',
    caption: 'お知らせの効果',
    scale: (points: number) => `目盛りは ±${points} ポイント。縦線が0、横線が95%区間、●が差です。`,
  },
  en: {
    title: (shown: number, all: number, days: number) =>
      shown > 0
        ? `${shown} of ${all} show more of what was asked for within ${days} days`
        : `None shows more of what was asked for within ${days} days so far`,
    none: 'No rule or campaign has held anybody out yet',
    noneHint: 'Set a share to be held out in a rule: what it does then stands here.',
    note: 'The difference to facilities drawn at random that got nothing. Those who did it right before sending count with the reminded. Intervals are 95 % (Newcombe); one that holds 0 shows no difference. “Drawn” are also those whose days are not over.',
    within: 'Within',
    days: (days: number) => `${days} days`,
    source: 'Rule or campaign',
    asked: 'Asked for',
    reminded: 'Reminded',
    heldOut: 'Held out',
    uplift: 'Difference (points)',
    interval: '95 % interval',
    verdict: 'What that says',
    verdicts: {
      TOO_FEW: 'too few (30 facilities each at least)',
      NOT_SHOWN: 'no difference shown',
      MORE: 'more than without',
      LESS: 'less than without',
    },
    points: (from: string, until: string) => `${from} to ${until}`,
    nothingToCount: 'A campaign without a condition asks for nothing that could be counted',
    drawn: 'drawn',
    facility: 'Facility',
    drawnAt: 'Drawn',
    doneAt: 'Done',
    rowsTitle: (source: string, group: string, count: string) => `${source}: ${group}, ${count} facilities`,
    rowsDone: (days: number) => ` who did it within ${days} days`,
    rowsOver: (days: number) => ` whose ${days} days are over`,
    backToResults: 'Back to the results',
    caption: 'What reminders did',
    scale: (points: number) =>
      `The scale is ±${points} points: the upright line is 0, the bar the interval, the dot the difference.`,
  },
});
