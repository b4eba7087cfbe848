import { describeError } from './describe-error.rules.js';

describe('an error in the log', () => {
  it('of the database keeps its code and statement, and loses the values', () => {
    const error = Object.assign(new Error('duplicate key value violates unique constraint "account_email"'), {
      code: '23505',
      query: 'INSERT INTO account VALUES ($1)',
      parameters: ['taro@clinic.example'],
      detail: 'Key (lower(email))=(taro@clinic.example) already exists.',
      driverError: { detail: 'taro@clinic.example' },
      constraint: 'account_email',
    });
    const described = describeError(error);
    expect(described).toMatchObject({
      code: '23505',
      constraint: 'account_email',
      query: expect.any(String),
    });
    expect(JSON.stringify(described)).not.toContain('taro');
  });

  it('that quotes a value that did not fit does not quote it', () => {
    const error = Object.assign(new Error('invalid input syntax for type date: "taro"'), { code: '22007' });
    const described = describeError(new Error('outer', { cause: error }));
    expect(described.cause).toMatchObject({ code: '22007', message: 'data exception' });
    expect(JSON.stringify(described)).not.toContain('taro');
  });
});
