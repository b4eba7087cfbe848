import { MUNICIPALITIES_EAST } from './data/municipalities-east.js';
import { MUNICIPALITIES_WEST } from './data/municipalities-west.js';
import { NATURE, TOWNS } from './data/words.js';
import { Lottery, type Random } from './random.js';

interface Place {
  municipality: string;
  postalPrefix: string;
}
interface Area {
  places: readonly Place[];
  lottery: Lottery;
  dialling: string;
}

/** Area code of each prefecture's capital, 01…47. */
const DIALLING = (
  '011 017 019 022 018 023 024 029 028 027 048 043 03 045 025 076 076 0776 055 026 058 054 052 059 077 075 06 078 ' +
  '0742 073 0857 0852 086 082 083 088 087 089 088 092 0952 095 096 097 0985 099 098'
).split(' ');

const AREAS: readonly Area[] = [...MUNICIPALITIES_EAST, ...MUNICIPALITIES_WEST].map((line, index) => {
  const places = line.split(' ').map((entry) => ({
    municipality: entry.slice(0, -3),
    postalPrefix: entry.slice(-3),
  }));
  return {
    places,
    lottery: new Lottery(places.map((_, rank) => 1 / (rank + 5))),
    dialling: DIALLING[index]!,
  };
});

export interface InventedAddress {
  municipality: string;
  postalCode: string;
  /** Municipality, town and house number, without the prefecture, as the bureaus' lists print it. */
  address: string;
  phone: string;
}

const BUILDINGS = ['メディカルビル', 'プラザ', 'ビル', 'メディカルモール', 'コーポ', 'センタービル'] as const;

/** An address in a real municipality of the prefecture (1…47) at an invented place. */
export function inventAddress(random: Random, prefecture: number): InventedAddress {
  const area = AREAS[prefecture - 1]!;
  const { municipality, postalPrefix } = area.places[area.lottery.draw(random)]!;
  const chome = random.chance(0.6) ? `${random.int(1, 6)}丁目` : '';
  const house = `${random.int(1, 38)}番${random.int(1, 24)}号`;
  const building = random.chance(0.16)
    ? ` ${random.pick(NATURE)[0]}${random.pick(BUILDINGS)}${random.int(1, 6)}F`
    : '';
  return {
    municipality,
    postalCode: postalPrefix + String(random.int(0, 9_999)).padStart(4, '0'),
    address: `${municipality}${random.pick(TOWNS)}${chome}${house}${building}`,
    phone: inventPhone(random, area.dialling),
  };
}

/** No exchange in Japan begins with 0: nobody answers at this number. Ten digits in all. */
export function inventPhone(random: Random, dialling: string): string {
  const rest = 10 - dialling.length - 4;
  const exchange = `0${String(random.int(0, 10 ** (rest - 1) - 1)).padStart(rest - 1, '0')}`;
  return `${dialling}-${exchange}-${String(random.int(0, 9_999)).padStart(4, '0')}`;
}

/** Area code of a prefecture's capital (1…47). */
export function diallingOf(prefecture: number): string {
  return DIALLING[prefecture - 1]!;
}
