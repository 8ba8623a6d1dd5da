import fastifyMultipart from '@fastify/multipart';
import { FastifyAdapter, NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { CalendarsModule } from '@dajuan/database/calendars';
import { DatabaseModule, newId } from '@dajuan/database/connection';
import { AuditActionsModule } from '@dajuan/features/audit';
import { Denials } from '../../apps/api/http/denials';
import { ErrorFilter } from '../../apps/api/http/error.filter';
import { KnownRequest } from '../../apps/api/http/principal';
import { ProgressModule } from '../../apps/api/progress/progress.module';
import { House, MemoryQueueModule, openHouse } from '../factories/house';
import { createTown, TestPerson, TestTown } from '../factories/town';

const boundary = 'a-line-between-parts';

describe('files at the door', () => {
  let house: House;
  let app: NestFastifyApplication;
  let town: TestTown;
  let asking: TestPerson;

  beforeAll(async () => {
    house = await openHouse([]);
    town = await createTown(house);
    asking = town.owner;
    const database = DatabaseModule.forRoot({ url: house.database.appUrl, connections: 2 });
    const nest = await Test.createTestingModule({
      imports: [database, CalendarsModule, MemoryQueueModule, ProgressModule, AuditActionsModule],
      providers: [Denials],
    }).compile();
    app = nest.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    await app.register(fastifyMultipart, { limits: { fileSize: 1024 } });
    app
      .getHttpAdapter()
      .getInstance()
      .addHook('onRequest', async (request) => {
        (request as KnownRequest).principal = {
          ...asking,
          sessionId: newId(),
          accountId: newId(),
          isPasswordDue: false,
        };
      });
    app.useGlobalFilters(new ErrorFilter(nest.get(Denials)));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  beforeEach(() => {
    asking = town.owner;
  });
  afterAll(async () => {
    await app.close();
    await house.close();
  });

  function upload(name: string, content: string) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`;
    const payload = `${head}Content-Type: text/html\r\n\r\n${content}\r\n--${boundary}--\r\n`;
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` };
    return app.inject({ method: 'POST', url: '/files', headers, payload });
  }

  it('come back byte for byte, as an attachment that no browser opens as a page', async () => {
    const card = await upload('现场照片.html', '<script>alert(1)</script>');
    expect(card.statusCode).toBe(201);
    expect(card.json()).toMatchObject({ name: '现场照片.html', mediaType: 'text/html', sizeBytes: 25 });
    const file = await app.inject({ method: 'GET', url: `/files/${card.json<{ id: string }>().id}` });
    expect(file.body).toBe('<script>alert(1)</script>');
    expect(file.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringContaining(`filename*=UTF-8''${encodeURIComponent('现场照片.html')}`),
    });
  });

  it('are refused when too large, empty or not there', async () => {
    expect((await upload('大.bin', 'x'.repeat(2000))).statusCode).toBe(413);
    expect((await upload('空.txt', '')).statusCode).toBe(422);
    expect((await app.inject({ method: 'POST', url: '/files', payload: {} })).statusCode).toBe(400);
    expect((await app.inject({ method: 'GET', url: `/files/${newId()}` })).statusCode).toBe(404);
  });

  it('are their uploader’s until a report names them', async () => {
    const { id } = (await upload('台账.txt', '9/22')).json<{ id: string }>();
    asking = town.otherHead;
    expect((await app.inject({ method: 'GET', url: `/files/${id}` })).statusCode).toBe(403);
  });
});
