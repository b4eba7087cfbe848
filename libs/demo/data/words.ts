/** Words invented facility names are made of, with the reading used in invented mail addresses. */
const pairs = (text: string): readonly (readonly [string, string])[] =>
  text.split(' ').map((entry) => {
    const split = entry.search(/[a-z]/);
    return [entry.slice(0, split), entry.slice(split)] as const;
  });

/** Flowers, trees, weather, hills: what a practice is called when it is not called after its owner. */
export const NATURE = pairs(
  'さくらsakura ひまわりhimawari すみれsumire あおばaoba わかばwakaba みどりmidori ひかりhikari のぞみnozomi あさひasahi つばさtsubasa ' +
    'こだまkodama やまびこyamabiko せせらぎseseragi そよかぜsoyokaze あおぞらaozora ほしぞらhoshizora みなみかぜminamikaze たんぽぽtampopo れんげrenge すずらんsuzuran ' +
    'なのはなnanohana コスモスcosmos けやきkeyaki くすのきkusunoki かえでkaede もみじmomiji いちょうicho まつばmatsuba しらかばshirakaba ひのきhinoki ' +
    'あゆみayumi いずみizumi おひさまohisama ゆうひが丘yuhigaoka 虹の橋nijinohashi 緑風ryokufu 清流seiryu 桜台sakuradai 藤の木fujinoki 梅林bairin ' +
    '竹の子takenoko 若竹wakatake 朝日ヶ丘asahigaoka 星ヶ丘hoshigaoka 青葉の森aobanomori 風の丘kazenooka 海の見えるuminomieru 月見tsukimi 花みずきhanamizuki 木もれびkomorebi ' +
    'はるかぜharukaze なぎさnagisa しおかぜshiokaze ともしびtomoshibi ふれあいfureai きずなkizuna まごころmagokoro こもれびの里komorebinosato ひなたhinata めぐみmegumi',
);

/** Words of foundations and saints, for hospitals and corporations. */
export const FOUNDATION = pairs(
  '緑風会ryokufukai 清明会seimeikai 仁愛会jinaikai 慈光会jikokai 恵泉会keisenkai 和敬会wakeikai 博愛会hakuaikai 白鷺会hakurokai 明徳会meitokukai 光輪会korinkai ' +
    '聖マルタst-marta 聖テレジアst-teresia 聖フランチェスコst-francesco 聖母の園seibonosono 三つ葉会mitsubakai 千寿会senjukai 松風会shofukai 桜樹会ojukai 翠明会suimeikai 育生会ikuseikai ' +
    '健友会kenyukai 報恩会hoonkai 誠和会seiwakai 敬仁会keijinkai 康寿会kojukai 青空会aozorakai 双葉会futabakai 若水会wakamizukai 紫雲会shiunkai 山鳩会yamabatokai',
);

/** Towns: common enough to exist anywhere and nowhere in particular. */
export const TOWNS: readonly string[] = (
  '本町 中央 栄町 緑町 桜町 東町 西町 南町 北町 新町 元町 旭町 幸町 若葉町 青葉台 桜ヶ丘 緑が丘 富士見町 松原 大手町 ' +
  '駅前通 末広町 寿町 千歳町 宝町 泉町 花園 梅田町 柳町 竹の台 松が丘 宮前 宮の下 寺町 上町 下町 川端 川原町 橋本町 堤通 ' +
  '大通 港町 浜町 汐見台 城山 城下町 神明町 八幡町 天神 稲荷町 若松町 高砂町 常盤町 春日町 日吉台 朝日ヶ丘 夕陽ヶ丘 星が丘 月見台 東雲 ' +
  '新田 大田原 小田 野中 原町 森下 林 谷町 坂の上 丘の上 上原 中原 下原 東原 西原 北原 中野台 小川 大池 小池'
).split(' ');

/** Specialities a medical clinic puts into its name. */
export const MEDICAL_SPECIALITIES: readonly string[] = (
  '内科 内科 内科 内科 小児科 整形外科 整形外科 皮膚科 眼科 眼科 耳鼻咽喉科 耳鼻咽喉科 内科・小児科 内科循環器科 外科内科 胃腸科内科 消化器内科 ' +
  '循環器内科 呼吸器内科 脳神経外科 泌尿器科 産婦人科 レディース メンタル 心療内科 糖尿病内科 リウマチ・膠原病内科 ペイン 在宅 ファミリー こども'
).split(' ');

/** Invented pharmacy chains (brand, reading, relative number of shops). */
export const PHARMACY_CHAINS: readonly (readonly [string, string, number])[] = [
  ['シマエナガ薬局', 'shimaenaga', 90],
  ['そらまめ薬局', 'soramame', 70],
  ['アカシア調剤薬局', 'akashia', 60],
  ['ツキノワ薬局', 'tsukinowa', 50],
  ['みつば堂薬局', 'mitsubado', 44],
  ['こまどり調剤薬局', 'komadori', 38],
  ['カモメファーマシー', 'kamome', 32],
  ['フクロウ薬局', 'fukuro', 28],
  ['ドングリ薬局', 'donguri', 24],
  ['やまぼうし薬局', 'yamaboshi', 20],
  ['かわせみ薬局', 'kawasemi', 18],
  ['ポプラ並木薬局', 'popura', 16],
  ['ほたる薬局', 'hotaru', 14],
  ['ミズナラ調剤薬局', 'mizunara', 12],
  ['てんとう虫薬局', 'tentomushi', 10],
  ['くるみ薬局', 'kurumi', 9],
];

/** Words of invented system vendors. */
export const VENDOR_WORDS = pairs(
  '明星meisei 北斗hokuto 銀河ginga 東雲shinonome 朝霧asagiri 若鮎wakaayu 白樺shirakaba 青嵐seiran 天竜tenryu 飛鳥野asukano ' +
    '羽衣hagoromo 千鳥chidori 雷鳥raicho 大鷹otaka 流星ryusei 三日月mikazuki 双葉futaba 常磐野tokiwano 陽光yoko 和泉野izumino ' +
    '紅葉野momijino 蒼海sokai 翠嶺suirei 玄武gembu 朱雀suzaku 白虎byakko 八雲yakumo 高嶺takane 瑞雲zuiun 春霞harugasumi ' +
    'オリオンorion カシオペアcassiopeia アルタイルaltair ペガススpegasus リゲルrigel シリウスsirius ベガvega アンタレスantares スピカspica カペラcapella',
);
export const VENDOR_TRADES: readonly string[] =
  'メディカルシステム 医療情報 ソフトウェア 事務機 データサービス コンピュータ ヘルスケア 情報センター レセプト電算 システムズ'.split(
    ' ',
  );
