import { Refusal } from "../../../odata/refusal.ts";
import type { RowTable } from "../../../odata/rows/row-table.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { Environment, InstalledApp } from "../../tenant.ts";
import { extensionRow } from "../seeds/seed-extensions.ts";
import type { AppManifest } from "./app-manifest.ts";

/** The apps of an environment: which packages are published, and which of them is installed. */
export class InstalledApps {
  readonly #environment: Environment;
  readonly #packages: RowTable;
  readonly #newGuid: () => string;
  /** By app id; only of apps whose manifest was seen here. */
  readonly #dependencies = new Map<string, readonly string[]>();

  constructor(environment: Environment, packages: RowTable, newGuid: () => string) {
    this.#environment = environment;
    this.#packages = packages;
    this.#newGuid = newGuid;
  }

  /** Whether an app is installed, in whatever version. */
  isInstalled(appId: unknown): boolean {
    return this.#environment.apps.some((app) => app.appId.toLowerCase() === appId);
  }

  /** Publishes and installs a new package; the app's earlier package is gone afterwards. Answers why it cannot be. */
  deploy(manifest: AppManifest, install: boolean): string | undefined {
    const missing = manifest.dependencies.find((id) => !this.isInstalled(id));
    if (missing !== undefined) return `The app depends on ${missing}, which is not installed.`;
    const installed = this.#environment.apps.find((app) => app.appId.toLowerCase() === manifest.id);
    if (installed && !isNewer(manifest.version, installed.version))
      return `Version ${installed.version} is installed already.`;
    if (!install) return undefined;
    for (const position of this.#packages.where("id", manifest.id)) this.#packages.remove(position);
    this.#packages.insert(extensionRow(this.#newGuid(), { appId: manifest.id, ...manifest, publishedAs: " PTE" }));
    this.#dependencies.set(manifest.id, manifest.dependencies);
    if (installed) installed.version = manifest.version;
    else this.#environment.apps.push(newApp(manifest));
    return undefined;
  }

  /** Installs a published package. */
  install(position: number): void {
    const row = this.#packages.at(position);
    if (this.isInstalled(row["id"])) throw businessRule(`The extension ${row["displayName"]} is already installed.`);
    const missing = this.#dependencies.get(String(row["id"]))?.find((id) => !this.isInstalled(id));
    if (missing !== undefined)
      throw businessRule(`The extension ${row["displayName"]} depends on ${missing}, which is not installed.`);
    const version = ["versionMajor", "versionMinor", "versionBuild", "versionRevision"]
      .map((part) => row[part])
      .join(".");
    this.#environment.apps.push(
      newApp({
        id: String(row["id"]),
        name: String(row["displayName"]),
        publisher: String(row["publisher"]),
        version,
        dependencies: [],
      }),
    );
  }

  /** Uninstalls an app and every app that depends on it. */
  uninstall(position: number): void {
    const row = this.#packages.at(position);
    if (!this.isInstalled(row["id"])) throw businessRule(`The extension ${row["displayName"]} is not installed.`);
    if (this.#environment.apps.some((app) => app.appId.toLowerCase() === row["id"] && !app.canBeUninstalled)) {
      throw businessRule(`The extension ${row["displayName"]} cannot be uninstalled.`);
    }
    this.#remove(String(row["id"]));
  }

  /** Removes a package that is not installed. */
  unpublish(position: number): void {
    const row = this.#packages.at(position);
    if (this.isInstalled(row["id"]))
      throw businessRule(`The extension ${row["displayName"]} is installed. Uninstall it first.`);
    const dependent = [...this.#dependencies].find(
      ([id, needs]) => needs.includes(String(row["id"])) && this.#packages.hasValue("id", id),
    );
    if (dependent) throw new Refusal(400, "Unknown", `Another published extension depends on ${row["displayName"]}.`);
    this.#packages.remove(position);
  }

  #remove(appId: string): void {
    const { apps } = this.#environment;
    const index = apps.findIndex((app) => app.appId.toLowerCase() === appId);
    if (index < 0) return;
    apps.splice(index, 1);
    for (const [dependent, needs] of this.#dependencies) if (needs.includes(appId)) this.#remove(dependent);
  }
}

function newApp({ id, name, publisher, version }: AppManifest): InstalledApp {
  return { appId: id, name, publisher, version, appType: "tenant", canBeUninstalled: true, state: "Installed" };
}

function isNewer(version: string, than: string): boolean {
  const [a, b] = [version.split(".").map(Number), than.split(".").map(Number)];
  const at = a.findIndex((part, index) => part !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}
