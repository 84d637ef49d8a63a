import { inspect } from "node:util";
import { expect, expectTypeOf, test, vi } from "vitest";
import type { CrmTypes } from "../../generated/exact-online/types/crm.ts";
import { companyId, createBusinessCentralClient } from "../../src/clients/business-central/index.ts";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { createExactOnlineClient as createByService } from "../../src/clients/exact-online/by-service.ts";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { collect } from "./support/exact-bench.ts";
import { exactTokens, sandboxClock, sandboxForTest } from "./support/signed-in.ts";

const accounts = "/api/v1/{division}/crm/Accounts";
const account = "/api/v1/{division}/crm/Accounts(guid'{ID}')";

async function open() {
  const sandbox = await sandboxForTest({ rows: { CrmAccount: 61 } });
  const options = {
    country: "nl",
    origin: sandbox.exact.origin,
    auth: exactTokens(sandbox),
    clock: sandboxClock(sandbox),
  } as const;
  return { options, exact: createExactOnlineClient(options), company: division(sandbox.exact.divisions[0] ?? 0) };
}

test("a path has the methods of the client, with the path given", async () => {
  const { exact, company } = await open();
  const rows = await collect(exact[accounts].list({ division: company, select: ["ID"] }));
  const pages = await collect(exact[accounts].pages({ division: company, select: ["ID"] }));
  expect([rows.length, pages.map((page) => page.rows.length)]).toEqual([61, [60, 1]]);
  expect(await exact[accounts].count({ division: company })).toBe(61);

  const made = await exact[accounts].create({ Name: "Kwekerij van Dijk", Code: "700001" }, { division: company });
  const key = { division: company, ID: made.ID };
  await exact[account].update({ Name: "Kwekerij de Vries" }, key);
  const read = await exact[account].get({ ...key, select: ["Name"] });
  expect(read).toEqual({ Name: "Kwekerij de Vries" });
  expectTypeOf(read).toEqualTypeOf<{ Name: string | null }>();
  const looked = await exact[accounts].lookupThenCreate({ Name: "Other", Code: "700001" }, { division: company });
  expect([looked.created, looked.record.ID]).toEqual([false, made.ID]);
  await exact[account].remove(key);
  await expect(exact[account].get(key)).rejects.toMatchObject({ status: 404 });
});

test("and those of openapi-fetch", async () => {
  const { exact, company } = await open();
  const { data } = await exact[accounts].GET({
    params: { path: { division: company }, query: { $select: ["ID"], $top: 1 } },
  });
  expect(data).toMatchObject({ d: [{ ID: expect.any(String) }] });
});

test("waiting for work and moving content are methods of the paths that have them", async () => {
  const { businessCentral } = await sandboxForTest();
  const auth = { token: async () => "token", markStale: () => undefined };
  const center = createAdminCenterClient({ origin: businessCentral.origin, auth });
  const bc = createBusinessCentralClient({ environment: "Production", origin: businessCentral.origin, auth });
  const copy = center["/applications/{applicationFamily}/environments/{sourceEnvironmentName}/copy"];
  expectTypeOf(copy).toHaveProperty("wait");
  expectTypeOf(copy).toHaveProperty("workHandle");
  expectTypeOf(center["/applications/environments"]).not.toHaveProperty("wait");
  const content = bc["/companies({companyId})/attachments({attachmentId})/attachmentContent"];
  expectTypeOf(content).toHaveProperty("download");
  expectTypeOf(content).toHaveProperty("upload");
  expectTypeOf(bc["/companies({companyId})/customers"]).not.toHaveProperty("download");
  const ids = { companyId: companyId("d7a1ddf9-22e5-4c5c-a9b5-0c4d7fb2e8d0"), attachmentId: "x" };
  await expect(content.download(ids)).rejects.toThrow("attachmentId");
});

test("it is so for a client of one service, and for one that was extended", async () => {
  const { options, company } = await open();
  const crm = createByService<CrmTypes>(options);
  expect(await crm[accounts].count({ division: company })).toBe(61);
  const extended = Object.assign(crm, { count: async () => -1 });
  expect(await extended[accounts].count({ division: company })).toBe(-1);
});

test("a path that there is not is refused as by the method", async () => {
  const { exact, company } = await open();
  const loose: Record<string, { count(options: object): Promise<number> }> = Object(exact);
  const byPath = loose["/api/v1/{division}/crm/Acounts"]?.count({ division: company });
  // @ts-expect-error there is no such path
  const byMethod: Promise<unknown> = exact.count("/api/v1/{division}/crm/Acounts", { division: company });
  const messages = await Promise.all([byPath, byMethod].map((call) => call?.catch((error: Error) => error.message)));
  expect(messages[0]).toContain("no such operation (did you mean /api/v1/{division}/crm/Accounts?)");
  expect(messages[0]).toBe(messages[1]);
});

test("paths are no members, and what is no path is not there", async () => {
  const { exact } = await open();
  expect(Object.keys(exact).filter((name) => name.startsWith("/"))).toEqual([]);
  expect([accounts in exact, Reflect.get(exact, "then"), Reflect.get(exact, "crm/Accounts")]).toEqual([
    false,
    undefined,
    undefined,
  ]);
  expect(String(exact)).toBe("[object Object]");
});

test("a client remains a plain object, to whoever asks and to whoever prints it", async () => {
  const { exact } = await open();
  expect(exact instanceof Object).toBe(true);
  expect(inspect(exact)).toMatch(/^\{\n/);
});

test("a method of a path can be mocked, for one client alone", async () => {
  const { options, exact, company } = await open();
  const other = createExactOnlineClient(options);
  vi.spyOn(exact[accounts], "count").mockResolvedValue(-1);
  const counts = [exact, other].map((client) => client[accounts].count({ division: company }));
  expect(await Promise.all(counts)).toEqual([-1, 61]);
  expect(exact[accounts]).toBe(exact[accounts]);
});
