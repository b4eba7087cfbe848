import { Query, Resolver } from '@nestjs/graphql';
import { PREFECTURES } from '#facility';
import { PrefectureType } from './prefecture.types.js';

@Resolver()
export class PrefectureResolver {
  @Query(() => [PrefectureType], { description: 'All 47, by JIS code.' })
  prefectures(): readonly PrefectureType[] {
    return PREFECTURES;
  }
}
