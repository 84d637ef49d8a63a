import { Command, InvalidArgumentError } from "commander";
import { chooseProfile } from "../accounts/choose-profile.ts";
import { openSignedIn } from "../accounts/open-account.ts";
import { openHome } from "../home/sandbox-home.ts";
import { print, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

function seconds(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError("Give a whole number of seconds.");
  return Number(text);
}

interface Flags extends AccountFlags {
  readonly minTtl?: number;
  readonly wait?: true;
  readonly resource?: string;
}

async function token(flags: Flags): Promise<void> {
  const home = openHome(flags);
  const client = await openSignedIn(home, chooseProfile(home, flags));
  const { minTtl, wait, resource } = flags;
  const { value, expiresAtMs } = await client.token({
    ...(minTtl !== undefined && { minTtlSeconds: minTtl }),
    ...(wait && { wait }),
    ...(resource !== undefined && { resource }),
  });
  if (process.stdout.isTTY)
    say(
      `What follows opens the account until ${new Date(expiresAtMs).toLocaleTimeString()}: keep it out of screenshots and chats.`,
    );
  print(flags.json ? JSON.stringify({ accessToken: value, expiresAt: new Date(expiresAtMs).toISOString() }) : value);
}

/** `erp-openapi token`: a valid access token on stdout and nothing else, for scripts. */
export function tokenCommand(): Command {
  const command = new Command("token")
    .option(
      "--min-ttl <seconds>",
      "shortest lifetime of the token; seconds (default: 30 at Exact Online, 300 at Entra)",
      seconds,
    )
    .option("--wait", "wait until a token of that lifetime is available")
    .option(
      "--resource <name or address>",
      "another resource of the same Entra sign-in: business-central, graph, https://contoso.crm4.dynamics.com",
    )
    .action(token);
  return withExamples(withAccountOptions(command, "print the token and its end as JSON"), [
    "erp-openapi token --sandbox --profile exact",
    "erp-openapi token --sandbox --profile business-central --resource graph --json",
    'curl --header "Authorization: Bearer $(erp-openapi token --sandbox --profile exact)" "$EXACT_ORIGIN/api/v1/current/Me"',
  ]);
}
