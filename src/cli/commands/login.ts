import { resolve } from "node:path";
import { Argument, Command, Option } from "commander";
import { printable } from "../../errors/printable.ts";
import { ProfileInvalid } from "../../errors/profile-invalid.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";
import { askedFor } from "../accounts/client-secret.ts";
import { openAccount } from "../accounts/open-account.ts";
import { signIn, type Way, ways } from "../accounts/sign-in.ts";
import { checkGivenFile } from "../given-file.ts";
import { isProfileName, type Profile, profileFields, type ServiceName, serviceNames } from "../home/profile.ts";
import { readProfiles, saveSignedIn } from "../home/profiles.ts";
import { openHome } from "../home/sandbox-home.ts";
import { printJson, say } from "../print.ts";
import { type AccountFlags, withAccountOptions, withExamples } from "../shared-options.ts";

interface Flags extends AccountFlags, Omit<Profile, "service"> {
  readonly by?: Way;
  readonly as?: string;
  readonly askSecret?: true;
}

/** The stored profile of that name with what this call says of it. */
function nextProfile(before: Profile | undefined, service: ServiceName, flags: Flags): Profile {
  const said = profileFields.flatMap((field) => {
    const value = flags[field];
    // The next command may be typed in another folder.
    return value === undefined ? [] : [[field, field.endsWith("File") ? resolve(value) : value] as const];
  });
  const grant = flags.by === undefined ? undefined : flags.by === "application" ? "application" : "person";
  return {
    ...(before?.service === service ? before : {}),
    ...Object.fromEntries(said),
    ...(flags.askSecret && { secretFile: askedFor }),
    ...(grant !== undefined && { grant }),
    service,
  };
}

async function login(service: ServiceName, flags: Flags): Promise<void> {
  const home = openHome(flags);
  const name = flags.profile ?? service;
  if (!isProfileName(name))
    throw new UsageInvalid(`A profile cannot be called '${name}': letters, digits, dots and dashes, 64 at most.`);
  if (flags.as !== undefined && !home.isSandbox)
    throw new UsageInvalid("--as names a person of the sandbox: give --sandbox too.");
  // It travels as a header, which takes no line break, no control character and nothing beyond ASCII.
  if (flags.as !== undefined && !/^[\x21-\x7e]+$/.test(flags.as))
    throw new UsageInvalid(`'${flags.as}' is no address of a person: give --as one such as kim@example.com.`);
  if (flags.secretFile !== undefined) checkGivenFile(flags.secretFile, "--secret-file");
  if (flags.certificateFile !== undefined) checkGivenFile(flags.certificateFile, "--certificate-file");
  const profiles = readProfiles(home);
  // A sandbox knows its app: a second profile there begins with what the first one has.
  const before = profiles.get(name) ?? (home.isSandbox ? profiles.get(service) : undefined);
  if (before && before.service !== service)
    throw new UsageInvalid(`Profile ${name} signs in to ${before.service}: name another with --profile.`);
  const { account: _, ...profile } = nextProfile(before, service, flags);
  const client = await openAccount(home, { name, profile });
  if (profile.grant === "application") {
    const { expiresAtMs } = await client.token({ minTtlSeconds: 0 });
    saveSignedIn(home, name, profile);
    if (flags.json) printJson({ profile: name, account: client.account, grant: "application" });
    else
      say(
        `The application got a token, good until ${new Date(expiresAtMs).toLocaleTimeString()}. Profile ${name} is saved.`,
      );
    return;
  }
  const way = flags.by === undefined || flags.by === "application" ? "browser" : flags.by;
  const { account, subject } = await signIn(client, { way, redirectUri: profile.redirectUri, person: flags.as });
  saveSignedIn(home, name, { ...profile, account });
  const person =
    subject?.["preferred_username"] ?? subject?.["Email"] ?? subject?.["UserName"] ?? subject?.["name"] ?? account;
  if (flags.json) printJson({ profile: name, account, grant: "person", subject });
  else say(`Signed in as ${printable(String(person))}. Profile ${name} is saved.`);
}

/** `erp-openapi login`: signs a person or an application in and keeps the grant, sealed. */
export function loginCommand(): Command {
  const command = new Command("login")
    .addArgument(new Argument("<service>", "what to sign in to").choices(serviceNames))
    .addOption(
      new Option(
        "--by <way>",
        "browser: opens it and waits here; paste: you paste the address that it ends at; device: a code to type in elsewhere, for apps without a secret; application: client credentials",
      ).choices(ways),
    )
    .option("--client-id <id>", "client id of your app registration")
    .option("--tenant <id or domain>", "Entra tenant: of the customer, for partners (GDAP)")
    .option("--cloud <name>", "cloud of Entra: public, us-government, china")
    .option("--country <code>", "site of Exact Online: nl, be, de, fr, es, uk, us")
    .option("--organisation <url>", "address of the Dataverse environment")
    .option("--environment <name>", "Business Central environment of this profile")
    .option("--company <id>", "company of this profile: division of Exact Online, company id of Business Central")
    .option("--redirect-uri <uri>", "redirect URI, as it is registered (default: http://localhost with a free port)")
    .option(
      "--secret-file <path>",
      "file with the client secret, readable by you alone (or set ERP_OPENAPI_CLIENT_SECRET_<PROFILE>)",
    )
    .option("--ask-secret", "ask for the client secret each time")
    .option(
      "--certificate-file <path>",
      "PEM file with certificate and private key, in place of a secret (of a .pfx: openssl pkcs12 -in app.pfx -nodes -out app.pem)",
    )
    .option("--authority <url>", "another authority than that of the cloud")
    .option("--origin <url>", "another address of the API than the service's own")
    .option("--as <email>", "with --sandbox: this person signs in, without a page")
    .action(async (service: ServiceName, flags: Flags) => {
      try {
        await login(service, flags);
      } catch (error) {
        // Here a profile is what was just typed.
        throw error instanceof ProfileInvalid ? new UsageInvalid(error.message) : error;
      }
    });
  return withExamples(
    withAccountOptions(
      command,
      undefined,
      "name under which these settings are stored (default: the name of the service)",
    ),
    [
      "erp-openapi login business-central --sandbox --as kim@example.com",
      "erp-openapi login business-central --sandbox --by application --profile robot",
      "erp-openapi login business-central --sandbox --profile device --as kim@example.com",
      "erp-openapi login dataverse --sandbox --as kim@example.com",
      "erp-openapi login graph --sandbox --as kim@example.com",
      "erp-openapi login exact --sandbox --as kim@example.com",
      "erp-openapi login business-central --tenant contoso.onmicrosoft.com --client-id 11111111-2222-3333-4444-555555555555 --by device --environment Production",
      "erp-openapi login exact --country nl --client-id 11111111-2222-3333-4444-555555555555 --redirect-uri https://app.example.com/callback --company 123456",
    ],
  );
}
