import { Command } from "commander";
import { chooseProfile } from "../accounts/choose-profile.ts";
import { openTokenStore } from "../accounts/open-account.ts";
import { readProfiles, removeProfile, saveSignedOut } from "../home/profiles.ts";
import { openHome } from "../home/sandbox-home.ts";
import { printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

interface Flags extends AccountFlags {
  readonly forget?: true;
}

async function logout(flags: Flags): Promise<void> {
  const home = openHome(flags);
  const { name, profile } = chooseProfile(home, flags);
  const others = [...readProfiles(home)].filter(
    ([other, { account }]) => other !== name && account !== undefined && account === profile.account,
  );
  if (profile.account !== undefined) await openTokenStore(home).forget(profile.account);
  for (const [other, { account: _, ...rest }] of others) saveSignedOut(home, other, rest);
  const { account: _, ...rest } = profile;
  if (flags.forget) removeProfile(home, name);
  else saveSignedOut(home, name, rest);
  if (flags.json)
    printJson({
      profile: name,
      forgotten: flags.forget === true,
      alsoSignedOut: others.map(([other]) => other),
    });
  else {
    say(
      `The tokens of profile ${name} are removed from this machine${flags.forget ? ", and the profile with them" : ""}. The provider keeps its side until it ends unused.`,
    );
    if (others.length > 0)
      say(`They were those of ${others.map(([other]) => other).join(", ")} too: the same person and app.`);
  }
}

/** `erp-openapi logout`: removes tokens from this machine. */
export function logoutCommand(): Command {
  const command = new Command("logout").option("--forget", "remove the profile as well").action(logout);
  return withExamples(withAccountOptions(command), [
    "erp-openapi logout --sandbox --profile graph",
    "erp-openapi logout --profile exact --forget",
  ]);
}
