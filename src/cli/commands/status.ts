import { Command } from "commander";
import { accountName } from "../../oauth/account-key.ts";
import { describeGrant, type GrantStatus } from "../../oauth/grant-status.ts";
import { chooseProfiles, type NamedProfile } from "../accounts/choose-profile.ts";
import { loginCommand, openTokenStore } from "../accounts/open-account.ts";
import { providerOf } from "../accounts/provider-of.ts";
import type { Home } from "../home/home.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, printJson, say } from "../print.ts";
import { printTable } from "../print-table.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

/** The grant of a profile; reads the store alone, so neither a secret nor the network is needed. */
async function grantOf(home: Home, chosen: NamedProfile): Promise<GrantStatus | undefined> {
  const { profile } = chosen;
  const provider = providerOf(chosen);
  const application = profile.grant === "application";
  const account = application
    ? accountName({ provider: provider.name, tenant: provider.tenant, user: `app:${profile.clientId ?? ""}` })
    : profile.account;
  if (account === undefined) return undefined;
  const store = openTokenStore(home);
  return describeGrant(
    account,
    await store.read(account),
    await store.journal(account),
    provider,
    application ? "application" : "person",
    Date.now(),
  );
}

function moment(atMs: number | undefined): string {
  return atMs === undefined ? "" : new Date(atMs).toISOString().slice(0, 19).replace("T", " ");
}

const healthTexts = {
  usable: "signed in",
  waiting: "waits for an answer",
  "sign-in-required": "sign in again",
  none: "not signed in",
} as const;

async function status(flags: AccountFlags): Promise<void> {
  const home = openHome(flags);
  const chosen = chooseProfiles(home, flags);
  const rows = await Promise.all(chosen.map(async (named) => ({ named, grant: await grantOf(home, named) })));
  const report = rows.map(({ named: { name, profile }, grant }) => {
    const access = Math.max(0, ...Object.values(grant?.accessTokens ?? {}).map(({ expiresAtMs }) => expiresAtMs));
    return {
      profile: name,
      service: profile.service,
      state: healthTexts[grant?.health ?? "none"],
      account:
        profile.grant === "application"
          ? "the application itself"
          : (grant?.subject?.["preferred_username"] ?? grant?.subject?.["Email"] ?? grant?.account ?? ""),
      company: [profile.environment, profile.company].filter(Boolean).join(" / "),
      accessTokenUntil: moment(access || undefined),
      refreshTokenUntil: moment(grant?.refreshTokenExpiresAtMs),
    };
  });
  if (flags.json) printJson(report);
  else if (report.length === 0)
    say(
      `There are no profiles yet: erp-openapi login <service>${home.isSandbox ? " --sandbox" : ""}. See: erp-openapi login --help`,
    );
  else
    print(
      printTable([
        ["profile", "service", "state", "account", "company", "access token until (UTC)", "refresh token until (UTC)"],
        ...report.map((row) => Object.values(row)),
      ]),
    );
  const [first] = rows;
  if (flags.profile === undefined || !first || first.grant?.health === "usable") return;
  // So that a script can say: status --profile x || login.
  say(`Profile ${first.named.name}: ${healthTexts[first.grant?.health ?? "none"]}. ${loginCommand(home, first.named)}`);
  process.exitCode = 1;
}

/** `erp-openapi status`: the profiles and what is known of their tokens; never a token. */
export function statusCommand(): Command {
  const command = new Command("status").action(status);
  return withExamples(withAccountOptions(command, undefined, "this profile alone (default: all of them)"), [
    "erp-openapi status --sandbox",
    "erp-openapi status --sandbox --profile exact --json",
  ]).addHelpText("after", "\nWith --profile the exit code is 1 when a person has to sign in.");
}
