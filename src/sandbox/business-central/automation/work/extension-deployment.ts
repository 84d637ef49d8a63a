import type { Row } from "../../../odata/model/entity-type.ts";
import { decodeXmlName } from "../../../odata/model/xml-name.ts";
import { businessRule } from "../../api/error-answer.ts";
import type { CompanyTables, EnvironmentTables } from "../environment-tables.ts";
import { type AppManifest, readAppManifest } from "./app-manifest.ts";
import type { InstalledApps } from "./installed-apps.ts";

/** Sandbox time after the action at which the deployment moves on; before the first there is no row to be seen. */
const listedAfterMs = 2_000;
const runningAfterMs = 5_000;
const endedAfterMs = 30_000;

/** Every so many deployments, one read while it runs is refused although nothing is wrong. */
const refusedReadEvery = 3;

/** Deploys what was uploaded, in sandbox time. */
export class ExtensionDeployment {
  readonly #tables: EnvironmentTables;
  readonly #apps: InstalledApps;
  #begun = 0;
  #refuseNextRead = false;

  constructor(tables: EnvironmentTables, apps: InstalledApps) {
    this.#tables = tables;
    this.#apps = apps;
  }

  /** Whether this read is the one that is refused; it asks once only. */
  takeRefusedRead(): boolean {
    const refused = this.#refuseNextRead;
    this.#refuseNextRead = false;
    return refused;
  }

  /** Begins to deploy the upload at a position of its company. */
  begin(company: CompanyTables, position: number): void {
    const upload = company.uploads.at(position);
    const systemId = String(upload["systemId"]);
    const bytes = company.uploadContents.get(systemId);
    if (!bytes) throw businessRule("The extension has no content. Upload an app file first.");
    const manifest = readAppManifest(bytes);
    const schedule = decodeXmlName(String(upload["schedule"]));
    const { clock } = this.#tables.world;
    const operationID = this.#tables.newGuid();
    const unlucky = ++this.#begun % refusedReadEvery === 0;
    const begunAtMs = clock.now();

    clock.at(begunAtMs + listedAfterMs, () => this.#list(operationID, manifest, schedule));
    clock.at(begunAtMs + runningAfterMs, () => {
      this.#set(operationID, { status: "InProgress" });
      this.#refuseNextRead = unlucky;
    });
    clock.at(begunAtMs + endedAfterMs, () => {
      this.#refuseNextRead = false;
      const failure = manifest
        ? this.#apps.deploy(manifest, schedule === "Current version")
        : "The file is not an extension.";
      this.#set(operationID, { status: failure === undefined ? "Completed" : "Failed" });
      // A failed deployment leaves the record behind, and the next POST is refused because of it.
      if (failure === undefined) removeUpload(company, systemId);
    });
  }

  #list(operationID: string, manifest: AppManifest | undefined, schedule: string): void {
    this.#tables.deployments.insert({
      operationID,
      name: manifest?.name ?? "",
      publisher: manifest?.publisher ?? "",
      operationType: "Upload",
      status: "Unknown",
      schedule: schedule === "Current version" ? "Immediate" : schedule,
      appVersion: manifest?.version ?? "",
      startedOn: this.#tables.timestamp(),
    });
  }

  #set(operationID: string, changes: Row): void {
    const position = this.#tables.deployments.find([operationID]);
    if (position !== undefined) this.#tables.deployments.update(position, changes);
  }
}

function removeUpload(company: CompanyTables, systemId: string): void {
  const position = company.uploads.find([systemId]);
  if (position !== undefined) company.uploads.remove(position);
  company.uploadContents.delete(systemId);
}
