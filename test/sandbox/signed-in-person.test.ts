import { afterEach, beforeEach, expect, test } from "vitest";
import { type Sandbox, type SandboxAuth, startSandbox } from "../../src/sandbox/index.ts";

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    clock: "manual",
    services: [
      {
        name: "shop",
        metadata: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
          <Schema Namespace="S" xmlns="http://docs.oasis-open.org/odata/ns/edm">
            <EntityType Name="Order"><Key><PropertyRef Name="Id"/></Key><Property Name="Id" Type="Edm.Int32" Nullable="false"/></EntityType>
            <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="S.Order"/></EntityContainer>
          </Schema></edmx:DataServices></edmx:Edmx>`,
      },
    ],
  });
});
afterEach(() => sandbox.stop());

const statusOf = async (url: string, auth: SandboxAuth): Promise<number> =>
  (await fetch(url, { headers: { authorization: `Bearer ${await auth.token()}` } })).status;

/** An address of each service, and its own auth. */
const doors: readonly (readonly [string, (of: Sandbox) => readonly [string, SandboxAuth | undefined]])[] = [
  ["Exact Online", ({ exact }) => [`${exact.origin}/api/v1/${exact.divisions[0]}/crm/Accounts?$select=ID`, exact.auth]],
  [
    "the Admin Center",
    ({ businessCentral: { origin, auth } }) => [`${origin}/admin/v2.29/applications/environments`, auth],
  ],
  [
    "the standard API",
    ({ businessCentral: { origin, auth } }) => [`${origin}/v2.0/Production/api/v2.0/companies`, auth],
  ],
  ["Dataverse", ({ dataverse: { origin, auth } }) => [`${origin}/api/data/v9.2/accounts?$select=name`, auth]],
  ["Graph", ({ graph: { origin, auth } }) => [`${origin}/v1.0/me/contacts`, auth]],
  ["a service by its metadata", ({ odata }) => [`${odata?.urls["shop"]}/Orders`, odata?.auth]],
];

test.each(doors)("%s takes the tokens of its auth, also after they have ended", async (_, door) => {
  const [url, auth] = door(sandbox);
  if (auth === undefined) throw new Error("This service has no auth.");
  const first = await auth.token();
  expect(await auth.token()).toBe(first);
  expect(await statusOf(url, auth)).toBe(200);
  sandbox.clock.advance(2 * 3_600_000);
  const old = { token: async () => first, markStale: () => undefined };
  expect(await statusOf(url, old)).toBe(401);
  expect(await statusOf(url, auth)).toBe(200);
  const second = await auth.token();
  expect(second).not.toBe(first);
  auth.markStale(first);
  expect(await auth.token()).toBe(second);
  auth.markStale(second);
  expect(await auth.token()).not.toBe(second);
  expect(await statusOf(url, auth)).toBe(200);
});

test("a token is good at its own service only", async () => {
  const { exact, businessCentral, dataverse } = sandbox;
  expect(await statusOf(`${dataverse.origin}/api/data/v9.2/accounts`, businessCentral.auth)).toBe(401);
  expect(await statusOf(`${exact.origin}/api/v1/${exact.divisions[0]}/crm/Accounts?$select=ID`, dataverse.auth)).toBe(
    401,
  );
});

test("nobody signs in for it: no request is in the log", async () => {
  await sandbox.exact.auth.token();
  expect(sandbox.log.entries()).toEqual([]);
});
