/** As the server has it (32 MB); told before the file is sent. */
export const LARGEST_FILE = 32 * 1024 * 1024;

/** What became of it: its upload, or the server's own sentence; null: it never got there. */
export type Sent = { readonly id: number } | { readonly message: string | null };

/** XMLHttpRequest, because fetch does not tell how much of a body is sent. */
export function sendFile(file: File, language: string, onPercent: (percent: number) => void): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/exchange/uploads?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPercent(Math.floor((100 * loaded) / total)),
    );
    request.addEventListener('error', () => resolve({ message: null }));
    request.addEventListener('load', () => {
      const answer = request.response as { upload?: { id: number }; error?: { message?: string } } | null;
      resolve(answer?.upload ?? { message: answer?.error?.message ?? null });
    });
    request.send(file);
  });
}
