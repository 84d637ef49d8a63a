import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { errorCodes } from "../../src/errors/error-codes.ts";

const page = readFileSync("docs/developer/when-something-goes-wrong.md", "utf8");

test("the guide says of each code once what happened and what to do", () => {
  const rows = [...page.matchAll(/^\| `([A-Z_]+)` \| (.+) \| (.+) \|$/gm)];
  expect(rows.map(([, code]) => code).toSorted()).toEqual([...errorCodes].toSorted());
});
