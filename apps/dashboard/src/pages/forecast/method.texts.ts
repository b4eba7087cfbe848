import { defineTexts } from '../../i18n/language.js';

export const methodTexts = defineTexts({
  ja: {
    methodTitle: '計算の方法・前提・限界',
    method: [
      '業者ごとの順番待ちを、連絡の早い順（繰り上げた施設を先）に、実績の速さで進めます。発注・カードリーダーの受取・滞留理由の解消に要する日数は、まだ終わっていないものも数えて（生存時間分析）記録から推定します。準備ができていない施設は後回しにし、できしだい先頭で扱います。',
      '新しい連絡、取りやめ、業者の変更は、直近の割合で起こるとします。土日・祝日（2021年の移動後）・年末年始には作業がないものとします。',
      '全国のペースの今後は、いまのまま・毎週同じ数だけ増える・毎週同じ割合で増える（次第に鈍る）の3通りを3分の1ずつ試します。',
      '運用開始は、準備完了から開始日が入力されるまでと、入力から開始日までに分けて試算します。',
    ],
    limitsTitle: '限界',
    limits: [
      'まだどの業者にも連絡していない施設には、個別の見込みがありません。',
      '訪問予定日は反映していません。約束の日は「訪問予定日」だけです。',
      '業者独自の休業日、パソコンのまとまった入荷、夏だけの増員、黙ってやめた業者は知りません。',
      '運用開始の報告の遅れは見込んでいません。',
      '29週より先は示しません。',
    ],
    runs: (runs: string, seed: string) =>
      `試算の回数 ${runs}、乱数の種 ${seed}（同じ記録なら同じ結果になります）。`,
    growth: (percent: string) => `全国のペースの伸び：週 ${percent}%（直近12週からの推定）。`,
    leadTable: '使った日数（直近8週、運用開始は直近4週の記録から）',
    step: '段階',
    steps: {
      ORDER: '連絡から発注まで',
      DELIVERY: '申込から受取まで',
      BLOCKER: '滞留理由の解消まで',
      START: '準備完了から開始日が分かるまで',
    },
    median: '中央値',
    p90Days: '9割が済む日数',
    days: (days: string) => `${days}日`,
    notSeen: '期間内に達せず',
    waits: '数えた待ち',
    finished: 'うち済んだもの',
    plansTitle: '導入予定月はどこまで信じられるか',
    plans: (answered: string, due: string, kept: string, lift: string) =>
      `導入予定月に答えた${answered}施設のうち、予定の月が過ぎたのは${due}施設、その月のうちに準備完了となったのは${kept}施設でした。順番待ちのなかで、予定の月が過ぎた施設は、まだの施設の${lift}倍、準備完了になりやすかったと推定されます（1.00倍なら、答えは時期を何も教えていません）。`,
    plansUse: '弱い手がかりとして示すだけで、見込みの数には使っていません。',
  },
  en: {
    methodTitle: 'Method, assumptions, limits',
    method: [
      'Each vendor works off its queue in order of contact (those passed forward first) at its observed pace. How long orders, deliveries and blockers take is estimated from the log, unfinished ones counted (survival analysis). Who is not able yet is passed over and taken first once able.',
      'New contacts, cancellations and changes of vendor go on at the rates observed lately. No work on weekends, public holidays (as moved in 2021) and at the year’s end.',
      'The national pace stays, rises by as much a week, or rises by the same share (damped): a third of the runs each.',
      'A start is drawn in two steps: from ready until its date is entered, and from then to the day.',
    ],
    limitsTitle: 'Limits',
    limits: [
      'Facilities that have contacted no vendor have no forecast of their own.',
      'Visits arranged move nothing here. Only a visit day is promised.',
      'Vendors’ own holidays, batches of PCs, staff hired for the summer and vendors that gave up silently are unknown to it.',
      'Late reports of starts are not allowed for.',
      'Nothing is said beyond 29 weeks.',
    ],
    runs: (runs: string, seed: string) => `${runs} runs, seed ${seed} (the same log gives the same figures).`,
    growth: (percent: string) => `Growth of the national pace: ${percent}% a week (from the last 12 weeks).`,
    leadTable: 'Lead times used (last 8 weeks of the log; starts: last 4)',
    step: 'Step',
    steps: {
      ORDER: 'Contact to order',
      DELIVERY: 'Application to delivery',
      BLOCKER: 'Blocker to its end',
      START: 'Ready until the start is said',
    },
    median: 'Median',
    p90Days: '9 in 10 within',
    days: (days: string) => `${days} days`,
    notSeen: 'not within what was seen',
    waits: 'Waits counted',
    finished: 'Finished',
    plansTitle: 'How far planned months can be trusted',
    plans: (answered: string, due: string, kept: string, lift: string) =>
      `Of ${answered} facilities that named a month, it is over for ${due}; ${kept} of them were ready within it. Of those in queues, one whose month is over is estimated ${lift} times as likely to be ready as one whose month is to come (1.00: the answer says nothing of when).`,
    plansUse: 'A weak signal that is shown and moves no figure.',
  },
});
