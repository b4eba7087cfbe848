import { FOUNDATION, MEDICAL_SPECIALITIES, NATURE, PHARMACY_CHAINS, TOWNS } from './data/words.js';
import { GIVEN_NAMES, SURNAMES } from './data/surnames.js';
import { Lottery, type Random } from './random.js';

/** An invented name and the Latin word its mail address is made of. */
export interface InventedName {
  name: string;
  latin: string;
}
type Word = readonly [string, string];

const CHAIN_LOTTERY = new Lottery(PHARMACY_CHAINS.map(([, , shops]) => shops));
/** Common surnames are commoner: 佐藤 about twelve times as frequent as the last. */
const SURNAME_LOTTERY = new Lottery(SURNAMES.map((_, rank) => 1 / (rank + 12)));

/** A name as facilities of the type (0…3) bear it. Everything is invented; a match with a real one is chance. */
export function inventName(random: Random, type: number): InventedName {
  switch (type) {
    case 0:
      return hospital(random);
    case 1:
      return medicalClinic(random);
    case 2:
      return dentalClinic(random);
    default:
      return pharmacy(random);
  }
}

function hospital(random: Random): InventedName {
  const foundation = random.pick(FOUNDATION);
  const word = owner(random, 0.35, 0.35);
  const kind = random.pick([
    '病院',
    '病院',
    '総合病院',
    '中央病院',
    '記念病院',
    'リハビリテーション病院',
    '脳神経外科病院',
    '整形外科病院',
    'こころの病院',
  ]);
  const roll = random.next();
  if (roll < 0.5)
    return named(
      `医療法人${random.pick(['', '社団', '財団'])}${foundation[0]} ${word[0]}${kind}`,
      foundation,
    );
  if (roll < 0.56) return named(`社会医療法人${foundation[0]} ${word[0]}総合病院`, foundation);
  if (roll < 0.565) {
    const long = `社会医療法人財団${foundation[0]} ${word[0]}国際総合医療センター附属`;
    return named(`${long}${random.pick(NATURE)[0]}リハビリテーション・緩和ケア病院`, foundation);
  }
  return named(`${word[0]}${kind}`, word);
}

function medicalClinic(random: Random): InventedName {
  const word = owner(random, 0.55, 0.25);
  const speciality = random.chance(0.72) ? random.pick(MEDICAL_SPECIALITIES) : '';
  const ending = random.pick(['クリニック', 'クリニック', 'クリニック', '医院', '医院', '診療所']);
  const name = `${word[0]}${speciality}${ending}`;
  const roll = random.next();
  if (roll < 0.18) return named(`医療法人社団${random.pick(FOUNDATION)[0]} ${name}`, word);
  if (roll < 0.23) return named(`医療法人${name}`, word);
  // By law a clinic is no 病院, but it may belong to one: the word that stands last decides
  if (roll < 0.236) return named(`${word[0]}病院附属駅前クリニック`, word);
  return named(name, word);
}

function dentalClinic(random: Random): InventedName {
  const word = owner(random, 0.55, 0.3);
  const ending = random.pick([
    '歯科医院',
    '歯科医院',
    '歯科医院',
    '歯科',
    '歯科',
    '歯科クリニック',
    '歯科クリニック',
    'デンタルクリニック',
    '歯科診療所',
    '矯正歯科',
    'こども歯科・矯正歯科',
    'ファミリー歯科',
    'デンタルオフィス',
  ]);
  const corporation = random.chance(0.12)
    ? `医療法人${random.pick(['', '社団'])}${random.pick(FOUNDATION)[0]} `
    : '';
  return named(`${corporation}${word[0]}${ending}`, word);
}

function pharmacy(random: Random): InventedName {
  if (random.chance(0.46)) {
    const [brand, latin] = PHARMACY_CHAINS[CHAIN_LOTTERY.draw(random)]!;
    const place = random.pick(TOWNS) + random.pick(['', '', '', '駅前', '東', '西', '南', '北', '中央']);
    return { name: `${brand} ${place}店`, latin };
  }
  const word = owner(random, 0.3, 0.5);
  const ending = random.pick([
    '薬局',
    '薬局',
    '薬局',
    '調剤薬局',
    'ファーマシー',
    '薬局本店',
    '薬品薬局',
    '堂薬局',
  ]);
  return named(`${word[0]}${ending}`, word);
}

/** A surname, a nature word, or a town. */
function owner(random: Random, surname: number, nature: number): Word {
  const roll = random.next();
  if (roll < surname) {
    const family = SURNAMES[SURNAME_LOTTERY.draw(random)]!;
    return random.chance(0.04) ? [family[0] + random.pick(GIVEN_NAMES), family[1]] : family;
  }
  if (roll < surname + nature) return random.pick(NATURE);
  return [random.pick(TOWNS) + random.pick(['', '', '駅前', '通り']), 'machi'];
}

function named(name: string, word: Word): InventedName {
  return { name, latin: word[1] };
}
