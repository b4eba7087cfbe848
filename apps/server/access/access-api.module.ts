import { Module } from '@nestjs/common';
import { AccessModule } from '#access';
import { SessionAnswers } from './session-answers.js';
import { SessionResolver } from './session.resolver.js';

@Module({ imports: [AccessModule], providers: [SessionAnswers, SessionResolver] })
export class AccessApiModule {}
