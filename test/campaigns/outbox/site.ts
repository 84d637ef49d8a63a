// The pretend services of the campaign over writes, in a process of their own. It tells where they are, and what struck.
import { type Sandbox, startSandbox } from "../../../src/sandbox/index.ts";
import { entraTokens, exactTokens } from "../../clients/support/signed-in.ts";
import { faultRules } from "./faults.ts";
import type { SiteAt } from "./job.ts";

/** What the campaign says to it. */
export interface SiteWish {
  readonly seed: number;
  readonly accounts: number;
  readonly customers: number;
}

/** What it tells when it is asked. */
export interface SiteTally {
  /** How often each fault struck. */
  readonly struck: Readonly<Record<string, number>>;
  /** Answers of its own that a limit was used up. */
  readonly limited: number;
  /** Defects of the sandbox itself. */
  readonly defects: readonly string[];
}

const wish: SiteWish = JSON.parse(process.argv[2] ?? "");
const sandbox: Sandbox = await startSandbox({
  seed: wish.seed,
  clock: "real",
  // A minute's limit is used up now and then; a day's is not.
  scale: { quota: 12, lifetime: 1_000_000 },
  rows: {
    CrmAccount: wish.accounts,
    customers: wish.customers,
    HrmCostcenter: 0,
    CrmContact: 0,
    SalesOrderSalesOrder: 0,
    salesOrders: 0,
  },
});
const about = {
  operation: "campaign",
  company: undefined,
  origin: "",
  attempt: 1,
  claims: undefined,
  signal: undefined,
};
const { businessCentral, entra, exact } = sandbox;
const token = await entraTokens(sandbox).token(about);
const companies = await fetch(`${businessCentral.origin}/v2.0/${entra.tenantId}/Production/api/v2.0/companies`, {
  headers: { authorization: `Bearer ${token}` },
});
const { value }: { value: readonly { id: string }[] } = JSON.parse(await companies.text());
const site: SiteAt = {
  exact: { origin: exact.origin, token: await exactTokens(sandbox).token(about), divisions: exact.divisions },
  businessCentral: { origin: businessCentral.origin, token, tenant: entra.tenantId, company: value[0]?.id ?? "" },
};

let limited = 0;
const defects: string[] = [];
let seen = 0;
function count(): void {
  for (const { id, status, fault, defect } of sandbox.log.entries(seen)) {
    seen = id;
    if (status === 429 && fault === undefined) limited += 1;
    if (defect !== undefined) defects.push(defect);
  }
}
const counting = setInterval(count, 100);
const names = new Map<string, string>();

process.on("message", (message) => {
  if (message === "strike") for (const [name, rule] of faultRules) names.set(sandbox.faults.add(rule), name);
  if (message !== "rest") return;
  count();
  const struck = Object.fromEntries(sandbox.faults.list().map(({ id, struck: times }) => [names.get(id) ?? id, times]));
  sandbox.faults.clear();
  const tally: SiteTally = { struck, limited, defects };
  process.send?.(JSON.stringify(tally));
});
process.once("disconnect", () => {
  clearInterval(counting);
  void sandbox.stop();
});
process.send?.(JSON.stringify(site));
