/** Nation, four types, 47 prefectures. */
export const GROUPS = 52;
export const NATION = 0;
export const TYPES = 4;
export const groupOfType = (type: number): number => 1 + type;
export const groupOfPrefecture = (prefecture: number): number => 4 + prefecture;

/** READY and OPERATING of something that can be counted. */
export interface Both<T> {
  readonly ready: T;
  readonly operating: T;
}
