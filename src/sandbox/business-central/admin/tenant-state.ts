import { AuthorizedApps } from "./authorized-apps.ts";

/** An export of a database, as the history shows it. */
export interface ExportRecord {
  readonly atMs: number;
  readonly body: Readonly<Record<string, string>>;
}

/** A case that was opened for an outage, by the names of the service. */
export type OutageReport = Readonly<Record<string, string>>;

/** Who is told about events of a tenant. */
export interface Recipient {
  readonly id: string;
  readonly email: string;
  readonly name: string;
}

/** What the Admin Center alone keeps of a tenant. */
export interface TenantState {
  readonly apps: AuthorizedApps;
  readonly exports: ExportRecord[];
  readonly outages: OutageReport[];
  readonly recipients: Recipient[];
}

/** What is kept of a tenant that nobody has set up yet. */
export function newTenantState(): TenantState {
  return {
    apps: new AuthorizedApps(),
    exports: [],
    outages: [],
    recipients: [{ id: "3b1c7d52-9e04-4a6f-8c21-5d7f0a92e610", email: "kim@example.com", name: "Kim Abercrombie" }],
  };
}
