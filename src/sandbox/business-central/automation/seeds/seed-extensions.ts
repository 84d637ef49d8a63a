import type { Random } from "../../../core/random.ts";
import type { Row } from "../../../odata/model/entity-type.ts";
import type { SeededRows } from "../../../odata/rows/row-table.ts";
import { createSequentialGuids } from "../../../odata/rows/sequential-guid.ts";
import type { AppIdentity, Environment } from "../../tenant.ts";

/** An app as a package of it is listed. */
export interface PublishedApp extends AppIdentity {
  readonly version: string;
  readonly publishedAs: string;
}

/** The row of a published package; `isInstalled` is found while reading. */
export function extensionRow(packageId: string, app: PublishedApp): Row {
  const [major = 0, minor = 0, build = 0, revision = 0] = app.version.split(".").map(Number);
  return {
    packageId,
    id: app.appId.toLowerCase(),
    displayName: app.name,
    publisher: app.publisher,
    versionMajor: major,
    versionMinor: minor,
    versionBuild: build,
    versionRevision: revision,
    isInstalled: false,
    publishedAs: app.publishedAs,
  };
}

/** The packages of an environment: those of its apps, then per-tenant ones by number. */
export function seedExtensions(random: Random, environment: Environment, wanted: number | undefined): SeededRows {
  const ids = createSequentialGuids(random);
  const appIds = createSequentialGuids(random);
  const published = environment.apps.map(
    (app): PublishedApp => ({ ...app, publishedAs: app.appType === "global" ? "Global" : " PTE" }),
  );
  return {
    count: wanted ?? published.length,
    at: (index) =>
      extensionRow(
        ids.at(index),
        published[index] ?? {
          appId: appIds.at(index),
          name: `Own App ${index}`,
          publisher: "Brouwer Techniek",
          version: `1.0.${index}.0`,
          publishedAs: " PTE",
        },
      ),
    indexOf: ([packageId]) => ids.indexOf(packageId),
  };
}
