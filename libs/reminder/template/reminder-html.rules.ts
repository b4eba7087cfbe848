import { FOOTER_TEXTS } from './footer.texts.js';
import type { Language } from './topic.js';

interface Message {
  readonly language: Language;
  readonly subject: string;
  /** Plain text, paragraphs apart by an empty line. */
  readonly body: string;
  readonly footer: string;
  readonly links: { readonly ask: string; readonly stop: string };
}

const BODY =
  'font-family:sans-serif;font-size:16px;line-height:1.8;color:#1a1a1a;max-width:40em;margin:24px auto;padding:0 16px';
const BUTTON =
  'display:inline-block;padding:12px 24px;border-radius:8px;background:#00118f;color:#ffffff;font-weight:bold;text-decoration:none';
const FOOTER = 'border-top:1px solid #b3b3b3;padding-top:16px;font-size:13px;color:#595959';

/** The same words as the plain text. No image, no script, nothing loaded: it says nothing about who opens it. */
export function htmlOf({ language, subject, body, footer, links }: Message): string {
  const button = `<a href="${escaped(links.ask)}" style="${BUTTON}">${FOOTER_TEXTS.button[language]}</a>`;
  const stop = `<a href="${escaped(links.stop)}" style="color:#595959">${FOOTER_TEXTS.stopButton[language]}</a>`;
  const content = body
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraphOf(paragraph, links.ask, button)}</p>`)
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(subject)}</title></head>
<body style="${BODY}">
${content}
<p style="${FOOTER}">${paragraphOf(footer, links.stop, stop)}</p>
</body>
</html>
`;
}

/** The address stands in it as a button; everything else is words. */
function paragraphOf(text: string, address: string, button: string): string {
  return text
    .split(address)
    .map((words) => escaped(words).replaceAll('\n', '<br>\n'))
    .join(button);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (letter) => ESCAPES[letter]!);
}
