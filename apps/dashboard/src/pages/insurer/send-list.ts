/** As the server has it (32 MB); told before the file is sent. */
export const LARGEST_LIST = 32 * 1024 * 1024;

/** What became of it, or the server's own sentence; null: it never got there. */
export type SentList = { readonly id: number } | { readonly message: string | null };

/** The bytes alone: a file's name may hold the name of a person, so it is not sent. */
export function sendList(
  file: File,
  language: string,
  onPercent: (percent: number) => void,
): Promise<SentList> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open('POST', '/qualification/registrations');
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept-language', language);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPercent(Math.floor((100 * loaded) / total)),
    );
    request.addEventListener('error', () => resolve({ message: null }));
    request.addEventListener('load', () => {
      const answer = request.response as {
        registration?: { id: number };
        error?: { message?: string };
      } | null;
      resolve(answer?.registration ?? { message: answer?.error?.message ?? null });
    });
    request.send(file);
  });
}
