import { APPLIED_ANCHORS } from './anchors.js';
import { DENTAL_APPLIED_ON_2021_06_27, FACILITIES_IN_JUNE_2021 } from './data/facility-counts.js';
import { apportion, Random } from './random.js';

const logit = (p: number): number => Math.log(p / (1 - p));
const expit = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Facilities holding an application on 2021-06-27, [type][prefecture - 1]. Dental as given; the other types vary
 * from prefecture to prefecture with it and by chance, and add up to the published counts.
 */
export function applicationTargets(seed: number): number[][] {
  const random = new Random(seed, 'application targets');
  const dentalMean = logit(35_046 / 70_800);
  return APPLIED_ANCHORS.at(-1)!.counts.map((total, type) => {
    if (type === 2) return [...DENTAL_APPLIED_ON_2021_06_27];
    const nation = FACILITIES_IN_JUNE_2021.reduce((sum, row) => sum + row[type]!, 0);
    const weights = FACILITIES_IN_JUNE_2021.map((row, index) => {
      const dental = logit(DENTAL_APPLIED_ON_2021_06_27[index]! / row[2]) - dentalMean;
      return row[type]! * expit(logit(total / nation) + 0.4 * dental + 0.14 * random.normal());
    });
    return apportion(total, weights);
  });
}
