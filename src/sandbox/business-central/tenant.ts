import type { PackageManifest } from "./admin/app-package.ts";
import type { EnvironmentState } from "./admin/environment-state.ts";
import type { TenantState } from "./admin/tenant-state.ts";

export type EnvironmentType = "Production" | "Sandbox";

/** Statuses of fact 145; the set is open at the service. */
export type EnvironmentStatus =
  | "NotReady"
  | "Removing"
  | "Preparing"
  | "Active"
  | "Upgrading"
  | "CreatingFailed"
  | "RemovingFailed"
  | "SoftDeleting"
  | "SoftDeletingFailed"
  | "SoftDeleted"
  | "Recovering"
  | "RecoveringFailed";

/** What tells an app from all others. */
export interface AppIdentity {
  readonly appId: string;
  readonly name: string;
  readonly publisher: string;
}

/** An app in an environment, in the words of the Admin Center. */
export interface InstalledApp extends AppIdentity {
  readonly appType: "global" | "tenant" | "dev";
  readonly canBeUninstalled: boolean;
  version: string;
  state: "Installed" | "UpdatePending" | "Updating" | "UninstallPending";
  lastOperationId?: string;
  lastUpdateAttemptResult?: string;
  lastUninstallOperationId?: string;
  lastUninstallAttemptResult?: string;
}

/** An environment: what the parts of the sandbox share, and in `admin` what only the Admin Center asks for. */
export interface Environment {
  readonly id: string;
  readonly type: EnvironmentType;
  readonly countryCode: string;
  readonly applicationFamily: string;
  readonly locationName: string;
  readonly geoName: string;
  readonly ringName: string;
  readonly createdAtMs: number;
  /** How many companies there are, and the stream that their data is made from; a copy has both of its source. */
  readonly companies: number;
  readonly companiesSeed: string;
  name: string;
  aadTenantId: string;
  status: EnvironmentStatus;
  /** Application version in four parts. */
  version: string;
  databaseStorageInKilobytes: number;
  appSourceAppsUpdateCadence: "Default" | "DuringMajorUpgrade" | "DuringMajorMinorUpgrade";
  appInsightsKey?: string;
  softDeletedOnMs?: number;
  hardDeletePendingOnMs?: number;
  readonly apps: InstalledApp[];
  /** Extensions that wait for its next version. */
  readonly waitingExtensions: WaitingExtension[];
  readonly admin: EnvironmentState;
}

/** A customer with its environments. */
export interface Tenant {
  id: string;
  readonly environments: Environment[];
  /** Everything that was and is being done, oldest first. */
  readonly operations: OperationRecord[];
  /** Which Power Platform environment an environment is tied to. */
  readonly powerPlatformLinks: Map<Environment, string>;
  readonly admin: TenantState;
}

export type OperationStatus = "queued" | "scheduled" | "running" | "succeeded" | "failed" | "canceled" | "skipped";

/** What work on an app has beside other work. */
export interface AppWork {
  readonly appId: string;
  readonly kind: "install" | "update" | "uninstall";
  readonly sourceVersion: string;
  readonly targetVersion: string;
  readonly scheduleKind: "Immediate" | "UpdateWindow" | "NextMinorUpdate" | "NextMajorUpdate";
  canceledBy: string;
}

/** A piece of long-running work. */
export interface OperationRecord {
  readonly id: string;
  readonly type: string;
  readonly tenant: Tenant;
  /** The environment whose operation it is: for a copy the new one. */
  readonly environment: Environment;
  /** Environments that are busy because of it. */
  readonly occupies: readonly Environment[];
  /** As it was when the work began; a rename does not change it. */
  readonly environmentName: string;
  readonly createdBy: string;
  readonly creatorPrincipalType: "User" | "App";
  readonly createdOnMs: number;
  readonly parameters: Record<string, unknown>;
  readonly app: AppWork | undefined;
  status: OperationStatus;
  startedOnMs?: number;
  completedOnMs?: number;
  errorMessage: string;
  /** Whether an update that ran is being taken back. */
  rollsBack: boolean;
  /** Takes back what is planned for it next. */
  cancelNext: () => void;
}

/** How work ended when it did not succeed. */
export interface Outcome {
  readonly status: "failed" | "canceled" | "skipped";
  readonly errorMessage: string;
}

/** An uploaded extension that waits for a new version of its environment. */
export interface WaitingExtension {
  readonly operation: OperationRecord;
  readonly manifest: PackageManifest;
}
