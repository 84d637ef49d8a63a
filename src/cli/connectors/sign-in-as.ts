import type { BuiltConnector } from "../../connector-builder/build/build-connector.ts";
import {
  type ClientVariables,
  withClientId,
  withClientVariables,
} from "../../connector-builder/package/sign-in-client.ts";
import { UsageInvalid } from "../../errors/usage-invalid.ts";

/** As which app a connector signs in. */
export interface SignInFlags {
  readonly clientId?: string;
  readonly envVariables?: true;
}

/** A connector as it is packed, and the variables that it refers to. */
export interface SignedConnector {
  readonly connector: BuiltConnector;
  readonly variables?: ClientVariables;
}

/**
 * A connector with a client id, or with the names of variables that hold it.
 *
 * @throws {UsageInvalid} when both are wanted, or the connector can have neither
 */
export function signInAs(connector: BuiltConnector, { clientId, envVariables }: SignInFlags): SignedConnector {
  if (clientId !== undefined && envVariables)
    throw new UsageInvalid(
      "--client-id writes the id, --env-variables refers to a variable that holds it: choose one.",
    );
  if (envVariables) return withClientVariables(connector);
  return { connector: clientId === undefined ? connector : withClientId(connector, clientId) };
}
