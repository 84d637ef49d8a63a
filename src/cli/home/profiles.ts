import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProfileInvalid } from "../../errors/profile-invalid.ts";
import type { Home } from "./home.ts";
import { writePrivateFile } from "./private-file.ts";
import { type Profile, readProfile } from "./profile.ts";

const fileOf = ({ folder }: Home): string => join(folder, "profiles.json");

/**
 * What the file holds; nothing when there is none.
 *
 * @throws {ProfileInvalid} for a file that is damaged
 */
function readFile(home: Home): Readonly<Record<string, unknown>> {
  const file = fileOf(home);
  if (!existsSync(file)) return { profiles: {} };
  try {
    const content: unknown = JSON.parse(readFileSync(file, "utf8"));
    return typeof content === "object" && content !== null ? { ...content } : {};
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ProfileInvalid(`${file} is no JSON: mend it, or remove it and sign in again.`);
  }
}

/**
 * All profiles of a home by their names.
 *
 * @throws {ProfileInvalid} for a file that is damaged
 */
export function readProfiles(home: Home): Map<string, Profile> {
  const { profiles } = readFile(home);
  if (typeof profiles !== "object" || profiles === null)
    throw new ProfileInvalid(`${fileOf(home)} holds no profiles: mend it, or remove it and sign in again.`);
  return new Map(Object.entries(profiles).map(([name, value]) => [name, readProfile(name, value)]));
}

/** Names of profiles with which somebody signed in, the last one first. */
export function readRecent(home: Home): string[] {
  const { recent } = readFile(home);
  return Array.isArray(recent) ? recent.filter((name) => typeof name === "string") : [];
}

/** Stores a profile, in place of the one of that name. */
export function saveProfile(home: Home, name: string, profile: Profile): void {
  writeProfiles(home, readProfiles(home).set(name, profile), readRecent(home));
}

/** Stores a profile with which somebody just signed in: commands that are told of none take it. */
export function saveSignedIn(home: Home, name: string, profile: Profile): void {
  const others = readRecent(home).filter((other) => other !== name);
  writeProfiles(home, readProfiles(home).set(name, profile), [name, ...others]);
}

/** Stores a profile with which nobody is signed in any more. */
export function saveSignedOut(home: Home, name: string, profile: Profile): void {
  const others = readRecent(home).filter((other) => other !== name);
  writeProfiles(home, readProfiles(home).set(name, profile), others);
}

/** Forgets a profile. */
export function removeProfile(home: Home, name: string): void {
  const profiles = readProfiles(home);
  const others = readRecent(home).filter((other) => other !== name);
  if (profiles.delete(name)) writeProfiles(home, profiles, others);
}

/** Stores profiles in place of all that there were. */
export function writeProfiles(
  home: Home,
  profiles: ReadonlyMap<string, Profile>,
  recent: readonly string[] = [],
): void {
  const content = { profiles: Object.fromEntries(profiles), ...(recent.length > 0 && { recent }) };
  writePrivateFile(fileOf(home), `${JSON.stringify(content, undefined, 2)}\n`);
}
