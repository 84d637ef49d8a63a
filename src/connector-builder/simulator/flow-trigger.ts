import { ConnectorCallRefused } from "../../errors/connector-call-refused.ts";
import { isObject, type JsonObject, objectAt } from "../../kit/json-access.ts";
import type { ActionInputs } from "./build-request.ts";
import { type FlowAddress, openFlowAddress } from "./flow-address.ts";
import type { Gateway } from "./gateway.ts";
import { schemaOf } from "./internal-defaults.ts";
import { textOf } from "./wire-message.ts";

/** A subscribed trigger. */
export interface FlowTrigger extends Pick<FlowAddress, "runs" | "untilRuns"> {
  /**
   * Subscribes anew, as the platform does when the flow is saved again: the same address with another signature.
   *
   * @throws {ConnectorCallRefused} when the answer is not 201 with `Location`
   */
  saveAgain(): Promise<void>;
  /** Ends the subscription as the platform does when the flow is deleted, and answers the service's status. */
  unsubscribe(): Promise<number>;
}

/** Names of the body's fields that the platform fills with its own address. */
function urlFields(gateway: Gateway, parameters: readonly JsonObject[]): string[] {
  const body = parameters.find((parameter) => parameter["in"] === "body");
  const properties = Object.entries(objectAt(schemaOf(gateway.connector.definition, body?.["schema"]), "properties"));
  return properties
    .filter(([, property]) => isObject(property) && property["x-ms-notification-url"] === true)
    .map(([name]) => name);
}

/**
 * Subscribes a trigger as the platform does when a flow is saved: an address of the flow is put where the definition has
 * `x-ms-notification-url`.
 *
 * @throws {ConnectorCallRefused} when the operation is no webhook trigger, or the answer is not 201 with `Location`
 * @see https://learn.microsoft.com/connectors/custom-connectors/create-webhook-trigger
 */
export async function subscribeTrigger(
  gateway: Gateway,
  operationId: string,
  inputs: ActionInputs,
): Promise<FlowTrigger> {
  const operation = gateway.operation(operationId);
  const fields = urlFields(gateway, operation.parameters);
  const refuse = (problem: string): ConnectorCallRefused =>
    new ConnectorCallRefused(gateway.connector.name, operationId, problem);
  if (!operation.isTrigger || fields.length === 0) throw refuse("is no webhook trigger.");

  const flow = await openFlowAddress();
  const bodyName = String(operation.parameters.find((parameter) => parameter["in"] === "body")?.["name"]);
  const given = isObject(inputs[bodyName]) ? inputs[bodyName] : {};
  const subscribe = async (url: string): Promise<string> => {
    const urls = Object.fromEntries(fields.map((name) => [name, url]));
    const response = await gateway.call(operationId, { ...inputs, [bodyName]: { ...given, ...urls } });
    const { location } = response.headers;
    if (response.status !== 201 || location === undefined)
      throw refuse(
        `the platform wants 201 with Location, the answer is ${response.status} ${textOf(response).slice(0, 300)}`,
      );
    return location;
  };
  try {
    let location = await subscribe(flow.url);
    return {
      runs: flow.runs,
      untilRuns: (count, signal) => flow.untilRuns(count, signal),
      async saveAgain() {
        location = await subscribe(flow.signedAgain());
      },
      async unsubscribe() {
        try {
          return (await gateway.follow("DELETE", location, `end of ${operationId}`)).status;
        } finally {
          await flow.close();
        }
      },
    };
  } catch (error) {
    await flow.close();
    throw error;
  }
}

/** Names of the triggers of a connector. */
export function triggersOf(gateway: Gateway): string[] {
  return [...gateway.connector.operations.values()]
    .filter(({ isTrigger }) => isTrigger)
    .map(({ operationId }) => operationId);
}

/** Names of the values that the designer shows of a trigger's body. */
export function notificationFields(gateway: Gateway, operationId: string): string[] {
  const item = objectAt(objectAt(gateway.connector.definition, "paths"), gateway.operation(operationId).path);
  return Object.keys(
    objectAt(
      schemaOf(gateway.connector.definition, objectAt(objectAt(item, "x-ms-notification-content"), "schema")),
      "properties",
    ),
  );
}
