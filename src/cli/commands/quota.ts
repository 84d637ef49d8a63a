import { Command } from "commander";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import { type QuotaLine, readDataverseQuota } from "../accounts/dataverse-quota.ts";
import { apis } from "../apis/apis.ts";
import { withKnownCompany } from "../apis/known-companies.ts";
import { useApi } from "../apis/open-api.ts";
import { checkCompany } from "../apis/read-parameters.ts";
import type { Home } from "../home/home.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

interface Flags extends AccountFlags {
  readonly company?: readonly string[];
  readonly stored?: true;
}

/** A list that every person may read without a scope (facts 24, 92): its answer carries the headers of the company. */
const cheapList = "/api/v1/{division}/hrm/Divisions";

async function exactQuota(home: Home, chosen: NamedProfile, { company = [], stored }: Flags): Promise<QuotaLine[]> {
  const api = apis.find(({ name }) => name === "exact");
  const companies = company.length > 0 ? company : chosen.profile.company === undefined ? [] : [chosen.profile.company];
  if (!api || companies.length === 0)
    throw new UsageInvalid("the limits of Exact Online are per company: --company <division>, once or more.");
  for (const division of companies) checkCompany({ api }, division);
  return useApi({ home, chosen, api, place: {} }, async (client) => {
    const lines: QuotaLine[] = [];
    for (const division of companies) {
      if (!stored)
        await withKnownCompany(client, { api, chosen, company: division }, async () => {
          for await (const _ of client.list(cheapList, { division, select: ["Code"], limit: 1 })) break;
        });
      const { limits } = await client.quota.forecast(division, 1);
      lines.push(
        ...limits.map(({ name, limit, left, resetAtMs }) => ({
          of: division,
          limit: name,
          allowed: limit,
          left,
          resetsAt: left < limit ? new Date(resetAtMs).toISOString() : "",
        })),
      );
    }
    return lines;
  });
}

async function automationQuota(home: Home, chosen: NamedProfile): Promise<QuotaLine[]> {
  const api = apis.find(({ name }) => name === "automation");
  if (!api) throw new Error("The Automation API is in the table.");
  // The limit is the user's, so any environment's name will do for a ledger that sends nothing.
  return useApi({ home, chosen, api, place: { environment: "any" } }, async (client) => {
    const { limits } = await client.quota.forecast(undefined, 1);
    return limits.map(({ name, limit, left, resetAtMs }) => ({
      of: "this user",
      limit: name,
      allowed: limit,
      left,
      resetsAt: left < limit ? new Date(resetAtMs).toISOString() : "",
    }));
  });
}

async function quota(flags: Flags): Promise<void> {
  const home = openHome(flags);
  const chosen = chooseProfile(home, { profile: flags.profile });
  const { service } = chosen.profile;
  if (service === "graph")
    throw new UsageInvalid(
      "Graph tells nobody how much is left: it answers 429 with Retry-After, which the clients obey.",
    );
  if (service === "business-central")
    say(
      "Business Central tells nothing of its limits: this is what erp-openapi sent from this machine, by its own ledger.",
    );
  const lines =
    service === "exact"
      ? await exactQuota(home, chosen, flags)
      : service === "dataverse"
        ? await readDataverseQuota(home, chosen)
        : await automationQuota(home, chosen);
  if (flags.json) printJson(lines);
  else
    print(
      printTable([
        ["of", "limit", "allowed", "left", "all of it again"],
        ...lines.map(({ of, limit, allowed, left, resetsAt }) => [of, limit, allowed, left, resetsAt]),
      ]),
    );
}

/** `erp-openapi quota`: what is left of the limits, by the headers of one cheap call or by the ledger. */
export function quotaCommand(): Command {
  const command = new Command("quota")
    .option(
      "--company <division>",
      "company of Exact Online; may be given again (default: the profile's)",
      (text, before: string[] = []) => [...before, text],
    )
    .option("--stored", "use the counts stored on this machine; nothing is sent")
    .action(quota);
  return withExamples(withAccountOptions(command), [
    "erp-openapi quota --sandbox --profile exact --company 339766 --company 339840",
    "erp-openapi quota --sandbox --profile exact --company 339766 --stored --json",
    "erp-openapi quota --sandbox --profile dataverse",
    "erp-openapi quota --sandbox --profile business-central",
  ]);
}
