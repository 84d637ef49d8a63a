import { expect, it } from "vitest";
import {
  type AutomationClient,
  createAutomationClient,
} from "../../../../src/clients/business-central-automation/index.ts";
import {
  createCompany,
  importConfigurationPackage,
} from "../../../../src/clients/business-central-automation/workflows/index.ts";
import type { ClaimStore } from "../../../../src/clients/claims/claim-store.ts";
import { isOutcomeUnknown } from "../../../../src/errors/outcome-unknown.ts";
import { memoryClaimStore } from "../../../../src/stores/memory/index.ts";
import { fastSandbox, fastTime } from "../../support/fast-time.ts";
import { entraTokens } from "../../support/signed-in.ts";

async function open() {
  const sandbox = await fastSandbox();
  const client = createAutomationClient({
    tenantId: sandbox.entra.tenantId,
    environmentName: "Production",
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    ...fastTime(sandbox),
  });
  for await (const { id } of client.list("/companies", { select: ["id"] })) return { sandbox, client, companyId: id };
  throw new Error("The sandbox has no company.");
}

const bytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** Two tables with three records, as RapidStart writes them. */
const rapidstart = bytes(
  `<?xml version="1.0"?><DataList><PaymentTermsList><TableID>3</TableID><PaymentTerms><Code>14D</Code></PaymentTerms><PaymentTerms><Code>30D</Code></PaymentTerms></PaymentTermsList><CurrencyList><TableID>4</TableID><Currency><Code>EUR</Code></Currency></CurrencyList></DataList>`,
);

it("imports a package and applies it, and again under the same code", async () => {
  const { client, companyId } = await open();
  const first = await importConfigurationPackage(client, rapidstart, { companyId, code: "setup" });
  expect(first).toMatchObject({ code: "SETUP", records: 3, applied: true });
  expect(await importConfigurationPackage(client, rapidstart, { companyId, code: "SETUP" })).toEqual(first);
});

it("leaves the records alone without apply", async () => {
  const { client, companyId, sandbox } = await open();
  expect(
    await importConfigurationPackage(client, rapidstart, { companyId, code: "SETUP", apply: false }),
  ).toMatchObject({ applied: false });
  expect(sandbox.log.entries().filter(({ url }) => url.endsWith("Microsoft.NAV.apply"))).toEqual([]);
});

it.each([
  { file: bytes("no package at all"), step: "import", so: "No record of it is in the tables of the company" },
  { file: bytes('<?xml version="1.0"?><DataList></DataList>'), step: "apply", so: "It is imported" },
])("a package that fails to $step says why", async ({ file, step, so }) => {
  const { client, companyId } = await open();
  await expect(importConfigurationPackage(client, file, { companyId, code: "SETUP" })).rejects.toMatchObject({
    code: "CONFIGURATION_PACKAGE_FAILED",
    step,
    message: expect.stringContaining(so),
  });
});

it("creates a company once, and answers when it is listed", async () => {
  const { client, companyId, sandbox } = await open();
  const made = await createCompany(client, { companyId, displayName: "Contoso Belgium" });
  expect({ name: made.name, created: made.created }).toEqual({ name: "Contoso Belgium", created: true });
  expect(await createCompany(client, { companyId, displayName: "Contoso Belgium" })).toEqual({
    ...made,
    created: false,
  });
  expect(
    sandbox.log.entries().filter(({ method, url }) => method === "POST" && url.includes("automationCompanies")),
  ).toHaveLength(1);
});

it("a company that is never listed is an error that says so", async () => {
  const { client, companyId, sandbox } = await open();
  sandbox.faults.add({
    operation: "ListCompanies",
    effect: { kind: "answer", status: 200, headers: { "content-type": "application/json" }, body: '{"value":[]}' },
  });
  await expect(
    createCompany(client, { companyId, displayName: "Nowhere", deadlineMs: 10, pollMs: 5 }),
  ).rejects.toMatchObject({ code: "WORK_UNFINISHED", status: "not listed" });
});

it.each([
  [
    "createCompany",
    (client: AutomationClient, companyId: string, claims: ClaimStore) =>
      createCompany(client, { companyId, displayName: "Contoso Belgium", claims }),
  ],
  [
    "importConfigurationPackage",
    (client: AutomationClient, companyId: string, claims: ClaimStore) =>
      importConfigurationPackage(client, rapidstart, { companyId, code: "SETUP", claims }),
  ],
] as const)("%s makes nothing without its claim, so that two processes make one", async (_name, make) => {
  const { client, companyId, sandbox } = await open();
  const store = memoryClaimStore({ now: () => sandbox.clock.now() });
  const made = () => sandbox.log.entries().filter(({ method }) => method === "POST").length;
  const before = made();
  const taken: string[] = [];
  const claims: ClaimStore = {
    ...store,
    take: async (key) => {
      taken.push(key);
      throw new Error("the store of claims is away");
    },
  };
  await expect(make(client, companyId, claims)).rejects.toThrow("the store of claims is away");
  expect([taken.length, made() - before]).toEqual([1, 0]);
});

it("a company whose create was not answered is looked for until it cannot be made any more, and not made twice", async () => {
  const { client, companyId, sandbox } = await open();
  const wish = { displayName: "Contoso Belgium" };
  sandbox.faults.add({ operation: "CreateAutomationCompany", nth: 1, effect: { kind: "cut", when: "before-work" } });
  const thrown: unknown = await client
    .create("/companies({companyId})/automationCompanies", wish, { companyId })
    .catch((error: unknown) => error);
  if (!isOutcomeUnknown(thrown)) throw new Error("The create was answered.");
  // Another process' create is stored while the look is under way: one look alone would have made a second one.
  const posts = () => sandbox.log.entries().filter(({ operation }) => operation === "CreateAutomationCompany").length;
  const before = posts();
  const looks: number[] = [];
  const watching = createAutomationClient({
    tenantId: sandbox.entra.tenantId,
    environmentName: "Production",
    origin: sandbox.businessCentral.origin,
    auth: entraTokens(sandbox),
    ...fastTime(sandbox),
    log: { onAttempt: ({ operation }) => void (operation === "ListAutomationCompanies" && looks.push(posts())) },
  });
  const { created } = await createCompany(watching, { companyId, ...wish, after: thrown });
  expect([created, posts() - before, looks.length > 1]).toEqual([true, 1, true]);
});
