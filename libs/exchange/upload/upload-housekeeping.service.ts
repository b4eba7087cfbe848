import { Injectable } from '@nestjs/common';
import { UploadRepository } from './upload.repository.js';

const KEPT_DAYS = 31;

/** What files held is kept no longer than somebody may still want to look at it. */
@Injectable()
export class UploadHousekeeping {
  constructor(private readonly uploads: UploadRepository) {}

  dropOld(): Promise<void> {
    return this.uploads.dropOld(KEPT_DAYS);
  }
}
