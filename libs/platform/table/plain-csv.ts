const QUOTE = 34;
const LINE_FEED = 10;
const RETURN = 13;
/** One for all blank lines: a file may hold a million of them. */
const BLANK: string[] = [''];

/**
 * Cells of CSV lines as nearly every file has them: a cell is quoted from end to end without a quotation mark inside,
 * or has none at all. null where anything else stands in the text: that is left to the full parser, which answers the
 * same for these lines and takes four times as long. Lines may end in \r\n; the end of the last one is left out.
 */
export function plainCsvRows(text: string, delimiter: string): string[][] | null {
  const delimiterCode = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let cells: string[] = [];
  let at = 0;
  for (;;) {
    if (cells.length === 0) {
      const lineEnd = text.charCodeAt(at) === RETURN ? at + 1 : at;
      if (text.charCodeAt(lineEnd) === LINE_FEED) {
        rows.push(BLANK);
        at = lineEnd + 1;
        continue;
      }
    }
    let end: number;
    if (text.charCodeAt(at) === QUOTE) {
      const closing = text.indexOf('"', at + 1);
      if (closing < 0) return null;
      const cell = text.slice(at + 1, closing);
      // A line break inside a cell is the full parser's.
      if (cell.includes('\r')) return null;
      cells.push(cell);
      end = text.charCodeAt(closing + 1) === RETURN ? closing + 2 : closing + 1;
      if (end === closing + 2 && end < text.length && text.charCodeAt(end) !== LINE_FEED) return null;
    } else {
      end = at;
      for (let code = 0; end < text.length; end += 1) {
        code = text.charCodeAt(end);
        if (code === delimiterCode || code === LINE_FEED) break;
        if (code === QUOTE) return null;
      }
      const ends = end === text.length || text.charCodeAt(end) === LINE_FEED;
      const returns = ends && end > at && text.charCodeAt(end - 1) === RETURN;
      cells.push(text.slice(at, returns ? end - 1 : end));
    }
    const next = text.charCodeAt(end);
    if (next !== delimiterCode) {
      rows.push(cells);
      if (end >= text.length) return rows;
      if (next !== LINE_FEED) return null;
      cells = [];
    }
    at = end + 1;
  }
}
