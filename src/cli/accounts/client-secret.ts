import { SecretUnavailable } from "../../errors/secret-unavailable.ts";
import type { Home } from "../home/home.ts";
import { readPrivateFile } from "../home/private-file.ts";
import type { NamedProfile } from "./choose-profile.ts";

/** In place of a file's path: the secret is asked for each time. */
export const askedFor = "-";

/** `ERP_OPENAPI_CLIENT_SECRET_MY_SHOP` for the profile `my-shop`: one variable for all would send a secret to strangers. */
export function secretVariable(profileName: string): string {
  return `ERP_OPENAPI_CLIENT_SECRET_${profileName.toUpperCase().replaceAll(/[^A-Z0-9]/g, "_")}`;
}

/** How the app of a profile shows who it is. */
export type Credential =
  | { readonly clientSecret: string }
  | { readonly certificate: { readonly pem: string } }
  | Readonly<Record<never, never>>;

/**
 * The secret of a profile's app: from the environment, from a file, or asked for on a terminal. Never from the
 * arguments, which a list of processes shows. An app without a secret is a public one, which Exact Online has not.
 *
 * @throws {SecretUnavailable} when the secret cannot be read
 */
export async function credentialOf({ name, profile }: NamedProfile, home: Home): Promise<Credential> {
  // A secret of a real app has no business at a sandbox.
  const fromEnvironment = home.isSandbox ? undefined : process.env[secretVariable(name)];
  if (fromEnvironment !== undefined && fromEnvironment !== "") return { clientSecret: fromEnvironment };
  const { certificateFile, secretFile, service, grant } = profile;
  if (certificateFile !== undefined)
    return { certificate: { pem: readPrivateFile(certificateFile, "the certificate and its private key") } };
  if (secretFile !== undefined && secretFile !== askedFor)
    return { clientSecret: readPrivateFile(secretFile, "the client secret") };
  return secretFile === askedFor || service === "exact" || grant === "application"
    ? { clientSecret: await askForSecret(name) }
    : {};
}

async function askForSecret(name: string): Promise<string> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new SecretUnavailable(
      `Profile ${name} needs the client secret of its app: set ${secretVariable(name)}, or name a file by erp-openapi login … --secret-file <path>.`,
    );
  }
  const { default: password } = await import("@inquirer/password");
  const secret = await password({ message: `Client secret of profile ${name}` }, { output: process.stderr });
  if (secret === "") throw new SecretUnavailable("The client secret that was typed is empty.");
  return secret;
}
