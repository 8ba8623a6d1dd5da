import { addressOf, describeFaults, Environment, readEnvironment } from './environment';

function environmentFrom(env: NodeJS.ProcessEnv): Environment {
  const reading = readEnvironment(env, '/srv/dajuan');
  if (!reading.ok) throw new Error(describeFaults(reading.faults));
  return reading.environment;
}

function faultsIn(env: NodeJS.ProcessEnv): string[] {
  const reading = readEnvironment(env, '/srv/dajuan');
  return reading.ok ? [] : reading.faults.map((fault) => fault.variable);
}

describe('the environment', () => {
  it('asks for nothing: an empty one means this machine alone, with the demonstration', () => {
    expect(environmentFrom({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      portGiven: false,
      databaseUrl: undefined,
      databaseAdminUrl: undefined,
      redisUrl: undefined,
      dataDir: '/srv/dajuan/.data',
      seed: 'demo',
      smtp: undefined,
      model: undefined,
      logLevel: 'info',
      secureCookies: false,
      publicUrl: 'http://127.0.0.1:3000',
    });
  });

  it('asks no model unless one is named with its address', () => {
    const address = { MODEL_URL: 'http://127.0.0.1:8000/v1/' };
    expect(faultsIn(address)).toEqual(['MODEL_NAME']);
    expect(environmentFrom({ ...address, MODEL_NAME: 'small' }).model).toEqual({
      url: 'http://127.0.0.1:8000/v1',
      name: 'small',
      key: undefined,
    });
  });

  it('remembers whether the port was asked for', () => {
    expect(environmentFrom({ PORT: '3000' }).portGiven).toBe(true);
    expect(environmentFrom({ PORT: '' }).portGiven).toBe(false);
  });

  it('migrates as the application when no owner is named', () => {
    const app = 'postgres://app:x@db:5432/dajuan';
    const owner = 'postgres://owner:x@db:5432/dajuan';
    expect(environmentFrom({ DATABASE_URL: app }).databaseAdminUrl).toBe(app);
    expect(environmentFrom({ DATABASE_URL: app, DATABASE_ADMIN_URL: owner }).databaseAdminUrl).toBe(owner);
  });

  it('leaves a served database without the demonstration, unless it is asked for', () => {
    const served = { DATABASE_URL: 'postgres://app:x@db:5432/dajuan' };
    expect(environmentFrom(served).seed).toBe('none');
    expect(environmentFrom({ ...served, SEED: 'demo' }).seed).toBe('demo');
  });

  it('sends cookies over TLS only, once people come by https', () => {
    expect(environmentFrom({ PUBLIC_URL: 'https://dajuan.town.example/' })).toMatchObject({
      publicUrl: 'https://dajuan.town.example',
      secureCookies: true,
    });
    expect(environmentFrom({ PUBLIC_URL: 'https://town.example', SECURE_COOKIES: 'no' }).secureCookies).toBe(false);
  });

  it.each([
    ['PORT', '0'],
    ['PORT', '70000'],
    ['PORT', '3000a'],
    ['DATABASE_URL', 'foo'],
    ['DATABASE_URL', 'mysql://u:p@h/d'],
    ['DATABASE_URL', 'postgres://u:p@h:5432'],
    ['DATABASE_ADMIN_URL', 'h:5432/d'],
    ['REDIS_URL', 'localhost:6379'],
    ['SEED', 'production'],
    ['SMTP_FROM', 'nobody'],
    ['LOG_LEVEL', 'loud'],
    ['SECURE_COOKIES', 'maybe'],
    ['PUBLIC_URL', 'dajuan.town.example'],
  ])('refuses %s=%s', (variable, text) => {
    expect(faultsIn({ [variable]: text })).toEqual([variable]);
  });

  it('wants a sender as soon as it may send mail', () => {
    expect(faultsIn({ SMTP_URL: 'smtp://mail.town.example' })).toEqual(['SMTP_FROM']);
    const from = '督查办 <ducha@town.example>';
    expect(environmentFrom({ SMTP_URL: 'smtp://mail.town.example', SMTP_FROM: from }).smtp).toEqual({
      url: 'smtp://mail.town.example',
      from,
    });
  });

  it('names every faulty variable at once, in both languages, without repeating a password', () => {
    const reading = readEnvironment({ DATABASE_URL: 'postgres:secret@db', PORT: 'x' }, '/srv/dajuan');
    const lines = reading.ok ? '' : describeFaults(reading.faults);
    expect(lines.split('\n')).toEqual([
      'PORT 应为 1 至 65535 的数字',
      'PORT wants a number from 1 to 65535',
      'DATABASE_URL 应为 postgres://user:password@host:port/database',
      'DATABASE_URL wants postgres://user:password@host:port/database',
    ]);
  });

  it('cannot be changed after it was read', () => {
    expect(Object.isFrozen(environmentFrom({}))).toBe(true);
  });

  it('gives an address a browser can open, also when every interface listens', () => {
    expect(addressOf('0.0.0.0', 3000)).toBe('http://localhost:3000');
    expect(addressOf('::1', 3000)).toBe('http://[::1]:3000');
  });
});
