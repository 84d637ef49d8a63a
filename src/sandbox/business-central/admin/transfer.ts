import type { Environment, OperationRecord } from "../tenant.ts";

/** An environment that one tenant offers to another. */
export interface Transfer {
  readonly request: OperationRecord;
  readonly environment: Environment;
  readonly destinationTenantId: string;
  readonly runAtMs: number;
  readonly expiresOnMs: number;
  cancelExpiry: () => void;
  accepted: boolean;
}
