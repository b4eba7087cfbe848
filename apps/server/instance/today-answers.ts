import { Injectable } from '@nestjs/common';
import type { Viewer } from '#access';
import { Clock, InstanceReadModel } from '#platform';
import { DemoClockService } from '#rollout';
import type { TodayType } from './today.types.js';

@Injectable()
export class TodayAnswers {
  constructor(
    private readonly clock: Clock,
    private readonly instances: InstanceReadModel,
    private readonly demoClock: DemoClockService,
  ) {}

  async today(viewer: Viewer): Promise<TodayType> {
    const { kind, logBeganOn } = await this.instances.instance();
    const canMoveClock = await this.demoClock.canMove(viewer);
    return {
      today: this.clock.today(),
      now: this.clock.now(),
      logBeganOn,
      demo: kind === 'DEMO',
      canMoveClock,
    };
  }

  async move(viewer: Viewer): Promise<TodayType | null> {
    return (await this.demoClock.moveToNextBusinessDay(viewer)) && this.today(viewer);
  }
}
