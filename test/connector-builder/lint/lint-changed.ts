import { type Finding, lintConnector } from "../../../src/connector-builder/lint/lint-connector.ts";
import { readJson } from "../../../src/connector-builder/lint/read-json.ts";
import { isObject } from "../../../src/kit/json-access.ts";
import * as good from "../support/good-connector.ts";
import type { Change } from "./cases/rule-case.ts";

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

/** The findings of the good connector with a change. */
export function lintChanged(change: Change): Finding[] {
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
    unreadable: change.unreadable === undefined ? [] : [{ file: change.unreadable, problem: "is not JSON: line 1" }],
    oddities: oddities.map((oddity) => ({ ...oddity, file: "file" })),
    properties: changed(good.properties, change.properties),
    script: change.script === null ? undefined : (change.script ?? good.script),
    icon: change.icon === null ? undefined : (change.icon ?? good.icon),
    solution,
    lock: change.lock && { GetRow: { method: "get", path: "/v1/rows/{id}", parameters: change.lock } },
  });
}
