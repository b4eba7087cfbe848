import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AccessModule } from '#access';
import { RolloutModule } from '#rollout';
import { BulkRecordingService } from './bulk/bulk-recording.service.js';
import { BulkRequest } from './bulk/bulk-request.entity.js';
import { QueueFileReadModel } from './download/queue-file.read-model.js';
import { ConfirmUploadService } from './upload/confirm-upload.service.js';
import { JudgeRowsService } from './upload/judge-rows.service.js';
import { PreviewUploadService } from './upload/preview-upload.service.js';
import { UploadHousekeeping } from './upload/upload-housekeeping.service.js';
import { UploadOwners } from './upload/upload-owner.js';
import { UploadPart } from './upload/upload-part.entity.js';
import { UploadReadModel } from './upload/upload.read-model.js';
import { UploadRepository } from './upload/upload.repository.js';
import { UploadRow } from './upload/upload-row.entity.js';
import { UploadRowRepository } from './upload/upload-row.repository.js';
import { UploadRunner } from './upload/upload-runner.service.js';
import { UploadService } from './upload/upload.service.js';
import { Upload } from './upload/upload.entity.js';

/** Files that go out, come back and are judged row by row; milestones in bulk from other systems. */
@Module({
  imports: [
    AccessModule,
    RolloutModule,
    TypeOrmModule.forFeature([Upload, UploadPart, UploadRow, BulkRequest]),
  ],
  providers: [
    UploadRepository,
    UploadRowRepository,
    UploadOwners,
    UploadReadModel,
    JudgeRowsService,
    PreviewUploadService,
    ConfirmUploadService,
    UploadRunner,
    UploadService,
    UploadHousekeeping,
    BulkRecordingService,
    QueueFileReadModel,
  ],
  exports: [
    UploadService,
    UploadReadModel,
    UploadRunner,
    UploadHousekeeping,
    BulkRecordingService,
    QueueFileReadModel,
  ],
})
export class ExchangeModule {}
