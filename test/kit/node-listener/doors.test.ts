import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { beforeAll, expect, test } from "vitest";
import { doorNames } from "../../campaigns/doors/door.ts";

/** A line of the campaign. */
interface Line {
  readonly name: string;
  readonly isGood: boolean;
  readonly faults: readonly string[];
  readonly statuses: Readonly<Record<string, number>>;
}
let lines: readonly Line[] = [];

// The campaign in small, in processes of its own: sockets in this one are watched by what stands before every test.
beforeAll(async () => {
  const words = [
    "test/campaigns/doors/main.ts",
    "--requests",
    "200",
    "--patience",
    "2000",
    "--seed",
    "7",
    "--together",
    "--json",
  ];
  const { stdout } = await promisify(execFile)(process.execPath, words).catch((error: { stdout: string }) => error);
  lines = stdout
    .trim()
    .split("\n")
    .map((line): Line => JSON.parse(line));
}, 120_000);

const lineOf = (name: string): Line | undefined => lines.find((line) => line.name === name);

test.each(doorNames.filter((name) => name !== "naive"))(
  "%s: the process lives through malformed requests and a flood, memory stays flat, good requests are answered",
  (name) => {
    expect(lineOf(name)).toMatchObject({ isGood: true, faults: [] });
    // Refused by Node, and refused or answered by what stands behind it: both kinds arrived.
    const { none: _, 400: refused = 0, ...others } = lineOf(name)?.statuses ?? {};
    expect([refused, Object.values(others).reduce((sum, count) => sum + count, 0)]).not.toContain(0);
  },
);

test("the listener as it was, which the campaign has to be able to kill, dies", () => {
  expect(lineOf("naive")).toMatchObject({ isGood: true, faults: expect.arrayContaining(["its process ended with 1"]) });
});
