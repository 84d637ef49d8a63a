import { expect, test } from "vitest";
import { waitTeller } from "../../../src/cli/output/tell-wait.ts";

const startMs = Date.UTC(2026, 0, 31, 12, 0, 0);

/** A teller with what it wrote, and time that is moved. */
function teller(isTTY?: boolean) {
  const written: string[] = [];
  const time = { nowMs: startMs };
  const output = { ...(isTTY !== undefined && { isTTY }), write: (text: string) => written.push(text) };
  return { tell: waitTeller(output, () => time.nowMs), written, time };
}

const minute = { company: "339766", reason: "minute", untilMs: startMs + 42_000 };

test("a wait is told in a line: why, how long, until when", () => {
  const { tell, written } = teller();
  tell(minute);
  expect(written).toEqual([
    'The limit "minute" of company 339766 is used up: waiting 42 s, until 2026-01-31 12:00:42 UTC.\n',
  ]);
});

test("many requests that wait for one limit are told once, another company and the next minute again", () => {
  const { tell, written, time } = teller();
  for (let request = 0; request < 100; request++) tell(minute);
  tell({ ...minute, untilMs: minute.untilMs + 200 });
  tell({ ...minute, company: "339840" });
  time.nowMs = minute.untilMs;
  tell({ ...minute, untilMs: minute.untilMs + 60_000 });
  expect(written.map((line) => line.replace(/ UTC.*/s, ""))).toEqual([
    'The limit "minute" of company 339766 is used up: waiting 42 s, until 2026-01-31 12:00:42',
    'The limit "minute" of company 339840 is used up: waiting 42 s, until 2026-01-31 12:00:42',
    'The limit "minute" of company 339766 is used up: waiting 60 s, until 2026-01-31 12:01:42',
  ]);
});

test.each([
  ["shorter than a second", { ...minute, untilMs: startMs + 900 }],
  ["behind others, who were told of it", { ...minute, untilMs: undefined }],
])("a wait that is %s is not told", (_, wait) => {
  const { tell, written } = teller();
  tell(wait);
  expect(written).toEqual([]);
});

test("on a terminal it stands in place of the progress, and names of limits obey nobody", () => {
  const { tell, written } = teller(true);
  tell({ company: undefined, reason: "connections\u001b[31m", untilMs: startMs + 200_000 });
  expect(written).toEqual([
    '\r\u001b[KThe limit "connections\\u001b[31m" is used up: waiting 4 min, until 2026-01-31 12:03:20 UTC.\n',
  ]);
});
