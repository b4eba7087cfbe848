import { Controller, Get, HttpException, HttpStatus, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AuditService, ViewerService, type Viewer } from '#access';
import { requestViewer } from '../graphql/request-viewer.js';
import { Downloads, languageOf, type Address } from './downloads.js';
import { attachment, fileFormat } from './file-format.js';
import type { Sheet } from './sheet.js';
import { unmappableCharacters, type UnmappableCharacter } from './unmappable-characters.js';

/** /download/{adoption,timeline,facilities,declaration}?format=…&lang=…, the rest as in the field of the schema. */
@Controller('download')
export class DownloadController {
  constructor(
    private readonly downloads: Downloads,
    private readonly viewers: ViewerService,
    private readonly audit: AuditService,
  ) {}

  @Get(':table')
  async file(
    @Param('table') table: string,
    @Query() address: Address,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { extension, contentType, stream } = fileFormat(address['format']);
    const sheet = await this.sheet(table, address, request);
    void reply.headers({
      'content-type': contentType,
      'content-disposition': attachment(sheet, extension),
      'cache-control': 'no-store',
    });
    await reply.send(stream(sheet, languageOf(address)));
  }

  /** What `format=csv-cp932` of the same address would lose; ask before. */
  @Get(':table/unmappable')
  async unmappable(
    @Param('table') table: string,
    @Query() address: Address,
    @Req() request: FastifyRequest,
  ): Promise<{ characters: UnmappableCharacter[] }> {
    return { characters: await unmappableCharacters(await this.sheet(table, address, request)) };
  }

  private async sheet(table: string, address: Address, request: FastifyRequest): Promise<Sheet> {
    const viewer = await requestViewer(this.viewers, request);
    const sheet = await this.downloads.sheet(table, viewer, address);
    if (sheet === undefined) throw new HttpException('no such table', HttpStatus.NOT_FOUND);
    if (viewer.role !== 'PUBLIC') await this.note(viewer, table, address, sheet, request.ip);
    if (sheet === null) throw new HttpException('needs sign-in', HttpStatus.UNAUTHORIZED);
    return sheet;
  }

  private async note(
    viewer: Viewer,
    table: string,
    { lang: _lang, ...conditions }: Address,
    sheet: Sheet | null,
    address: string,
  ): Promise<void> {
    const found = sheet !== null && sheet.rowCount !== 0;
    const detail = JSON.stringify(conditions);
    await this.audit.note(viewer, { action: 'DOWNLOAD', subject: table, found, address, detail });
  }
}
