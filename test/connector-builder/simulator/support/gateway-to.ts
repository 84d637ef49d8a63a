import { Gateway } from "../../../../src/connector-builder/simulator/gateway.ts";
import {
  type ImportedConnector,
  importConnector,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import type { TokenSource } from "../../../../src/http/auth/auth.ts";
import type { Sandbox } from "../../../../src/sandbox/index.ts";
import { exactTokens, personTokens } from "../../../clients/support/signed-in.ts";

const asked = {
  operation: "simulator",
  company: undefined,
  origin: "",
  attempt: 1,
  claims: undefined,
  signal: undefined,
};

function from(source: TokenSource): () => Promise<string> {
  return () => source.token(asked);
}

/** A built connector with a connection to a sandbox, over real sockets; `change` alters what was imported. */
export function gatewayTo(
  sandbox: Sandbox,
  name: string,
  change: (connector: ImportedConnector) => ImportedConnector = (connector) => connector,
): Gateway {
  const exact = name.startsWith("exact-online");
  return new Gateway(change(importConnector("connector", name)), {
    token: from(exact ? exactTokens(sandbox) : personTokens(sandbox)),
    connection: exact ? { "token:country": "nl" } : {},
    baseUrl: exact ? sandbox.exact.origin : sandbox.businessCentral.origin,
  });
}
