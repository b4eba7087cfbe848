import { DiscoveryService } from '@nestjs/core';

/** Marks the method of a processor that handles the job of that name. */
export const Handles = DiscoveryService.createDecorator<string>();
