import type { AdminCall, AdminHandlers } from "./admin-call.ts";
import { checkFamily, family } from "./find-environment.ts";
import { Refusal } from "./refusal.ts";
import { fullVersion, newestRelease, releaseNumber } from "./releases.ts";

/** A ring that versions come out on. */
export interface Ring {
  readonly name: "PROD" | "PREVIEW";
  readonly productionRing: boolean;
  readonly friendlyName: string;
}

const rings: readonly Ring[] = [
  { name: "PROD", productionRing: true, friendlyName: "Production" },
  { name: "PREVIEW", productionRing: false, friendlyName: "Preview" },
];

/** Countries on offer. */
const countries = ["AT", "BE", "DE", "DK", "ES", "FR", "GB", "IT", "NL", "SE", "US", "W1"];

/** Older versions that a new environment can still be created with. */
const offeredReleases = 3;

/** Whether the family is on offer in a country. */
export function isCountryOffered(countryCode: string): boolean {
  return countries.includes(countryCode.toUpperCase());
}

/** The ring with this name in any case. */
export function findRing(name: string): Ring | undefined {
  return rings.find((ring) => ring.name === name.toUpperCase());
}

/** The versions of a ring at this moment, oldest first. A preview is of the next major version. */
export function ringVersions(ring: Ring, nowMs: number): readonly string[] {
  const { number, minor } = newestRelease(nowMs);
  if (!ring.productionRing) return [fullVersion(releaseNumber(number - minor + 6))];
  return Array.from({ length: offeredReleases }, (_, back) => number - offeredReleases + 1 + back)
    .filter((candidate) => candidate >= 0)
    .map((candidate) => fullVersion(releaseNumber(candidate)));
}

/** Families, countries, rings and versions that environments can be created with. */
export const applicationHandlers: AdminHandlers = {
  ListAvailableApplications: () => ({
    value: [
      { applicationFamily: family, countriesringDetails: countries.map((countryCode) => ({ countryCode, rings })) },
    ],
  }),
  ListRingVersions(call: AdminCall) {
    checkFamily(call);
    const ring = findRing(call.path("ringName"));
    if (!ring || !isCountryOffered(call.path("countryCode"))) {
      throw new Refusal(["resourceDoesNotExist"], "There is no such ring in this country.", { status: 404 });
    }
    return { value: ringVersions(ring, call.world.clock.now()) };
  },
};
