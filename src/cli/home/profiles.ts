import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ProfileInvalid } from "../../errors/profile-invalid.ts";
import type { Home } from "./home.ts";
import { writePrivateFile } from "./private-file.ts";
import { readProfile, type Profile } from "./profile.ts";

const fileOf = ({ folder }: Home): string => join(folder, "profiles.json");

/** All profiles of a home by their names. Errors: `PROFILE_INVALID` for a file that is damaged. */
export function readProfiles(home: Home): Map<string, Profile> {
  const file = fileOf(home);
  if (!existsSync(file)) return new Map();
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ProfileInvalid(`${file} is no JSON: mend it, or remove it and sign in again.`);
  }
  const profiles: unknown =
    typeof content === "object" && content !== null ? Reflect.get(content, "profiles") : undefined;
  if (typeof profiles !== "object" || profiles === null)
    throw new ProfileInvalid(`${file} holds no profiles: mend it, or remove it and sign in again.`);
  return new Map(Object.entries(profiles).map(([name, value]) => [name, readProfile(name, value)]));
}

/** Stores a profile, in place of the one of that name. */
export function saveProfile(home: Home, name: string, profile: Profile): void {
  writeProfiles(home, readProfiles(home).set(name, profile));
}

/** Forgets a profile. */
export function removeProfile(home: Home, name: string): void {
  const profiles = readProfiles(home);
  if (profiles.delete(name)) writeProfiles(home, profiles);
}

/** Stores profiles in place of all that there were. */
export function writeProfiles(home: Home, profiles: ReadonlyMap<string, Profile>): void {
  writePrivateFile(fileOf(home), `${JSON.stringify({ profiles: Object.fromEntries(profiles) }, undefined, 2)}\n`);
}
