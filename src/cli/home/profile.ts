import { ProfileInvalid } from "../../errors/profile-invalid.ts";

/** Services that a person or an application signs in to. */
export const serviceNames = ["business-central", "dataverse", "graph", "exact"] as const;

/** A service that somebody signs in to. */
export type ServiceName = (typeof serviceNames)[number];

/** Fields of a profile that are text; none of them is a secret. */
export const profileFields = [
  "clientId",
  "tenant",
  "cloud",
  "authority",
  "country",
  "origin",
  "organisation",
  "environment",
  "company",
  "redirectUri",
  "secretFile",
  "certificateFile",
  "grant",
  "account",
] as const;

/** A text field of a profile. */
export type ProfileField = (typeof profileFields)[number];

/** How to sign in to one service, and which company is meant. Plain configuration: secrets are elsewhere. */
export type Profile = { readonly service: ServiceName } & { readonly [Field in ProfileField]?: string | undefined };

/** Whether a text is the name of a service. */
export function isServiceName(text: unknown): text is ServiceName {
  return serviceNames.some((name) => name === text);
}

/** What a name may be: it becomes part of environment variables and paths. */
export function isProfileName(name: string): boolean {
  return /^[a-z0-9][a-z0-9._-]{0,63}$/i.test(name);
}

/**
 * Reads a profile as it stands in a file.
 *
 * @throws {ProfileInvalid} for what no profile has
 */
export function readProfile(name: string, value: unknown): Profile {
  if (typeof value !== "object" || value === null) throw new ProfileInvalid(`Profile ${name} is no object.`);
  const service: unknown = Reflect.get(value, "service");
  if (!isServiceName(service))
    throw new ProfileInvalid(`Profile ${name} has no service: one of ${serviceNames.join(", ")}.`);
  const known: readonly string[] = ["service", ...profileFields];
  for (const [field, content] of Object.entries(value)) {
    if (!known.includes(field))
      throw new ProfileInvalid(`Profile ${name} has a field ${field}; there are ${known.join(", ")}.`);
    if (typeof content !== "string") throw new ProfileInvalid(`Profile ${name}: ${field} is no text.`);
  }
  return { ...value, service };
}
