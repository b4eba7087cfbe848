import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn } from 'typeorm';
import { Upload } from './upload.entity.js';

/** A piece of a file that is not read yet. */
@Entity('upload_part')
export class UploadPart {
  @ManyToOne(() => Upload, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'upload_id' })
  upload!: Upload;

  @PrimaryColumn({ name: 'upload_id', type: 'integer' })
  uploadId!: number;

  @PrimaryColumn({ type: 'integer' })
  number!: number;

  @Column({ type: 'bytea' })
  bytes!: Buffer;
}
