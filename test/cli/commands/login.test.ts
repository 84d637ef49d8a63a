import { expect, test } from "vitest";
import { run } from "../support/run.ts";
import { useSandbox } from "../support/use-sandbox.ts";

useSandbox();

test.each([
  ["kim\u001b[2J@example.com", "kim\\u001b[2J@example.com"],
  ["kim\r\nx-other: 1", "kim x-other: 1"],
  ["kïm@example.com", "kïm@example.com"],
  ["王@example.com", "王@example.com"],
  ["kim @example.com", "kim @example.com"],
  ["", ""],
])(
  "login --as %j, which no header can carry, is refused in a sentence and not as 'fetch failed'",
  async (as, shown) => {
    const { code, stdout, stderr } = await run("login", "exact", "--sandbox", "--as", as);
    expect([code, stdout, stderr]).toEqual([
      2,
      "",
      `error: '${shown}' is no address of a person: give --as one such as kim@example.com.\n`,
    ]);
  },
);
