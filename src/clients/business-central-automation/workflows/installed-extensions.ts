import type { AutomationClient } from "../index.ts";

/** A published package of an app. */
export interface PublishedExtension {
  readonly packageId: string;
  readonly version: string;
  readonly installed: boolean;
}

/** The packages of an app in an environment; global ones that are not installed are not listed by the service. */
export async function publishedOf(
  client: AutomationClient,
  companyId: string,
  appId: string,
  signal: AbortSignal | undefined,
): Promise<PublishedExtension[]> {
  const found: PublishedExtension[] = [];
  const rows = client.list("/companies({companyId})/extensions", {
    companyId,
    select: ["packageId", "id", "versionMajor", "versionMinor", "versionBuild", "versionRevision", "isInstalled"],
    ...(signal && { signal }),
  });
  for await (const { packageId, id, versionMajor, versionMinor, versionBuild, versionRevision, isInstalled } of rows) {
    if (id?.toLowerCase() !== appId) continue;
    found.push({
      packageId,
      version: [versionMajor, versionMinor, versionBuild, versionRevision].join("."),
      installed: isInstalled === true,
    });
  }
  return found;
}

/** Below zero when `one` is older than `other`. */
export function compareVersions(one: string, other: string): number {
  const others = other.split(".").map(Number);
  const differing = one
    .split(".")
    .map((part, at) => Number(part) - (others[at] ?? 0))
    .find((difference) => difference !== 0);
  return differing ?? 0;
}
