import { expect, test } from "vitest";
import { showProgress } from "../../../src/cli/sync/show-progress.ts";

/** An output that keeps what was written, with a clock that is moved by hand. */
function kept(isTTY: boolean, columns?: number) {
  let nowMs = 0;
  let text = "";
  const output = { isTTY, ...(columns !== undefined && { columns }), write: (more: string) => void (text += more) };
  return { shown: showProgress(output, () => nowMs), text: () => text, pass: (ms: number) => void (nowMs += ms) };
}

test("a terminal has one line, which goes when something is told", () => {
  const { shown, text, pass } = kept(true);
  expect(shown.isDue()).toBe(true);
  shown.show("one");
  expect(shown.isDue()).toBe(false);
  pass(250);
  expect(shown.isDue()).toBe(true);
  shown.show("two");
  shown.tell("stays");
  shown.clear();
  expect(text()).toBe("\r\u001b[Kone\r\u001b[Ktwo\r\u001b[Kstays\n");
});

test("a line is no longer than the terminal is wide", () => {
  const { shown, text } = kept(true, 10);
  shown.show("0123456789abc");
  expect(text()).toBe("\r\u001b[K012345678");
});

test("elsewhere it is a line each ten seconds, without control characters", () => {
  const { shown, text, pass } = kept(false);
  expect(shown.isDue()).toBe(false);
  pass(10_000);
  expect(shown.isDue()).toBe(true);
  shown.show("crm/Accounts: 1\u001b[2J");
  expect(shown.isDue()).toBe(false);
  shown.clear();
  expect(text()).toBe("crm/Accounts: 1\\u001b[2J\n");
});
