import { text as readAll } from "node:stream/consumers";
import { styleText } from "node:util";
import { Command } from "commander";
import { printable } from "../../errors/printable.ts";
import { businessCentralAudience, dataverse, entraClouds } from "../../oauth/providers/entra-resources.ts";
import { exactCountries } from "../../oauth/providers/exact-online.ts";
import { chooseProfile, type NamedProfile } from "../accounts/choose-profile.ts";
import { loginCommand, openSignedIn } from "../accounts/open-account.ts";
import { countryOf, fieldOf, providerOf } from "../accounts/provider-of.ts";
import { allOperations, apis } from "../apis/apis.ts";
import { findOperation } from "../apis/find-operation.ts";
import { businessCentralLinks } from "../doctor/business-central-links.ts";
import { entraLinks } from "../doctor/entra-links.ts";
import { exactLinks } from "../doctor/exact-links.ts";
import { type Finding, type Link, walkChain } from "../doctor/finding.ts";
import { dataverseLink, graphLink } from "../doctor/resource-link.ts";
import { readGivenFile } from "../given-file.ts";
import type { Home } from "../home/home.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

/** What the doctor was told beside the profile. */
export interface DoctorFlags extends AccountFlags {
  readonly company?: string;
  readonly environment?: string;
  readonly operation?: readonly string[];
  readonly tokenFile?: string;
}

/**
 * The chain of a profile.
 *
 * @throws {ProfileInvalid} for what a profile lacks
 */
export async function chainOf(home: Home, chosen: NamedProfile, flags: DoctorFlags): Promise<Link[]> {
  const { profile } = chosen;
  const provider = providerOf(chosen);
  const clientId = fieldOf(chosen, "clientId", "the client id of the app");
  const login = loginCommand(home, chosen);
  const getToken = async (): Promise<string> =>
    (await (await openSignedIn(home, chosen)).token({ minTtlSeconds: 0 })).value;
  if (profile.service === "exact") {
    const wanted = flags.operation ?? [];
    const country = countryOf(chosen);
    const operations = wanted.length === 0 ? [] : await allOperations(apis.filter(({ name }) => name === "exact"));
    for (const operationId of wanted) findOperation(operations, operationId);
    return exactLinks({
      provider,
      origin: profile.origin ?? exactCountries[country],
      country,
      clientId,
      redirectUri: profile.redirectUri,
      login,
      company: flags.company ?? profile.company,
      wanted,
      operations,
      getToken,
    });
  }
  const graph = entraClouds.public.graph;
  const audience =
    profile.service === "dataverse"
      ? dataverse(profile.organisation ?? "")
      : profile.service === "graph"
        ? graph
        : businessCentralAudience;
  const isApplication = profile.grant === "application";
  const givenToken =
    flags.tokenFile === undefined
      ? undefined
      : (flags.tokenFile === "-"
          ? await readAll(process.stdin)
          : readGivenFile(flags.tokenFile, "--token-file").toString()
        ).trim();
  // Asked for anew: a token in store would hide a secret that has ended meanwhile. Entra lets a grant be used again (fact 151).
  const fresh = async (): Promise<string> => (await (await openSignedIn(home, chosen)).refresh()).value;
  const { links, inHand } = entraLinks({
    provider,
    clientId,
    redirectUri: profile.redirectUri ?? "http://localhost",
    login,
    isApplication,
    getToken: fresh,
    givenToken,
    audience,
  });
  if (profile.service === "dataverse") return [...links, dataverseLink(audience, clientId, isApplication, inHand)];
  if (profile.service === "graph")
    return isApplication ? [...links] : [...links, graphLink(profile.origin ?? graph, inHand)];
  const index = (await import("../../../generated/business-central-admin/operations.ts")).index;
  const patient = {
    origin: profile.origin ?? businessCentralAudience,
    tenant: provider.tenant,
    clientId,
    adminVersion: index.server.variables["apiVersion"] ?? "",
    environment: flags.environment ?? profile.environment,
  };
  return [...links, ...businessCentralLinks(patient, inHand)];
}

const marks = { ok: ["green", "ok"], broken: ["red", "BROKEN"], "not checked": ["dim", "not checked"] } as const;

function printFinding(finding: Finding): void {
  const [colour, mark] = marks[finding.verdict];
  process.stdout.write(styleText(colour, mark.padEnd(12), { stream: process.stdout }));
  print(`${finding.link.padEnd(28)}${printable(finding.found)}`);
  if (finding.verdict === "broken") print(`${" ".repeat(12)}→ ${printable(finding.fix)}`);
}

async function doctor(flags: DoctorFlags): Promise<void> {
  const home = openHome(flags);
  const chosen = chooseProfile(home, { profile: flags.profile });
  const chain = await chainOf(home, chosen, flags);
  if (!flags.json) say(`Profile ${chosen.name} (${chosen.profile.service}), link by link:`);
  const findings = await walkChain(chain, flags.json ? () => undefined : printFinding);
  if (flags.json) printJson(findings);
  if (findings.some(({ verdict }) => verdict === "broken")) process.exitCode = 1;
}

/** `erp-openapi doctor`: which link of a sign-in is broken, and what to click or set. */
export function doctorCommand(): Command {
  const command = new Command("doctor")
    .option("--company <id>", "division of Exact Online to look at (default: the profile's)")
    .option("--environment <name>", "Business Central environment to look at (default: the profile's)")
    .option(
      "--operation <operationId>",
      "operation that the app has to call at Exact Online; may be given again",
      (text, before: string[] = []) => [...before, text],
    )
    .option("--token-file <path>", "look at the Entra token of another program in place of the profile's; - for stdin")
    .action(doctor);
  return withExamples(withAccountOptions(command), [
    "erp-openapi doctor --sandbox --profile business-central --environment Production",
    "erp-openapi doctor --sandbox --profile exact --company 339766 --operation ListCrmAccounts --operation CreateProjectProject",
    "erp-openapi doctor --sandbox --profile dataverse --json",
  ]).addHelpText(
    "after",
    "\nIt only reads and changes nothing; at Entra it requests a new token. Exit code 1 when a link is broken.",
  );
}
