import 'reflect-metadata';
import { createServer, type IncomingMessage } from 'node:http';
import { NestFactory } from '@nestjs/core';
import { Module } from '@nestjs/common';
import { PUBLIC_VIEWER } from '#access';
import {
  AdoptionModule,
  AdoptionReadModel,
  type AdoptionGroup,
  type Interval,
  type Measure,
} from '#adoption';
import { dayFromIso, isoFromDay } from '#calendar';
import { PlatformModule, readConfiguration } from '#platform';

/** A process of its own: `node bare-server.js`. Answers the benchmark's questions byte for byte as the product does. */
const configuration = readConfiguration(process.env);

@Module({ imports: [PlatformModule.forRoot(configuration), AdoptionModule] })
class BareModule {}

interface Variables {
  asOf: string;
  from: string;
  to: string;
  groupBy: AdoptionGroup;
  interval: Interval;
  measure: Measure;
}

const app = await NestFactory.createApplicationContext(BareModule, { logger: false });
const readModel = app.get(AdoptionReadModel);

async function answer(body: string): Promise<string> {
  const { variables } = JSON.parse(body) as { variables: Variables };
  return JSON.stringify({ data: variables.asOf ? await adoption(variables) : await timeline(variables) });
}

async function adoption({ asOf, groupBy, measure }: Variables): Promise<unknown> {
  const question = { asOf: dayFromIso(asOf), groupBy, measure, denominator: 'OPEN' as const };
  const found = (await readModel.adoption(PUBLIC_VIEWER, question))!;
  const cells = found.cells.map(({ type, prefecture, numerator, denominator, rate }) => ({
    type,
    prefecture,
    numerator,
    denominator,
    rate,
  }));
  return { adoption: { asOf: isoFromDay(found.asOf), record: found.record, cells } };
}

async function timeline({ from, to, interval, measure }: Variables): Promise<unknown> {
  const found = (await readModel.timeline(PUBLIC_VIEWER, {
    from: dayFromIso(from),
    to: dayFromIso(to),
    interval,
    groupBy: 'TYPE',
    measure,
    denominator: 'OPEN',
  }))!;
  const series = found.series.map(({ type, numerators, denominators, rates }) => ({
    type,
    numerators,
    denominators,
    rates,
  }));
  return { adoptionTimeline: { days: found.days.map(isoFromDay), complete: found.complete, series } };
}

async function read(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

await readModel.adoption(PUBLIC_VIEWER, { groupBy: 'NATION', measure: 'OPEN', denominator: 'OPEN' });
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
