import { ConfigurationError, readConfiguration } from './configuration.js';

describe('readConfiguration', () => {
  it('serves the demo from the embedded database on port 3000 of this machine only when nothing is set', () => {
    expect(readConfiguration({})).toMatchObject({
      port: 3000,
      databaseUrl: null,
      redisUrl: null,
      demo: true,
    });
  });

  it('takes a database somebody names for a real one unless DEMO says otherwise', () => {
    const DATABASE_URL = 'postgresql://somewhere/shikaku';
    expect(readConfiguration({ DATABASE_URL }).demo).toBe(false);
    expect(readConfiguration({ DATABASE_URL, DEMO: '1' }).demo).toBe(true);
    expect(readConfiguration({ DEMO: '0' }).demo).toBe(false);
  });

  it('says in links where it is reached, and sends no mail until somebody names a server', () => {
    expect(readConfiguration({ PORT: '3105' })).toMatchObject({
      baseUrl: 'http://localhost:3105',
      smtpUrl: null,
      mailFrom: 'no-reply@localhost',
      sessionIdleMinutes: 30,
    });
    expect(readConfiguration({ BASE_URL: 'https://board.example/' })).toMatchObject({
      baseUrl: 'https://board.example',
      mailFrom: 'no-reply@board.example',
    });
  });

  it.each([
    ['PORT', 'eighty'],
    ['PORT', '0'],
    ['PORT', '65536'],
    ['DATABASE_URL', 'mysql://somewhere/shikaku'],
    ['DATABASE_URL', 'localhost'],
    ['REDIS_URL', 'localhost:6379'],
    ['DEMO', 'perhaps'],
    ['BASE_URL', 'board.example'],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'Shikaku <a@b.example>'],
    ['BOUNCE_ADDRESS', 'nobody'],
    ['BOUNCE_SECRET', 'too short'],
    ['SESSION_IDLE_MINUTES', '0'],
  ])('refuses %s=%s by its name, without repeating the value', (name, value) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(ConfigurationError);
    try {
      readConfiguration({ [name]: value });
    } catch (error) {
      expect(error).toMatchObject({ setting: name, message: 'setting cannot be used' });
    }
  });
});
