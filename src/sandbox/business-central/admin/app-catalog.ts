import type { InstalledApp } from "../environments.ts";

/** An app that is published for everybody, with the versions that there are. */
export interface CatalogApp {
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
  /** Oldest first; the last one is what an installation brings. */
  readonly versions: readonly string[];
  /** What the newest version needs: the app and the version that it must have at least. */
  readonly needs: readonly { readonly appId: string; readonly version: string }[];
  /** False for what an environment cannot do without. */
  readonly canBeUninstalled: boolean;
}

/** The global apps of the sandbox. The first three are Microsoft's own, with their real ids; the publishers of the others are made up. */
export const appCatalog: readonly CatalogApp[] = [
  { appId: "63ca2fa4-4f03-4f2b-a480-172fef340d3f", name: "System Application", publisher: "Microsoft", versions: ["28.0.46665.46726"], needs: [], canBeUninstalled: false },
  { appId: "437dbf0e-84ff-417a-965d-ed2bb9650972", name: "Base Application", publisher: "Microsoft", versions: ["28.0.46665.46726"], needs: [], canBeUninstalled: false },
  { appId: "c1335042-3002-4257-bf8a-75c898ccb1b8", name: "Application", publisher: "Microsoft", versions: ["28.0.46665.46726"], needs: [], canBeUninstalled: false },
  { appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701", name: "Delivery Slots", publisher: "Fabrikam Logistics", versions: ["2.0.0.0", "2.4.1.0"], needs: [], canBeUninstalled: true },
  {
    appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b702",
    name: "Delivery Slots for Webshops",
    publisher: "Fabrikam Logistics",
    versions: ["1.1.0.0", "1.3.0.0"],
    needs: [{ appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701", version: "2.4.1.0" }],
    canBeUninstalled: true,
  },
  { appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801", name: "Rental Contracts", publisher: "Wide World Importers", versions: ["6.0.2.0", "6.1.0.0"], needs: [], canBeUninstalled: true },
  {
    appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c802",
    name: "Rental Invoicing",
    publisher: "Wide World Importers",
    versions: ["3.0.0.0"],
    needs: [{ appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801", version: "6.1.0.0" }],
    canBeUninstalled: true,
  },
];

/** The app of the catalogue with this id in any case. */
export function catalogApp(appId: string): CatalogApp | undefined {
  return appCatalog.find((app) => app.appId === appId.toLowerCase());
}

/** What an environment has in the beginning: Microsoft's apps, and two others that have an update waiting. */
export function seedApps(): InstalledApp[] {
  return appCatalog.slice(0, 5).map(({ appId, name, publisher, versions, canBeUninstalled }) => ({
    appId,
    name,
    publisher,
    appType: "global",
    canBeUninstalled,
    version: versions[0] ?? "1.0.0.0",
    state: "Installed",
  }));
}
