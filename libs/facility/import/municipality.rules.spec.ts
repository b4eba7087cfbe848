import { municipalityOf } from './municipality.rules.js';

test.each([
  ['札幌市南区川沿１３条２丁目', '札幌市南区'],
  ['神崎郡福崎町西治１４８１番地', '神崎郡福崎町'],
  ['東京都千代田区霞が関１', '千代田区'],
  ['四日市市諏訪町１', '四日市市'],
  ['町田市原町田１', '町田市'],
  ['市川市市川１', '市川市'],
  ['東村山市本町１', '東村山市'],
  ['郡山市駅前１', '郡山市'],
  ['余市郡余市町黒川町１', '余市郡余市町'],
  ['１丁目', ''],
  ['', ''],
])('the municipality of %j is %j', (address, expected) => {
  expect(municipalityOf(address)).toBe(expected);
});
