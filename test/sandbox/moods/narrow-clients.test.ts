import { describe, expect, test } from "vitest";
import { isObject, listAt, textAt } from "../../../src/kit/json-access.ts";
import type { MoodChoice } from "../../../src/sandbox/moods/moods.ts";
import { createBench, hourMs } from "../business-central/admin/support/admin-bench.ts";
import { slots } from "../business-central/admin/support/examples.ts";

// The control of `npm run test:moods`: clients that were written by one source alone. A run in which they all passed
// could not see what it is there to see.

type Read = (rows: { apps: unknown; environments: unknown; operation: unknown }) => boolean;

const first = (value: unknown): unknown => listAt(value, "value")[0];

/** Readers of one spelling, and with the last row one that reads every spelling. */
const readers: Readonly<Record<string, Read>> = {
  "by the documents: appId": ({ apps }) => textAt(first(apps), "appId") !== undefined,
  "by the wire: id": ({ apps }) => textAt(first(apps), "id") !== undefined,
  "by the documents: the cadence in Pascal case": ({ environments }) =>
    textAt(first(environments), "AppSourceAppsUpdateCadence") !== undefined,
  "by the wire: the cadence in camel case": ({ environments }) =>
    textAt(first(environments), "appSourceAppsUpdateCadence") !== undefined,
  "by the documents: one operation": ({ operation }) => textAt(operation, "status") !== undefined,
  "by the documents: a state in Pascal case": ({ apps }) => textAt(first(apps), "state") === "Installed",
  "by one client: a state in camel case": ({ apps }) => textAt(first(apps), "state") === "installed",
};

const tolerant: Read = ({ apps, environments, operation }) => {
  const app = first(apps);
  const [id, state] = [textAt(app, "id") ?? textAt(app, "appId"), textAt(app, "state")?.toLowerCase()];
  const environment = first(environments);
  const cadence = ["appSourceAppsUpdateCadence", "AppSourceAppsUpdateCadence"].map((name) => textAt(environment, name));
  const found = isObject(operation) && "value" in operation ? first(operation) : operation;
  return id !== undefined && state === "installed" && cadence.some(Boolean) && textAt(found, "status") !== undefined;
};

async function passes(read: Read, moods: MoodChoice): Promise<boolean> {
  const bench = createBench({ moods });
  const version = "v2.29";
  const path = { appId: slots };
  const started = await bench.done("UpdateApp", { path, body: { targetVersion: "2.4.1.0" }, version });
  bench.advance(hourMs);
  const operationId = textAt(started, "id") ?? "";
  return read({
    apps: await bench.done("ListInstalledApps", { version }),
    environments: await bench.done("ListEnvironments", { version }),
    operation: await bench.done("GetAppOperation", { path: { ...path, operationId }, version }),
  });
}

const three: readonly MoodChoice[] = ["believed", "documented", "seen"];
const seeds: readonly MoodChoice[] = Array.from({ length: 8 }, (_, seed) => ({ seed }));

describe("a client that reads one spelling only", () => {
  test.each(Object.entries(readers))("%s: is caught by one of the three moods", async (_name, read) => {
    const verdicts = await Promise.all(three.map((moods) => passes(read, moods)));
    expect(verdicts).toContain(false);
    expect(verdicts, "it works against the source that it was written by").toContain(true);
  });

  test.each(Object.entries(readers))("%s: is caught by one of eight seeds", async (_name, read) => {
    expect(await Promise.all(seeds.map((moods) => passes(read, moods)))).toContain(false);
  });
});

test.each([...three, ...seeds])("one that reads every spelling passes under %j", async (moods) => {
  expect(await passes(tolerant, moods)).toBe(true);
});
