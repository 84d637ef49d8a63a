import { ProfileNotFound } from "../../errors/profile-not-found.ts";
import { didYouMean } from "../did-you-mean.ts";
import type { Home } from "../home/home.ts";
import type { Profile, ServiceName } from "../home/profile.ts";
import { readProfiles, readRecent } from "../home/profiles.ts";

/** A profile and its name. */
export interface NamedProfile {
  readonly name: string;
  readonly profile: Profile;
}

/** What a command was told of the profile. */
export interface ProfileWish {
  /** `--profile`. @default ERP_OPENAPI_PROFILE */
  readonly profile?: string | undefined;
  /** Service that the work needs; any when undefined. */
  readonly service?: ServiceName | undefined;
}

/**
 * Names of the profiles with which somebody signed in, the last one first, without those whose grant is not theirs any
 * more: a person has one, and signing in by another app puts that app's in its place.
 */
function usable(home: Home, profiles: ReadonlyMap<string, Profile>): string[] {
  const clients = new Map<string, string | undefined>();
  return readRecent(home).filter((name) => {
    const { account, clientId } = profiles.get(name) ?? {};
    if (account === undefined) return true;
    if (!clients.has(account)) clients.set(account, clientId);
    return clients.get(account) === clientId;
  });
}

/**
 * The profile that is meant: the one named, else the last one with which somebody signed in to the service, else the one
 * called like the service, else the only one.
 *
 * @throws {ProfileNotFound} when none fits or several do
 */
export function chooseProfile(
  home: Home,
  { profile: wanted = process.env["ERP_OPENAPI_PROFILE"] || undefined, service }: ProfileWish,
): NamedProfile {
  const profiles = readProfiles(home);
  const flag = home.isSandbox ? " --sandbox" : "";
  if (wanted !== undefined) {
    const profile = profiles.get(wanted);
    if (!profile)
      throw new ProfileNotFound(
        `There is no profile ${wanted}${didYouMean(wanted, [...profiles.keys()])}. See: erp-openapi status${flag}`,
      );
    if (service !== undefined && profile.service !== service)
      throw new ProfileNotFound(
        `Profile ${wanted} signs in to ${profile.service}, and this needs ${service}: name another with --profile.`,
      );
    return { name: wanted, profile };
  }
  const fitting = [...profiles].filter(([, profile]) => service === undefined || profile.service === service);
  const [last] = usable(home, profiles).filter((name) => fitting.some(([other]) => other === name));
  const byDefault = last ?? service;
  const [chosen] = fitting.length === 1 ? fitting : fitting.filter(([name]) => name === byDefault);
  if (chosen) return { name: chosen[0], profile: chosen[1] };
  if (fitting.length === 0)
    throw new ProfileNotFound(
      `There is no profile${service === undefined ? "" : ` for ${service}`} yet: erp-openapi login ${service ?? "<service>"}${flag}`,
    );
  throw new ProfileNotFound(
    `Several profiles fit: name one with --profile: ${fitting.map(([name]) => name).join(", ")}.`,
  );
}

/**
 * The profile that is named, else all.
 *
 * @throws {ProfileNotFound} when there is none of that name
 */
export function chooseProfiles(home: Home, { profile }: Pick<ProfileWish, "profile">): NamedProfile[] {
  if (profile !== undefined) return [chooseProfile(home, { profile })];
  return [...readProfiles(home)].map(([name, found]) => ({ name, profile: found }));
}
