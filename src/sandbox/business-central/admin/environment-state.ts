import { type Release, releaseOf } from "./releases.ts";

/** Who gets into an environment. */
export interface AccessSettings {
  securityGroupId: string | undefined;
  partnerAccess: { status: string; allowedPartnerTenantIds: readonly string[] };
  m365Licenses: boolean;
}

/** Whom users of an environment ask for help. */
export interface SupportContact {
  name: string;
  email: string;
  url: string;
}

/** A session that is active. */
export interface Session {
  readonly sessionId: number;
  readonly userId: string;
  readonly clientType: string;
  readonly logOnMs: number;
  readonly operation: string;
  readonly objectName: string;
  readonly objectId: number;
  readonly objectType: string;
}

/** Time of day in which updates may start, in minutes after midnight of the zone's clocks. */
export interface UpdateWindow {
  readonly startMinutes: number;
  readonly endMinutes: number;
  readonly timeZoneId: string;
}

/** A version that an environment has had, and since when. */
export interface VersionSpan {
  readonly version: string;
  readonly sinceMs: number;
}

export type TargetVersionType = "GA" | "Preview";

/** A version that an environment can be updated to. */
export interface UpdateTarget {
  readonly release: Release;
  readonly type: TargetVersionType;
}

/** What was chosen for one version. */
export interface UpdateChoice {
  readonly target: UpdateTarget;
  selectedDateTimeMs: number | undefined;
  ignoreUpdateWindow: boolean;
}

/** The choices of an environment; at most one of them is selected. */
export interface UpdateSchedule {
  readonly choices: Map<string, UpdateChoice>;
  selected: UpdateChoice | undefined;
  cancelTimer: () => void;
}

/** What the Admin Center alone keeps of an environment. */
export interface EnvironmentState {
  readonly access: AccessSettings;
  readonly contact: SupportContact;
  /** When its database was exported. */
  readonly exportTimesMs: number[];
  /** Made when somebody asks for them first. */
  sessions: Session[] | undefined;
  readonly updates: UpdateSchedule;
  /** The window that somebody chose, if anybody did. */
  window: UpdateWindow | undefined;
  /** Oldest first. */
  readonly versions: VersionSpan[];
}

/** What is kept of an environment that nobody has set up yet. */
export function newEnvironmentState(version: string, createdAtMs: number): EnvironmentState {
  return {
    access: {
      securityGroupId: undefined,
      partnerAccess: { status: "AllowAllPartnerTenants", allowedPartnerTenantIds: [] },
      m365Licenses: false,
    },
    contact: { name: "", email: "", url: "" },
    exportTimesMs: [],
    sessions: undefined,
    updates: { choices: new Map(), selected: undefined, cancelTimer: () => undefined },
    window: undefined,
    versions: [{ version, sinceMs: Math.max(createdAtMs, releaseOf(version)?.releasedAtMs ?? 0) }],
  };
}
