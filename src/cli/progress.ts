/** A line that shows how far long work has come. Only on terminals: logs keep no progress. */
export function progressOn(stream: NodeJS.WriteStream): { update: (done: number, total: number) => void; clear: () => void } {
  const quiet = !stream.isTTY || process.env.CI !== undefined;
  return {
    update: (done, total) => { if (!quiet) { stream.write(`\rjudged ${done} of ${total} resources`); } },
    clear: () => { if (!quiet) { stream.write('\r\u001b[K'); } },
  };
}
