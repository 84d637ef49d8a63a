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

/** An environment as the service shows it, with four names that sources spell in two ways (fact 184). */
export function environmentView(world: World, environment: Environment): Record<string, unknown> {
  const { name, aadTenantId, version, softDeletedOnMs, hardDeletePendingOnMs, appInsightsKey } = environment;
  const release = releaseOf(version)?.number ?? 0;
  const mood = world.moods.of(184);
  const spell = (name: string): string => (mood === "believed" ? name.slice(0, 1).toLowerCase() + name.slice(1) : name);
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
    ...(softDeletedOnMs === undefined
      ? {}
      : { [spell("SoftDeletedOn")]: iso(softDeletedOnMs), [spell("DeleteReason")]: "requestedByAdmin" }),
    ...(hardDeletePendingOnMs === undefined ? {} : { [spell("HardDeletePendingOn")]: iso(hardDeletePendingOnMs) }),
    [mood === "documented" ? "AppSourceAppsUpdateCadence" : "appSourceAppsUpdateCadence"]:
      environment.appSourceAppsUpdateCadence,
    ...(mood === "documented"
      ? {}
      : { applicationVersion: version, platformVersion: `${version.split(".")[0] ?? ""}.0.${release}.0` }),
    ...(mood === "seen" ? { ringNameIdentifier: environment.ringName.toLowerCase() } : {}),
    versionDetails: {
      version,
      gracePeriodStartDate: iso(releaseNumber(release + graceAfterReleases).releasedAtMs),
      enforcedUpdatePeriodStartDate: iso(enforcedUpdateMs(version)),
    },
  };
}
