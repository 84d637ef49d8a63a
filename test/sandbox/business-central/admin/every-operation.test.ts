import { describe, expect, test } from "vitest";
import { adminHandlers } from "../../../../src/sandbox/business-central/admin/admin-handlers.ts";
import { type Args, asApplication, type Bench, type Caller, createBench, noId } from "./support/admin-bench.ts";
import { examples, prepare } from "./support/examples.ts";
import { column, rows, text } from "./support/read-json.ts";
import { codesOf, expectDocumented, type Operation, operations } from "./support/spec-check.ts";

const names = operations.map(({ operationId }) => operationId);

/** Somebody whom the operation admits. */
function admitted(bench: Bench, operation: Operation): Caller {
  return operation["x-access"].callers === "application" ? bench.as(asApplication) : bench;
}

describe("the table of operations", () => {
  test("has a handler and an example for each operation of the spec, and no other", () => {
    expect(names).toHaveLength(75);
    expect(Object.keys(adminHandlers).sort()).toEqual([...names].sort());
    expect(Object.keys(examples).sort()).toEqual([...names].sort());
  });
});

describe.each(operations)("$operationId", (operation) => {
  const { operationId, template, method } = operation;

  test("answers, and the answer validates against the spec", async () => {
    const bench = createBench();
    const args = await prepare(bench, operationId);
    const answer = await admitted(bench, operation).call(operationId, args);
    expect(answer.status, answer.text).toBeLessThan(300);
    expect(answer.headers.get("ms-correlation-x")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("is known by its address", () => {
    const bench = createBench();
    const url = new URL(`http://127.0.0.1:1/admin/v2.29${template.replaceAll(/\{\w+\}/g, noId)}`);
    expect(bench.service.operationOf(method, url)).toBe(operationId);
  });
});

const inEnvironments = operations.filter(
  ({ template, operationId }) => /environmentName\}/i.test(template) && operationId !== "CreateEnvironment",
);

test.each(inEnvironments)("$operationId refuses an environment that does not exist (fact 140)", async (operation) => {
  const bench = createBench();
  const sample = await prepare(bench, operation.operationId);
  const args: Args = {
    ...sample,
    path: { ...sample.path, environmentName: "Nowhere", sourceEnvironmentName: "Nowhere" },
  };
  const { status, body } = await bench.refused(operation.operationId, args);
  const documented = codesOf(operation);
  const want = documented.find((code) => /^(environmentNotFound|resourceDoesNotExist)$/i.test(code)) ?? "Unknown";
  // The 404 of SetSecurityGroup means the group and has no body, so a missing environment is 400 there.
  expect([status, text(body, "code")]).toEqual([operation.operationId === "SetSecurityGroup" ? 400 : 404, want]);
});

const withBody = operations.filter(
  ({ requestBody, operationId }) => requestBody && operationId !== "AcceptEnvironmentTransfer",
);

test.each(withBody)("$operationId refuses a call without a body (fact 140)", async (operation) => {
  const bench = createBench();
  const { path } = await prepare(bench, operation.operationId);
  const { status, body } = await bench.refused(operation.operationId, path ? { path } : {});
  expect([status, text(body, "code")]).toEqual([
    400,
    codesOf(operation).includes("requestBodyRequired") ? "requestBodyRequired" : "Unknown",
  ]);
});

const repeatable = operations.filter(
  (operation) => operation["x-retry"] === "idempotent" || operation["x-retry"] === "safe",
);

test.each(repeatable)("$operationId may be repeated, as the spec says: same status again", async ({ operationId }) => {
  const bench = createBench();
  const args = await prepare(bench, operationId);
  const first = await bench.call(operationId, args);
  const second = await bench.call(operationId, args);
  expect([first.status, second.status]).toEqual([first.status, first.status]);
  expect(first.status).toBeLessThan(300);
});

const asynchronous = operations.filter(
  (operation) => operation["x-async"] && operation.operationId !== "CancelRunningUpdate",
);

test.each(asynchronous)(
  "$operationId is polled by the operation that the spec names, to a final status (facts 141, 142)",
  async (operation) => {
    const bench = createBench();
    const args = await prepare(bench, operation.operationId);
    const started = await bench.done(operation.operationId, args);
    expect(["queued", "scheduled", "running"]).toContain(text(started, "status"));
    const poll = operation["x-async"]?.poll.operationId ?? "";
    const path = { appId: noId, ...args.path, operationId: text(started, "id") };
    if (typeof Reflect.get(Object(started), "appId") === "string") path.appId = text(started, "appId");
    const seen = [text(started, "status")];
    for (let minute = 0; minute < 26 * 60 && !/succeeded|failed/i.test(seen.at(-1) ?? ""); minute++) {
      bench.advance(60_000);
      const answer = await bench.call(poll, { path });
      // A rename, a deletion and a transfer take the path away (fact 143): the list still has the operation, or it is over.
      const status =
        answer.status < 300
          ? text(answer.body, "status")
          : String(rows(await bench.done("ListOperations")).find((row) => row.id === path.operationId)?.status);
      if (status !== seen.at(-1)) seen.push(status);
      if (operation.operationId === "RequestEnvironmentTransfer" && minute > 60) break;
    }
    if (operation.operationId === "RequestEnvironmentTransfer") expect(seen).toEqual(["queued", "Queued"]);
    else expect(seen.at(-1)?.toLowerCase()).toBe("succeeded");
  },
);

describe("the checks themselves", () => {
  const list = operations.find(({ operationId }) => operationId === "ListEnvironments");
  if (!list) throw new Error("The spec has no ListEnvironments.");

  test.each([
    [200, '{"value":[{"type":"Sandbox"}]}', "a row without its key"],
    [200, '{"value":{}}', "no list"],
    [404, '{"error":{"code":"x","message":"y"}}', "a wrapped error"],
    [404, '{"code":"invented","message":"y"}', "a code that is not documented"],
    [302, "", "a status that is not documented"],
  ])("%i %s fails: %s", (status, body) => {
    expect(() => expectDocumented(list, status, body)).toThrow();
  });

  test("an answer that fits passes", () => {
    expectDocumented(list, 200, '{"value":[{"name":"Production"}]}');
    expect(column({ value: [{ name: "Production" }] }, "name")).toEqual(["Production"]);
  });
});
