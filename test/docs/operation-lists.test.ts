// What the pages of operations show of lists in TypeScript, run as it stands against the sandbox.
import { expect, it, onTestFinished } from "vitest";
import { operationPages } from "../../docs/site/operations/operation-pages.ts";
import { companyId, createBusinessCentralClient } from "../../src/clients/business-central/index.ts";
import { createAdminCenterClient } from "../../src/clients/business-central-admin/index.ts";
import { createAutomationClient } from "../../src/clients/business-central-automation/index.ts";
import { createExactOnlineClient, division } from "../../src/clients/exact-online/index.ts";
import { isApiError } from "../../src/errors/index.ts";
import { startSandbox } from "../../src/sandbox/index.ts";

/** Statements that list, by the page that shows them. */
async function listsShown(): Promise<[page: string, statement: string][]> {
  const { pages } = await operationPages();
  return [...pages].flatMap(([page, text]) =>
    [...text.matchAll(/^```ts \[TypeScript\]\n([\s\S]*?)\n```$/gm)].flatMap(([, code = ""]): [string, string][] =>
      code.startsWith("for await") ? [[page, code]] : [],
    ),
  );
}

/** Whether a statement stands for a record or a value of a reader's own: the service has none of it. */
const isForOwn = (statement: string): boolean => /"00000000-0000-0000-0000-000000000000"|"…"|ID: 1\b/.test(statement);

/** Refusals that are right: of a person where an app has to ask, and of values that a reader has to choose. */
const expected = ["ListManageableTenants is not open to users", "Unknown endPoint", "There is no kind of outage"];

/** A program of one statement, which prints by `console`. */
function programOf(statement: string): (...given: readonly unknown[]) => Promise<void> {
  const { constructor: AsyncFunction } = Object.getPrototypeOf(async () => undefined);
  return Reflect.construct(AsyncFunction, ["exact", "center", "automation", "client", "company", "console", statement]);
}

it("each list is read by the statement that its page shows", { timeout: 600_000 }, async () => {
  const sandbox = await startSandbox({ scale: { quota: 100_000 } });
  onTestFinished(() => sandbox.stop());
  const { exact, businessCentral } = sandbox;
  const central = { auth: businessCentral.auth, origin: businessCentral.origin };
  const standard = createBusinessCentralClient({ environment: "Production", ...central });
  const clients = [
    createExactOnlineClient({ country: "nl", auth: exact.auth, origin: exact.origin }),
    createAdminCenterClient(central),
    createAutomationClient({ environmentName: "Production", ...central }),
    standard,
  ];
  let company = companyId("00000000-0000-4000-8000-000000000000");
  for await (const one of standard.list("/companies", { limit: 1 })) company = companyId(one.id);
  const shown = await listsShown();
  const refused: string[] = [];
  let rows = 0;
  const console = { log: () => void rows++ };
  for (const [page, statement] of shown) {
    const own = page.includes("exact-online") ? division(exact.divisions[0] ?? 0) : company;
    await programOf(statement)(...clients, own, console).catch((error: Error) => {
      if (expected.some((text) => error.message.includes(text))) return;
      if (isForOwn(statement) && isApiError(error) && error.code === "API_NOT_FOUND") return;
      refused.push(`${page}: ${statement}: ${error.message}`);
    });
  }
  expect([refused, shown.length, rows > 1000]).toEqual([[], 835, true]);
});
