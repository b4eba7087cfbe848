import type { Readable } from 'node:stream';

/**
 * The whole body; null where it is longer than `limit` bytes. What is too long is read on and thrown away: a client that is
 * cut off in the middle of sending never reads why.
 */
export function readBounded(body: Readable, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    body.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else {
        chunks.length = 0;
        resolve(null);
      }
    });
    body.on('end', () => resolve(Buffer.concat(chunks)));
    body.on('error', reject);
  });
}
