import type { World } from "../../core/service.ts";
import type { Environment } from "../tenant.ts";
import { iso } from "./operation-views.ts";
import { releaseNumber, releaseOf } from "./releases.ts";

/** Releases after which a version is out of date but tolerated, and then updated by force. */
const graceAfterReleases = 6;
const enforcedAfterReleases = 7;

/** When the update of an environment is forced, by its version. */
export function enforcedUpdateMs(version: string): number {
  return releaseNumber((releaseOf(version)?.number ?? 0) + enforcedAfterReleases).releasedAtMs;
}

/** An environment as the service shows it, with the four names that begin with a capital letter. */
export function environmentView(world: World, environment: Environment): Record<string, unknown> {
  const { name, aadTenantId, version, softDeletedOnMs, hardDeletePendingOnMs, appInsightsKey } = environment;
  const release = releaseOf(version)?.number ?? 0;
  return {
    friendlyName: name,
    type: environment.type,
    name,
    countryCode: environment.countryCode,
    applicationFamily: environment.applicationFamily,
    aadTenantId,
    status: environment.status,
    webClientLoginUrl: `https://businesscentral.dynamics.com/${aadTenantId}/${encodeURIComponent(name)}`,
    webServiceUrl: world.origins["business-central"],
    locationName: environment.locationName,
    geoName: environment.geoName,
    ringName: environment.ringName,
    ...(appInsightsKey === undefined ? {} : { appInsightsKey }),
    ...(softDeletedOnMs === undefined ? {} : { SoftDeletedOn: iso(softDeletedOnMs), DeleteReason: "requestedByAdmin" }),
    ...(hardDeletePendingOnMs === undefined ? {} : { HardDeletePendingOn: iso(hardDeletePendingOnMs) }),
    AppSourceAppsUpdateCadence: environment.appSourceAppsUpdateCadence,
    versionDetails: {
      version,
      gracePeriodStartDate: iso(releaseNumber(release + graceAfterReleases).releasedAtMs),
      enforcedUpdatePeriodStartDate: iso(enforcedUpdateMs(version)),
    },
  };
}
