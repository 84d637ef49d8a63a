/** How often the number is shown; milliseconds. */
const everyMs = 250;

/** Shows on a terminal how many rows there are so far, when they themselves go elsewhere. */
export function showCount(
  output: NodeJS.WriteStream = process.stderr,
  elsewhere: boolean = !process.stdout.isTTY,
): { count(rows: number): void; end(): void } {
  if (!output.isTTY || !elsewhere) return { count: () => undefined, end: () => undefined };
  let shownAtMs = 0;
  let last = 0;
  const show = (rows: number): void => {
    shownAtMs = performance.now();
    output.write(`\r${rows.toLocaleString("en")} rows`);
  };
  return {
    count(rows) {
      last = rows;
      if (performance.now() - shownAtMs >= everyMs) show(rows);
    },
    end() {
      show(last);
      output.write("\n");
    },
  };
}
