import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AdoptionReadModel } from '#adoption';
import { InstanceReadModel } from '#platform';

@Controller('health')
export class HealthController {
  constructor(
    private readonly instances: InstanceReadModel,
    private readonly adoption: AdoptionReadModel,
  ) {}

  /** The process runs; restart it when this stops answering. */
  @Get('live')
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** Send traffic only while this is 200: the database answers and the cube is loaded. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const database = await this.instances.isReachable();
    const cube = this.adoption.isLoaded();
    const ready = database && cube;
    void reply.code(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'unavailable', database, cube };
  }
}
