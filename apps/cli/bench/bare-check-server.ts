import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { dayFromIso } from '#calendar';
import { grouped, PlatformModule, readConfiguration } from '#platform';
import {
  CheckLogRepository,
  CoverageRepository,
  QualificationKeys,
  QualificationModule,
  readCard,
  ROUTE,
  type CardQuestion,
  type CardText,
} from '#qualification';

/**
 * A process of its own: `node bare-check-server.js`. node:http with the same digest, the same look-up and the same write
 * into the log, joined per tick too; no framework, no account, no facility, nothing decrypted.
 */
const configuration = readConfiguration(process.env);

@Module({ imports: [PlatformModule.forRoot(configuration), QualificationModule] })
class BareModule {}

const app = await NestFactory.createApplicationContext(BareModule, { logger: false });
const coverages = app.get(CoverageRepository);
const log = app.get(CheckLogRepository);
await app.get(QualificationKeys).ready();
const today = dayFromIso('2021-07-12');
const find = grouped((questions: readonly { digest: string; day: number }[]) => coverages.find(questions), {
  lanes: 2,
  most: 1_000,
});

async function answer(body: string): Promise<string> {
  const card = readCard(JSON.parse(body) as CardText, today) as CardQuestion;
  const digest = coverages.digestOf(card);
  const found = await find({ digest, day: today });
  await log.note({
    facilityId: 1,
    at: new Date(),
    route: ROUTE.CARD,
    outcome: found.length > 0 ? 1 : 4,
    connectionTest: false,
    digest,
  });
  return JSON.stringify({ found: found.length });
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

createServer((request, response) => {
  if (request.method === 'GET') return void response.end('ok');
  read(request)
    .then(answer)
    .then((text) => {
      response.setHeader('content-type', 'application/json; charset=utf-8');
      response.setHeader('content-length', Buffer.byteLength(text));
      response.end(text);
    })
    .catch(() => {
      response.statusCode = 500;
      response.end();
    });
}).listen(configuration.port, '127.0.0.1');
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
