/** Kanji and its reading. */
export type InventedName = readonly [kanji: string, kana: string];

const pairs = (text: string): InventedName[] =>
  text.split(' ').map((entry) => {
    const split = entry.search(/[ァ-ー]/);
    return [entry.slice(0, split), entry.slice(split)] as const;
  });

export const FAMILY_NAMES = pairs(
  '佐藤サトウ 鈴木スズキ 高橋タカハシ 田中タナカ 伊藤イトウ 渡辺ワタナベ 山本ヤマモト 中村ナカムラ 小林コバヤシ 加藤カトウ ' +
    '吉田ヨシダ 山田ヤマダ 佐々木ササキ 山口ヤマグチ 松本マツモト 井上イノウエ 木村キムラ 林ハヤシ 清水シミズ 山崎ヤマザキ ' +
    '森モリ 池田イケダ 橋本ハシモト 阿部アベ 石川イシカワ 長谷川ハセガワ 藤田フジタ 後藤ゴトウ 岡田オカダ 村上ムラカミ',
);

export const GIVEN_NAMES = pairs(
  '太郎タロウ 花子ハナコ 一郎イチロウ 次郎ジロウ 三郎サブロウ 健一ケンイチ 誠マコト 浩ヒロシ 隆タカシ 豊ユタカ 茂シゲル 実ミノル ' +
    '清キヨシ 幸子サチコ 恵子ケイコ 洋子ヨウコ 由美ユミ 真理マリ 直樹ナオキ 大輔ダイスケ 達也タツヤ 哲也テツヤ 秀樹ヒデキ 美咲ミサキ',
);
