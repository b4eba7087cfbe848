import { createSetupLink } from '#access';
import { ApiClient } from './api-client.js';
import { createSmallCountry, PASSWORD, type SmallCountry } from './small-country.js';

let country: SmallCountry;

// a country of its own: the link is only for a database that has no account at all
beforeAll(async () => {
  country = await createSmallCountry();
}, 120_000);

afterAll(() => country?.close(), 120_000);

describe('set-up of a real database', () => {
  const setUp = (token: string, password: string) =>
    new ApiClient(country.address).ask(
      `mutation ($input: SetUpInput!) {
        setUp(input: $input) { __typename ... on Me { role email } ... on SignInProblem { code } }
      }`,
      { input: { token, password, email: 'first@ministry.example', displayName: '初代' } },
    );

  it('makes the first administrator once, with a link that is used up', async () => {
    const token = (await createSetupLink(country.database.dataSource))!;
    expect((await setUp(token, 'short')).data!['setUp']).toMatchObject({ code: 'WEAK_PASSWORD' });
    expect((await setUp('another', PASSWORD)).data!['setUp']).toMatchObject({ code: 'BAD_LINK' });
    const made = await setUp(token, PASSWORD);
    expect(made.data!['setUp']).toEqual({
      __typename: 'Me',
      role: 'ADMINISTRATOR',
      email: 'first@ministry.example',
    });
    expect((await setUp(token, PASSWORD)).data!['setUp']).toMatchObject({ code: 'BAD_LINK' });
    expect(await createSetupLink(country.database.dataSource)).toBeNull();
    const ministry = new ApiClient(country.address);
    expect(await ministry.signIn('first@ministry.example', PASSWORD)).toMatchObject({ __typename: 'Me' });
  });
});
