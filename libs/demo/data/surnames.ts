/** Common Japanese surnames, commonest first, with the reading used in invented mail addresses. */
export const SURNAMES: readonly (readonly [string, string])[] = (
  '佐藤sato 鈴木suzuki 高橋takahashi 田中tanaka 伊藤ito 渡辺watanabe 山本yamamoto 中村nakamura 小林kobayashi 加藤kato ' +
  '吉田yoshida 山田yamada 佐々木sasaki 山口yamaguchi 松本matsumoto 井上inoue 木村kimura 林hayashi 斎藤saito 清水shimizu ' +
  '山崎yamazaki 森mori 池田ikeda 橋本hashimoto 阿部abe 石川ishikawa 山下yamashita 中島nakajima 石井ishii 小川ogawa ' +
  '前田maeda 岡田okada 長谷川hasegawa 藤田fujita 後藤goto 近藤kondo 村上murakami 遠藤endo 青木aoki 坂本sakamoto ' +
  '斉藤saito 福田fukuda 太田ota 西村nishimura 藤井fujii 金子kaneko 岡本okamoto 藤原fujiwara 中野nakano 三浦miura ' +
  '原田harada 中川nakagawa 松田matsuda 竹内takeuchi 小野ono 田村tamura 中山nakayama 和田wada 石田ishida 森田morita ' +
  '上田ueda 原hara 内田uchida 柴田shibata 酒井sakai 宮崎miyazaki 横山yokoyama 高木takagi 安藤ando 宮本miyamoto ' +
  '大野ono 小島kojima 谷口taniguchi 今井imai 工藤kudo 高田takada 増田masuda 丸山maruyama 杉山sugiyama 村田murata ' +
  '大塚otsuka 新井arai 小山oyama 平野hirano 藤本fujimoto 河野kono 上野ueno 武田takeda 野口noguchi 松井matsui ' +
  '千葉chiba 菅原sugawara 岩崎iwasaki 久保kubo 木下kinoshita 佐野sano 野村nomura 松尾matsuo 菊地kikuchi 市川ichikawa ' +
  '杉本sugimoto 古川furukawa 大西onishi 島田shimada 水野mizuno 桜井sakurai 高野takano 渡部watanabe 吉川yoshikawa 西田nishida ' +
  '飯田iida 菊池kikuchi 山内yamauchi 西川nishikawa 小松komatsu 北村kitamura 安田yasuda 五十嵐igarashi 川口kawaguchi 平田hirata ' +
  '関seki 中田nakata 久保田kubota 服部hattori 東higashi 岩田iwata 土屋tsuchiya 川崎kawasaki 福島fukushima 本田honda ' +
  '辻tsuji 樋口higuchi 秋山akiyama 永井nagai 田口taguchi 中西nakanishi 吉村yoshimura 川上kawakami 石原ishihara 大橋ohashi ' +
  '松岡matsuoka 馬場baba 浜田hamada 森本morimoto 矢野yano 浅野asano 松下matsushita 星野hoshino 大久保okubo 吉岡yoshioka ' +
  '小池koike 野田noda 荒井arai 松浦matsuura 熊谷kumagai 片山katayama 大谷otani 内藤naito 小倉ogura 黒田kuroda ' +
  '尾崎ozaki 川村kawamura 永田nagata 望月mochizuki 田辺tanabe 松村matsumura 荒木araki 堀hori 大島oshima 平井hirai ' +
  '早川hayakawa 西山nishiyama 広瀬hirose 栗原kurihara 横田yokota 石橋ishibashi 岩本iwamoto 萩原hagiwara 関口sekiguchi 宮田miyata ' +
  '大石oishi 本間homma 須藤sudo 高山takayama 岡崎okazaki 小田oda 吉野yoshino 伊東ito 鎌田kamata 富田tomita ' +
  '東海林shoji 仲宗根nakasone 比嘉higa 金城kinjo 島袋shimabukuro 日下部kusakabe 榊原sakakibara 勅使河原teshigawara 鷲尾washio 小鳥遊takanashi'
)
  .split(' ')
  .map((entry) => {
    const split = entry.search(/[a-z]/);
    return [entry.slice(0, split), entry.slice(split)] as const;
  });

/** Given names, for the surname-and-given-name style of older practices. */
export const GIVEN_NAMES: readonly string[] =
  '健一 誠 浩 隆 豊 茂 昭 実 清 正 博 進 勉 修 和夫 明 昇 弘 宏 幸子 恵子 洋子 由美 真理 直樹 健太郎 大輔 達也 哲也 秀樹'.split(
    ' ',
  );
