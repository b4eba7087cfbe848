import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AdoptionReadModel } from '#adoption';
import { InstanceReadModel } from '#platform';

/** A load of the cube takes longer; who asks comes again. */
const PATIENCE_MS = 1_000;

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
    const [database, cube] = await Promise.all([this.instances.isReachable(), this.cubeIsLoaded()]);
    const ready = database && cube;
    void reply.code(ready ? 200 : 503);
    return { status: ready ? 'ok' : 'unavailable', database, cube };
  }

  private cubeIsLoaded(): Promise<boolean> {
    const inTime = new Promise<false>((resolve) => setTimeout(resolve, PATIENCE_MS, false).unref());
    const loaded = this.adoption.ready().then(
      () => true,
      () => false,
    );
    return Promise.race([loaded, inTime]);
  }
}
