// oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is its query's; the assertions check it
export type Json = any;

export interface Answer {
  readonly status: number;
  readonly data: Record<string, Json> | null;
  readonly errors: { message: string; path?: string[]; extensions: Record<string, Json> }[];
  readonly headers: Headers;
}

/** A browser as far as the API sees one: keeps the session cookie, speaks one language. */
export class ApiClient {
  cookie = '';

  constructor(
    readonly address: string,
    private readonly language = 'ja',
  ) {}

  async ask(query: string, variables?: object, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(`${this.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...this.headers(), ...headers },
      body: JSON.stringify({ query, variables }),
    });
    this.keepCookie(response);
    const { data, errors } = (await response.json()) as Pick<Answer, 'data' | 'errors'>;
    return { status: response.status, data: data ?? null, errors: errors ?? [], headers: response.headers };
  }

  /** Data of a question that must succeed. */
  async data(query: string, variables?: object): Promise<Record<string, Json>> {
    const { data, errors } = await this.ask(query, variables);
    if (!data || errors.length > 0) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return data;
  }

  async get(path: string): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers: this.headers() });
  }

  async signIn(email: string, password = 'shikaku-demo'): Promise<Record<string, Json>> {
    const { signIn } = await this.data(
      `mutation ($input: SignInInput!) {
        signIn(input: $input) { __typename ... on Me { role email } ... on SignInProblem { code message } }
      }`,
      { input: { email, password } },
    );
    return signIn;
  }

  private headers(): Record<string, string> {
    return { 'accept-language': this.language, ...(this.cookie ? { cookie: this.cookie } : {}) };
  }

  private keepCookie({ headers }: Response): void {
    const [cookie] = headers.getSetCookie();
    if (cookie) this.cookie = cookie.split(';')[0]!;
  }
}
