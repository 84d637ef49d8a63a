import { describe, expect, test } from "vitest";
import { type Finding, lintConnector, rules } from "../../../src/connector-builder/lint/lint-connector.ts";
import { readJson } from "../../../src/connector-builder/lint/read-json.ts";
import { isObject } from "../../../src/kit/json-access.ts";
import * as good from "../support/good-connector.ts";
import { type Change, ruleCases } from "./rule-cases.ts";

/** The ids of the platform's rules and of our own, as the documentation of the linter counts them. */
const ids = [
  ...["01", "02", "03", "04", "05"].map((number) => `PP-FILE-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => `PP-DOC-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12", "13", "14", "15"].map(
    (number) => `PP-OP-${number}`,
  ),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((number) => `PP-PAR-${number}`),
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11"].map((number) => `PP-SCH-${number}`),
  "PP-RES-01",
  "PP-RES-02",
  "PP-RES-03",
  "PP-TRG-01",
  "PP-TRG-02",
  "PP-TRG-03",
  "PP-TRG-04",
  "PP-TRG-05",
  "PP-DYN-01",
  "PP-DYN-02",
  "PP-DYN-03",
  "PP-PAG-01",
  ...["01", "02", "03", "04", "05", "06", "07", "08", "09"].map((number) => `PP-AUTH-${number}`),
  "PP-POL-01",
  "PP-POL-02",
  "PP-POL-03",
  "PP-SCR-01",
  "PP-SOL-01",
  "PP-SOL-02",
  "PP-SOL-03",
  "PP-SOL-04",
  "PP-SOL-05",
  "PP-SOL-06",
  "PP-ICON-01",
  "PP-CS-01",
  "PP-PFX-01",
  "ERP-PAG-01",
  "ERP-PAG-02",
  "ERP-LOCK-01",
  "ERP-AUTH-01",
  "ERP-AUTH-02",
  "ERP-AUTH-03",
  "ERP-AUTH-04",
];

/** A copy of `value` with other values at some paths. */
function changed(value: object, changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const copy = JSON.parse(JSON.stringify(value));
  for (const [path, wanted] of Object.entries(changes)) {
    const names = path.split("|");
    const last = names.pop() ?? "";
    let place = copy;
    for (const name of names) place = place[name] ??= {};
    if (wanted === undefined && Array.isArray(place)) place.splice(Number(last), 1);
    else if (wanted === undefined) delete place[last];
    else place[last] = wanted;
  }
  return copy;
}

function lint(change: Change): Finding[] {
  const unchanged = JSON.stringify(changed(good.definition, change.definition));
  const text = change.text?.(unchanged) ?? unchanged;
  const { value, oddities } = readJson(text);
  const solution = new Map(good.solution);
  for (const [path, edit] of Object.entries(change.part ?? {})) {
    if (edit === null) solution.delete(path);
    else solution.set(path, Buffer.from(edit(Buffer.from(solution.get(path) ?? []).toString("utf8"))));
  }
  return lintConnector("file", {
    text,
    definition: isObject(value) ? value : {},
    oddities: oddities.map((oddity) => ({ ...oddity, file: "file" })),
    properties: changed(good.properties, change.properties),
    script: change.script === null ? undefined : (change.script ?? good.script),
    icon: change.icon === null ? undefined : (change.icon ?? good.icon),
    solution,
    lock: change.lock && { GetRow: { method: "get", path: "/v1/rows/{id}", parameters: change.lock } },
  });
}

test("a good connector breaks no rule", () => {
  expect(lint({})).toEqual([]);
});

describe.each(ruleCases)("$rule, $why", ({ rule, want, breaks, holds }) => {
  test("breaks", () => {
    expect(
      lint(breaks)
        .filter((finding) => finding.rule === rule)
        .map(({ severity }) => severity),
    ).toContain(want);
  });

  test("holds", () => {
    expect(lint(holds).filter((finding) => finding.rule === rule && finding.severity === want)).toEqual([]);
  });
});

describe("the table of rules", () => {
  test("is this list", () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(rules.length).toBe(96);
  });

  test("has a case for each", () => {
    expect([...new Set(ruleCases.map(({ rule }) => rule))].sort()).toEqual([...ids].sort());
  });

  test("gives a reason and a source for each", () => {
    expect(rules.filter(({ reason, source }) => !reason.endsWith(".") || !source.startsWith("https://"))).toEqual([]);
  });
});
