import { Args, Context, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '../graphql/request-context.js';
import { UploadAnswers } from './upload-answers.js';
import { ConfirmUploadInput, UploadInput, UploadRowsArgs } from './upload.input.types.js';
import { UploadResult, UploadRowsType, UploadType } from './upload.types.js';

/** Files come in over HTTP (POST /exchange/uploads); everything after that is here. */
@Resolver()
export class UploadResolver {
  constructor(private readonly uploads: UploadAnswers) {}

  @Query(() => [UploadType], {
    nullable: true,
    description:
      "The latest 50 files of the viewer's own side, newest first. null: neither vendor nor administrator.",
  })
  uploadedFiles(@Context() context: RequestContext): Promise<UploadType[] | null> {
    return this.uploads.latest(context);
  }

  @Query(() => UploadType, {
    nullable: true,
    description: 'A file; poll it while it is worked on. null: none of yours.',
  })
  uploadedFile(
    @Context() context: RequestContext,
    @Args('id', { type: () => Int, description: 'Upload.id.' }) id: number,
  ): Promise<UploadType | null> {
    return this.uploads.one(context, id);
  }

  @Query(() => UploadRowsType, { nullable: true, description: 'Rows of a file. null: none of yours.' })
  uploadRows(
    @Context() context: RequestContext,
    @Args() args: UploadRowsArgs,
  ): Promise<UploadRowsType | null> {
    return this.uploads.rows(context, args);
  }

  @Mutation(() => UploadResult, {
    description: 'Write the rows of a file, in one batch. A large file goes on in state CONFIRMING: poll it.',
  })
  confirmUpload(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which file, and what of it.' }) input: ConfirmUploadInput,
  ): Promise<typeof UploadResult> {
    return this.uploads.confirm(context, input);
  }

  @Mutation(() => UploadResult, {
    description: 'Judge the rows again with what was offered for wrong cells in their place. Writes nothing.',
  })
  acceptUploadOffers(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which file.' }) input: UploadInput,
  ): Promise<typeof UploadResult> {
    return this.uploads.acceptOffers(context, input);
  }

  @Mutation(() => UploadResult, {
    description:
      'Take back everything a file wrote, leaving out and naming facilities about which something newer was said.',
  })
  undoUpload(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which file.' }) input: UploadInput,
  ): Promise<typeof UploadResult> {
    return this.uploads.undo(context, input);
  }

  @Mutation(() => UploadResult, {
    description:
      'Drop a file that is not confirmed; one that is being written stops, and what it wrote is taken back.',
  })
  cancelUpload(
    @Context() context: RequestContext,
    @Args('input', { description: 'Which file.' }) input: UploadInput,
  ): Promise<typeof UploadResult> {
    return this.uploads.cancel(context, input);
  }
}
