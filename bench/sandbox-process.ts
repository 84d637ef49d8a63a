// Runs a sandbox for the bench and tells it what it needs; ends with whoever started it.
const startedAt = performance.now();
const { startSandbox } = await import("../src/sandbox/index.ts");
const importedAt = performance.now();
const rows = Number(process.argv[2] ?? 0);
const sandbox = await startSandbox({
  clock: "manual",
  scale: { quota: 1_000_000 },
  ...(rows > 0 && { rows: { CrmAccount: rows } }),
});
const { exact, graph, entra } = sandbox;
const started = { importMs: importedAt - startedAt, startMs: performance.now() - importedAt, exact, graph, entra };
process.stdout.write(`${JSON.stringify(started)}\n`);

// Every line of input asks for the memory in use.
process.stdin.on("data", () =>
  process.stdout.write(
    `${JSON.stringify({ rssBytes: process.memoryUsage().rss, peakKilobytes: process.resourceUsage().maxRSS })}\n`,
  ),
);
process.stdin.on("end", () => process.exit());
