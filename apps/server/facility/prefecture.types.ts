import { Field, Int, ObjectType } from '@nestjs/graphql';
import { PrefectureCodeScalar } from '../graphql/prefecture-code.scalar.js';

@ObjectType('Prefecture', {
  description: 'One of the 47 prefectures. Source: JIS X 0401; tile grids: geofacet and 7 × 7.',
})
export class PrefectureType {
  @Field(() => PrefectureCodeScalar, { description: 'JIS code.' })
  code: string;

  @Field(() => String, { description: 'Name in Japanese (東京都).' })
  name: string;

  @Field(() => String, { description: 'Name without 都府県 (東京).' })
  shortName: string;

  @Field(() => String, { description: 'Name in Latin letters (Tokyo).' })
  romaji: string;

  @Field(() => String, { description: 'Region in Japanese (関東).' })
  region: string;

  @Field(() => String, { description: 'Region in English (Kanto).' })
  regionEn: string;

  @Field(() => String, { description: 'Regional bureau of health and welfare (地方厚生局) in charge.' })
  bureau: string;

  @Field(() => Int, { description: 'Row of its tile in the geographic grid, from 1 at the top.' })
  geoRow: number;

  @Field(() => Int, { description: 'Column of its tile in the geographic grid, from 1 at the left.' })
  geoColumn: number;

  @Field(() => Int, { description: 'Row of its tile in the compact grid, from 1 at the top.' })
  compactRow: number;

  @Field(() => Int, { description: 'Column of its tile in the compact grid, from 1 at the left.' })
  compactColumn: number;
}
