import type { World } from "../../core/service.ts";
import type { OperationObject } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import type { Tenant } from "../tenant.ts";
import type { RequestBody } from "./request-body.ts";

/** One call that passed sign-in, version and access: everything that an operation may look at. */
export interface AdminCall {
  readonly world: World;
  readonly operation: OperationObject;
  /** The minor part of the API version: 29 for `v2.29`. */
  readonly version: number;
  readonly token: IssuedToken;
  /** The tenant of the token; no path names one (fact 137). */
  readonly tenant: Tenant;
  readonly query: URLSearchParams;
  /** A parameter of the path, decoded. */
  path(name: string): string;
  /** The body, held against its schema first; refuses the call when it does not fit. */
  body(): RequestBody;
}

/** An answer whose status is not the one that the spec documents for the newest version. */
export class OlderAnswer {
  readonly status: number;
  readonly body: unknown;

  constructor(status: number, body: unknown) {
    this.status = status;
    this.body = body;
  }
}

/** Does what an operation does and gives the body of its answer, undefined for none. */
export type AdminHandler = (call: AdminCall) => unknown;

/** Handlers by operationId. */
export type AdminHandlers = Readonly<Record<string, AdminHandler>>;
