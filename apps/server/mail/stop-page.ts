import { REMINDER_TOPICS, type StopView } from '#reminder';
import type { Language } from '../graphql/language.js';
import { STOP_TEXTS } from './stop.texts.js';

interface Content {
  readonly lines: readonly [heading: string, below: string];
  readonly note?: string;
  /** Posts to its address. */
  readonly button?: { readonly label: string; readonly action: string };
}

const STYLE = `body{font-family:sans-serif;line-height:1.7;color:#1a1a1a;max-width:40rem;margin:3rem auto;padding:0 1rem}
h1{font-size:1.5rem}button{font:inherit;font-weight:bold;min-height:3rem;padding:0 2rem;border:0;border-radius:8px;
background:#00118f;color:#fff;cursor:pointer}button:hover{background:#000071;text-decoration:underline}
button:focus-visible{outline:4px solid #000;outline-offset:2px;box-shadow:0 0 0 2px #ffd43d}footer{color:#595959}`;

/** Asks, with the one button; where it is stopped already, says so. */
export function stopPage(view: StopView, token: string, language: Language): string {
  const text = STOP_TEXTS[language];
  const topic = REMINDER_TOPICS[view.topic][language];
  if (view.stopped) {
    const button = { label: text.resume, action: `/stop/${token}/resume` };
    return page(language, { lines: text.stopped(topic, view.name), note: text.stoppedNote, button });
  }
  const button = { label: text.stop, action: `/stop/${token}` };
  return page(language, { lines: text.ask(topic, view.name), note: text.askNote, button });
}

/** There is no such address, or it cannot be looked up now. */
export function stopProblemPage(problem: 'unknown' | 'failed', language: Language): string {
  return page(language, { lines: STOP_TEXTS[language][problem] });
}

function page(language: Language, { lines: [heading, below], note, button }: Content): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${escaped(heading)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escaped(heading)}</h1>
<p>${escaped(below)}</p>
${note ? `<p>${escaped(note)}</p>` : ''}
${button ? `<form method="post" action="${escaped(button.action)}"><button>${escaped(button.label)}</button></form>` : ''}
</main>
<footer><p>${escaped(STOP_TEXTS[language].product)}</p></footer>
</body>
</html>
`;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (letter) => ESCAPES[letter]!);
}
