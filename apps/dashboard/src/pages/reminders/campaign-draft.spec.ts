import { inputOfCampaign, NEW_CAMPAIGN } from './campaign-draft.js';

const draft = { ...NEW_CAMPAIGN, name: '7月のお願い', templateId: '3' };

describe('a campaign as it is typed', () => {
  it('leaves at the time meant in Japan, wherever the reader sits', () => {
    const answer = inputOfCampaign({ ...draft, sendAt: '2021-07-21T18:30' }, 'key');
    expect(answer).toMatchObject({ input: { sendAt: '2021-07-21T09:30:00.000Z', condition: null } });
  });

  it('holds out a share of the whole', () => {
    expect(inputOfCampaign({ ...draft, heldOut: '12.5' }, 'key')).toMatchObject({
      input: { heldOutShare: 0.125, sendAt: null },
    });
  });

  it.each([
    ['a template', { templateId: '' }, 'templateId'],
    ['a number', { heldOut: 'x' }, 'heldOutShare'],
    ['a positive number', { heldOut: '-5' }, 'heldOutShare'],
  ])('is not sent without %s', (_what, changes, field) => {
    expect(inputOfCampaign({ ...draft, ...changes }, 'key')).toEqual({ field });
  });
});
