import type { MeasuredProcess } from './measured-process.js';

/** A signed-in client of a measured server. */
export class BenchClient {
  private cookie = '';

  constructor(readonly server: MeasuredProcess) {}

  async signIn(email: string, password: string): Promise<this> {
    const response = await this.post(
      'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
      {
        input: { email, password },
      },
    );
    this.cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ');
    if (!this.cookie) throw new Error('the demo account cannot sign in');
    return this;
  }

  /** `data` of the answer; throws on any error in it. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = (await (await this.post(query, variables)).json()) as {
      data: T;
      errors?: unknown[];
    };
    if (errors) throw new Error(`a measured server answered with ${JSON.stringify(errors)}`);
    return data;
  }

  private post(query: string, variables: object): Promise<Response> {
    return fetch(`${this.server.origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: this.server.origin, cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
  }
}
