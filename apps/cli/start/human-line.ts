const LEVELS: Readonly<Record<number, string>> = { 40: '警告', 50: 'エラー', 60: '致命的' };

/** A structured log line for people: `09:00:01 worker 警告 message {"field":1}`. Anything else is passed as it is. */
export function humanLine(line: string): string {
  const entry = parse(line);
  if (entry === null) return line;
  const { time, level, msg, process: name, pid: _pid, hostname: _hostname, ...fields } = entry;
  const at = new Date(Number(time)).toLocaleTimeString('ja-JP', { hour12: false });
  const rest = Object.keys(fields).length > 0 ? ` ${JSON.stringify(fields)}` : '';
  return [at, String(name), LEVELS[Number(level)], `${String(msg)}${rest}`].filter(Boolean).join(' ');
}

function parse(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null;
  try {
    const entry = JSON.parse(line) as Record<string, unknown>;
    return 'level' in entry && 'msg' in entry ? entry : null;
  } catch {
    return null;
  }
}
