import { judgeType } from './facility-type.rules.js';

test.each([
  ['見本中央病院', 'HOSPITAL'],
  ['医療法人見本会 旭台ペインクリニック病院', 'HOSPITAL'],
  ['見本病院附属駅前クリニック', 'MEDICAL_CLINIC'],
  ['町立見本病院 沼川診療所', 'MEDICAL_CLINIC'],
  ['見本温泉病院附属山下医院', 'MEDICAL_CLINIC'],
  ['見本総合病院 柳台分院', 'HOSPITAL'],
  ['見本レディスホスピタル', 'HOSPITAL'],
  ['見本ホスピタルクリニック', 'MEDICAL_CLINIC'],
  ['見本産院', 'HOSPITAL'],
  ['市立見本病院前 ひゃくまち眼科', 'MEDICAL_CLINIC'],
  ['見本病院付属台町クリ二ック', 'MEDICAL_CLINIC'],
  ['見本病院ｸﾘﾆｯｸ', 'MEDICAL_CLINIC'],
  ['見本内科', 'MEDICAL_CLINIC'],
  ['', 'MEDICAL_CLINIC'],
])('the word that stands last decides: %s', (name, type) => {
  expect(judgeType('1', name)).toEqual({ type, inferred: true });
});

test('the fee table alone says dental clinic and pharmacy', () => {
  expect(judgeType('3', '見本歯科大学附属病院')).toEqual({ type: 'DENTAL_CLINIC', inferred: false });
  expect(judgeType('4', '見本薬局 病院前店')).toEqual({ type: 'PHARMACY', inferred: false });
});
