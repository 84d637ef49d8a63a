import { expect, it } from "vitest";
import { type StepOutput, Steps } from "../../../scripts/first-run/step.ts";

/** An output that keeps what was written, with a clock that is moved by hand. */
function kept(terminal: boolean) {
  let nowMs = 0;
  let text = "";
  const output: StepOutput = { terminal, nowMs: () => nowMs, write: (more) => void (text += more) };
  return { output, text: () => text, pass: (ms: number) => void (nowMs += ms) };
}

const result = { made: "two things", where: "here" };

it("writes over the same line on a terminal", async () => {
  const { output, text, pass } = kept(true);
  await new Steps(output).run("make", (progress) => {
    progress("one");
    pass(1_250);
    progress("two");
    return result;
  });
  const plain = text().replaceAll(/\u001b\[\d+m/g, "");
  expect(plain.split("\r\u001b[K")).toEqual([
    "",
    "  make: …",
    "  make: one",
    "  make: two",
    "✓ make: two things (1.3 s)\n",
  ]);
});

it("prints a line a second at most elsewhere, without control characters", async () => {
  const { output, text, pass } = kept(false);
  await new Steps(output).run("make", (progress) => {
    for (let tick = 0; tick < 10; tick++) {
      pass(300);
      progress(String(tick));
    }
    return result;
  });
  expect(text()).toBe("  make: 3\n  make: 7\n✓ make: two things (3.0 s)\n");
});

it("keeps a row for each step, and none of one that failed", async () => {
  const { output, text } = kept(false);
  const steps = new Steps(output);
  await steps.run("make", () => result);
  await expect(steps.run("break", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(steps.done).toEqual([{ name: "make", durationMs: 0, ...result }]);
  expect(text()).toBe("✓ make: two things (0.0 s)\n");
});
