/** Written so that an old Node can still parse it and say so. */
export function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 11)) return;
  console.error(
    `Node.js 20.11 以上が必要です（現在 ${process.versions.node}）。 / Node.js 20.11 or newer is needed (this is ${process.versions.node}).`,
  );
  process.exit(1);
}
