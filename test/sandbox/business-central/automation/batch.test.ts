import { describe, expect, test } from "vitest";
import { type AutomationBench, createAutomationBench } from "./support/automation-bench.ts";

type Item = Readonly<Record<string, unknown>>;
const jsonType = { "Content-Type": "application/json" };

async function batch(
  bench: AutomationBench,
  requests: readonly Item[],
  headers: Record<string, string> = {},
): Promise<readonly unknown[]> {
  const answer = await bench.send("POST", "/$batch", { requests }, headers);
  expect(answer.status).toBe(200);
  const { responses } = answer.json;
  return Array.isArray(responses) ? responses.map(({ id, status, body }) => [id, status, body?.error?.code]) : [];
}

const create = (bench: AutomationBench, code: string): Item => ({
  method: "POST",
  url: `companies(${bench.company})/configurationPackages`,
  headers: jsonType,
  body: { code },
});

describe("$batch in JSON", () => {
  test("fact 115: answers come by id, without one the id is null, and relative, rooted and absolute addresses work", async () => {
    const bench = await createAutomationBench();
    const rooted = new URL(bench.root).pathname;
    expect(
      await batch(bench, [
        { id: "a", method: "GET", url: "companies" },
        { method: "GET", url: `/companies(${bench.company})/users?$top=1` },
        { id: "c", method: "GET", url: `${rooted}/companies` },
        { id: "d", method: "GET", url: `${bench.root}/companies?$top=1` },
      ]),
    ).toEqual([
      ["a", 200, undefined],
      [null, 200, undefined],
      ["c", 200, undefined],
      ["d", 200, undefined],
    ]);
  });

  test("fact 115: the company can stand in a header", async () => {
    const bench = await createAutomationBench();
    const named = (company: string): Item => ({
      id: company,
      method: "GET",
      url: "users?$top=1",
      headers: { Company: company },
    });
    expect(await batch(bench, [named("Aldermoor Foods"), named("Nowhere")])).toEqual([
      ["Aldermoor Foods", 200, undefined],
      ["Nowhere", 404, "Internal_CompanyNotFound"],
    ]);
  });

  test("fact 115: an inner body needs its own content type, an inner PATCH its If-Match", async () => {
    const bench = await createAutomationBench();
    const [user] = (await bench.get("~/users")).rows;
    const patch = {
      method: "PATCH",
      url: `companies(${bench.company})/users(${user?.["userSecurityId"]})`,
      body: { state: "Disabled" },
    };
    const requests = [
      { id: "1", ...create(bench, "A"), headers: {} },
      { id: "2", ...patch, headers: jsonType },
      { id: "3", ...patch, headers: { ...jsonType, "If-Match": "*" } },
    ];
    expect(await batch(bench, requests, { prefer: "odata.continue-on-error" })).toEqual([
      ["1", 415, "BadRequest"],
      ["2", 412, "BadRequest_InvalidToken"],
      ["3", 200, undefined],
    ]);
  });

  test("fact 116: it stops at the first failure, and what came before stays", async () => {
    const bench = await createAutomationBench();
    expect(
      await batch(bench, [
        { id: "1", ...create(bench, "A") },
        { id: "2", ...create(bench, "A") },
        { id: "3", ...create(bench, "B") },
      ]),
    ).toEqual([
      ["1", 201, undefined],
      ["2", 400, "Internal_EntityWithSameKeyExists"],
    ]);
    expect((await bench.get("~/configurationPackages")).rows.length).toBe(1);
  });

  test("fact 116: Isolation: snapshot takes everything back, and the statuses do not say so", async () => {
    const bench = await createAutomationBench();
    const requests = [
      { id: "1", ...create(bench, "A") },
      { id: "2", ...create(bench, "A") },
    ];
    expect(await batch(bench, requests, { isolation: "snapshot" })).toEqual([
      ["1", 201, undefined],
      ["2", 400, "Internal_EntityWithSameKeyExists"],
    ]);
    expect((await bench.get("~/configurationPackages")).rows).toEqual([]);
  });

  test("an atomicity group and a reference to what was made", async () => {
    const bench = await createAutomationBench();
    const answers = await batch(bench, [
      { id: "1", atomicityGroup: "g", ...create(bench, "A") },
      { id: "2", atomicityGroup: "g", method: "GET", url: "$1/file" },
      { id: "3", dependsOn: ["g"], method: "GET", url: "$1" },
    ]);
    expect(answers).toEqual([
      ["1", 201, undefined],
      ["2", 200, undefined],
      ["3", 200, undefined],
    ]);
  });

  test.each([
    [
      "more than 100 requests (fact 110)",
      { requests: Array.from({ length: 101 }, () => ({ method: "GET", url: "companies" })) },
      400,
    ],
    ["100 requests", { requests: Array.from({ length: 100 }, () => ({ method: "GET", url: "companies" })) }, 200],
    ["no requests", {}, 400],
  ])("%s", async (_, body, status) => {
    const { send } = await createAutomationBench();
    expect((await send("POST", "/$batch", body)).status).toBe(status);
  });

  test("a batch within a batch is refused", async () => {
    const bench = await createAutomationBench();
    expect(
      await batch(bench, [{ id: "1", method: "POST", url: "$batch", headers: jsonType, body: { requests: [] } }]),
    ).toEqual([["1", 400, "BadRequest_InvalidOperation"]]);
  });
});

test("fact 115: multipart/mixed works too", async () => {
  const bench = await createAutomationBench();
  const body = [
    "--b",
    "Content-Type: application/http",
    "",
    `GET companies(${bench.company})/users?$top=1 HTTP/1.1`,
    "",
    "",
    "--b--",
    "",
  ].join("\r\n");
  const answer = await bench.send("POST", "/$batch", body, { "content-type": "multipart/mixed; boundary=b" });
  expect([answer.status, answer.headers.get("content-type")?.split(";")[0]]).toEqual([200, "multipart/mixed"]);
  expect(answer.text).toMatch(/HTTP\/1\.1 200[\s\S]*ELIF\.LAURENT/);
});
