import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { asksForKey, attachCredentials } from "./attach-credentials.ts";
import { type ActionInputs, buildRequest } from "./build-request.ts";
import type { ImportedConnector, ImportedOperation } from "./imported-connector.ts";
import { matchOperation } from "./match-operation.ts";
import type { ConnectionValues, PolicyContext } from "./policy-context.ts";
import { applyRequestPolicies } from "./request-policies.ts";
import { applyResponsePolicies, type ConnectorAddresses } from "./response-policies.ts";
import { sendOverNetwork, type WireRequest, type WireResponse, type WireSend } from "./wire-message.ts";

/** A connection of a connector, and where its requests go. */
export interface GatewayOptions {
  /**
   * Access token, or who gives one; attached to requests to the service only. Empty for a connection without, and not
   * asked for where the definition wants a key or a password, which stand in `connection`.
   */
  readonly token: string | (() => string | Promise<string>);
  /** Values of the connection's parameters. @default {} */
  readonly connection?: ConnectionValues;
  /** Origin in place of the service's own: a sandbox. @default the service itself */
  readonly baseUrl?: string;
  /** @default the network */
  readonly send?: WireSend;
}

/** Where the platform keeps a connection of a connector; nothing is ever sent there. */
function connectionAddress(connector: ImportedConnector): string {
  return `https://gateway.invalid/apim/${connector.name}/5b1c0f64d7f84c0f9c4f2d6a3e8b7a90`;
}

function originOf(url: string): string {
  return new URL(url).origin;
}

/** Where the paths of a connector lie at the service, seen from a request that the policies have led there. */
function serviceAddress(request: WireRequest, pathOf: string, { basePath }: ImportedConnector): string {
  const [path = ""] = request.url.split("?");
  return path.endsWith(pathOf) ? path.slice(0, path.length - pathOf.length) : `${originOf(path)}${basePath}`;
}

/**
 * Does with a connector what the platform does: builds the request from the definition, applies the policies, runs the
 * script, sends, applies the policies of the answer. What comes back to it later, such as the address of a next page or
 * what `Location` says, has to be an address of the gateway: the platform follows any other one without the token of the
 * connection (fact 207).
 *
 * @example
 * ```ts
 * const gateway = new Gateway(importConnector("connector", "exact-online-crm"), { token, connection: { "token:country": "nl" } });
 * const { status } = await gateway.call("ListCrmAccounts", { division: 123456, $select: "ID,Name" });
 * ```
 */
export class Gateway {
  readonly connector: ImportedConnector;
  /** Where the platform keeps the connection: every path of the connector lies below it. */
  readonly address: string;
  readonly #options: GatewayOptions;

  constructor(connector: ImportedConnector, options: GatewayOptions) {
    this.connector = connector;
    this.#options = options;
    this.address = connectionAddress(connector);
  }

  /** An operation by its id. @throws {ConnectorCallRefused} when there is none */
  operation(operationId: string): ImportedOperation {
    const { name, operations } = this.connector;
    const operation = operations.get(operationId);
    if (operation) return operation;
    const near = [...operations.keys()]
      .filter((id) => id.toLowerCase().includes(operationId.toLowerCase()))
      .sort((one, other) => one.length - other.length);
    throw new ConnectorCallRefused(
      name,
      operationId,
      `there is no such operation${near.length > 0 ? `: did you mean ${near.slice(0, 3).join(", ")}?` : `; the readme of connector/${name} lists them.`}`,
    );
  }

  /** Runs an action. @throws {ConnectorCallRefused} for what the platform would refuse */
  async call(operationId: string, inputs: ActionInputs): Promise<WireResponse> {
    const operation = this.operation(operationId);
    return this.#run(operation, buildRequest(this.connector, operation, inputs));
  }

  /**
   * Sends to an address that an answer gave.
   *
   * @throws {ConnectorCallRefused} when it is none of the connector's
   */
  async follow(method: string, link: string, what: string): Promise<WireResponse> {
    const { name, origin, basePath } = this.connector;
    if (!link.startsWith(`${this.address}/`))
      throw new ConnectorCallRefused(
        name,
        what,
        "its address leaves the connector, where the connection's token is not sent.",
      );
    const rest = link.slice(this.address.length);
    const operation = matchOperation(this.connector, method, rest.split("?")[0] ?? "");
    if (!operation)
      throw new ConnectorCallRefused(name, what, `no operation of the connector is ${method} ${rest.split("?")[0]}.`);
    return this.#run(operation, { method, url: `${origin}${basePath}${rest}`, headers: {} });
  }

  async #run(operation: ImportedOperation, built: WireRequest): Promise<WireResponse> {
    const { connector } = this;
    const { connection = {}, token, baseUrl } = this.#options;
    const context: PolicyContext = { connector, operation, connection };
    const rest = built.url.slice(connector.origin.length + connector.basePath.length);
    const request = applyRequestPolicies(attachCredentials(built, connector, connection), context);
    // With a sandbox in place of the service, links in its answers name the sandbox.
    const service = originOf(request.url);
    const place = baseUrl === undefined ? service : originOf(baseUrl);
    const value = asksForKey(connector) ? "" : typeof token === "string" ? token : await token();
    const signedIn = value === "" ? {} : { authorization: `Bearer ${value}` };
    const placed: WireRequest = {
      ...request,
      url: `${place}${request.url.slice(service.length)}`,
      headers: { ...request.headers, ...signedIn },
    };
    const send = this.#options.send ?? sendOverNetwork;
    const runsScript =
      connector.script &&
      (connector.scriptOperations.length === 0 || connector.scriptOperations.includes(operation.operationId));
    const response =
      runsScript && connector.script
        ? await connector.script({
            operationId: operation.operationId,
            originalUrl: `${this.address}${rest}`,
            request: placed,
            send,
          })
        : await send(placed);
    const addresses: ConnectorAddresses = {
      service: serviceAddress(placed, rest.split("?")[0] ?? "", connector),
      gateway: this.address,
    };
    return applyResponsePolicies(response, context, addresses);
  }
}
