import type { AppIdentity, InstalledApp } from "../tenant.ts";

/** An app that is published for everybody, with the versions that there are. */
export interface CatalogApp extends AppIdentity {
  /** Oldest first; the last one is what an installation brings. */
  readonly versions: readonly string[];
  /** What the newest version needs: the app and the version that it must have at least. */
  readonly needs: readonly { readonly appId: string; readonly version: string }[];
  /** What an installation or update of it ends with, for the one that never works. */
  readonly failure?: string;
}

/** Microsoft's own apps: they have the version of the environment and stay installed. The ids are the real ones. */
const platformApps = [
  { appId: "63ca2fa4-4f03-4f2b-a480-172fef340d3f", name: "System Application" },
  { appId: "437dbf0e-84ff-417a-965d-ed2bb9650972", name: "Base Application" },
  { appId: "c1335042-3002-4257-bf8a-75c898ccb1b8", name: "Application" },
] as const;

/** The global apps of other publishers, all of them made up. */
export const appCatalog: readonly CatalogApp[] = [
  {
    appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701",
    name: "Delivery Slots",
    publisher: "Fabrikam Logistics",
    versions: ["2.0.0.0", "2.4.1.0"],
    needs: [],
  },
  {
    appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b702",
    name: "Delivery Slots for Webshops",
    publisher: "Fabrikam Logistics",
    versions: ["1.1.0.0", "1.3.0.0"],
    needs: [{ appId: "5d0f3c1a-7b52-4e0c-9a3e-2f6d1c84b701", version: "2.4.1.0" }],
  },
  {
    appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801",
    name: "Rental Contracts",
    publisher: "Wide World Importers",
    versions: ["6.0.2.0", "6.1.0.0"],
    needs: [],
  },
  {
    appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c802",
    name: "Rental Invoicing",
    publisher: "Wide World Importers",
    versions: ["3.0.0.0"],
    needs: [{ appId: "8c6e2b90-13d4-4f7f-8e55-90b7a2d3c801", version: "6.1.0.0" }],
  },
  {
    appId: "e2a4d7c6-5f18-4b39-a0c2-71d95be3f601",
    name: "Stock Forecast",
    publisher: "Proseware",
    versions: ["1.0.0.0"],
    needs: [],
    failure: "The extension Stock Forecast by Proseware could not be installed: a table of the same id exists already.",
  },
];

/** The app of the catalogue with this id in any case. */
export function catalogApp(appId: string): CatalogApp | undefined {
  return appCatalog.find((app) => app.appId === appId.toLowerCase());
}

/** Microsoft's apps, which every environment has. */
export function installPlatformApps(version: string): InstalledApp[] {
  return platformApps.map((app) => ({
    ...app,
    publisher: "Microsoft",
    appType: "global",
    canBeUninstalled: false,
    version,
    state: "Installed",
  }));
}

/** An app of the catalogue as it stands in an environment. */
export function installedApp({ appId, name, publisher }: CatalogApp, version: string): InstalledApp {
  return { appId, name, publisher, appType: "global", canBeUninstalled: true, version, state: "Installed" };
}

/** What the first environments have: Microsoft's apps, and two others that have an update waiting. */
export function seedApps(version: string): InstalledApp[] {
  return [
    ...installPlatformApps(version),
    ...appCatalog.slice(0, 2).map((app) => installedApp(app, app.versions[0] ?? "1.0.0.0")),
  ];
}
