import { expect, test } from "vitest";
import { runSteps } from "../../scripts/run-steps.ts";

async function run(steps: Parameters<typeof runSteps>[0]) {
  const lines: string[] = [];
  const good = await runSteps(steps, (line) => void lines.push(line.replace(/\d+\.\d s/, "# s")));
  return { good, lines: lines.sort() };
}

test("every step runs, and one that fails shows what it printed", async () => {
  expect(
    await run([
      { name: "first", run: ["-e", "console.log('out'); console.error('err'); process.exitCode = 3"] },
      { name: "second", run: ["-e", "console.log('not shown')"] },
      { name: "third", run: async () => true },
    ]),
  ).toEqual({
    good: false,
    lines: [expect.stringMatching(/^(out\nerr|err\nout)$/), "✓ second (# s)", "✓ third (# s)", "✗ first (# s)"],
  });
});

test("work that throws has failed", async () => {
  const { good, lines } = await run([{ name: "work", run: () => Promise.reject(new Error("no room on the disk")) }]);
  expect([good, lines[1]]).toEqual([false, "✗ work (# s)"]);
  expect(lines[0]).toContain("no room on the disk");
});
