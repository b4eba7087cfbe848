const ROOT = '<div id="root"></div>';
const SAYS = `<main style="max-width: 40rem; margin: 4rem auto; padding: 0 1rem; font-family: sans-serif">
  <h1>ページが見つかりません</h1>
  <p>アドレスをお確かめください。<a href="/">トップページ（概況）へ</a></p>
  <p lang="en">There is no such page. <a href="/">To the overview</a></p>
</main>`;

/** The board's page saying that there is no such page, with the way home; its scripts then say it in the board's look. */
export function notFoundPage(index: string): string {
  return index
    .replace(/<title>.*?<\/title>/, '<title>ページが見つかりません｜シカク</title>')
    .replace(ROOT, ROOT.replace('></', `>${SAYS}</`));
}
