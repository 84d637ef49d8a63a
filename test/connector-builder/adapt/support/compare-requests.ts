import { isDeepStrictEqual } from "node:util";
import type { Loss } from "../../../../src/connector-builder/adapt/loss-log.ts";
import { Gateway } from "../../../../src/connector-builder/simulator/gateway.ts";
import type {
  ImportedConnector,
  ImportedOperation,
} from "../../../../src/connector-builder/simulator/imported-connector.ts";
import type { WireRequest } from "../../../../src/connector-builder/simulator/wire-message.ts";
import { type JsonObject, objectAt, textAt, textsAt } from "../../../../src/kit/json-access.ts";
import { type Contract, contractsOf } from "./contract.ts";
import { type ContractValues, expectedRequest, keyOf } from "./expected-request.ts";
import { Sampler } from "./sample-values.ts";
import { sentRequest } from "./sent-request.ts";
import { typeIn } from "./type-in.ts";

/** Names of headers and of the query that signing in adds in the documents of these tests. */
export const signIn: readonly string[] = ["authorization", "access_token", "x-key", "cookie"];
/** As many as the longest enumeration and the texts that encoders get wrong. */
const rounds = 8;
/** What says nothing about requests. */
const besides = ["examples", "extensions", "operationId", "responses", "links", "security", "callbacks"];
/** What tells of all that stands within a value; anything else tells of the value alone. */
const deep = ["additionalProperties", "prefixItems"];

/** Whether one line of the report tells that a value, which has these names, cannot be sent. */
function tells({ feature, at, became }: Loss, names: readonly string[]): boolean {
  const within = names.filter((name) => name.startsWith(`${at}.`) || name.startsWith(`${at}[`));
  // Without a type a value is not lost, and one media type of several is chosen for all values.
  if (besides.includes(feature) || /^a value without a type|only, not/.test(became)) return false;
  // A named schema is cut where it stands within itself.
  if (feature === "recursion") return within.length >= (at.startsWith("schema ") ? 2 : 1);
  return names.includes(at) || (deep.includes(feature) && within.length > 0);
}

function isTold(losses: readonly Loss[], names: readonly string[]): boolean {
  return losses.some((loss) => tells(loss, names));
}

/** Values of a round; with `all` false those that are required and have no default. */
function valuesOf(
  document: JsonObject,
  contract: Contract,
  operation: ImportedOperation,
  round: number,
  all: boolean,
): { typed: ContractValues; defaults: ReadonlyMap<string, unknown>; places: Sampler["places"] } {
  const sampler = new Sampler(document, round, all);
  const defaults = new Map<string, unknown>();
  const parameters = new Map<string, unknown>();
  for (const parameter of contract.parameters) {
    if (!all && !parameter.required) continue;
    const usual = parameter.schema["default"];
    if (!all && usual !== undefined) {
      defaults.set(keyOf(parameter), usual);
      continue;
    }
    const value = sampler.value(parameter.schema, [`${contract.at} ${keyOf(parameter)}`], keyOf(parameter));
    if (value !== undefined && value !== null) parameters.set(keyOf(parameter), value);
  }
  const [type = "application/json"] = textsAt(operation.operation, "consumes");
  const chosen =
    contract.bodies.find((body) => body.type === type || body.type.startsWith(`${type};`)) ?? contract.bodies[0];
  const isForm = /form/.test(chosen?.type ?? "");
  const body =
    chosen && (all || chosen.required)
      ? sampler.value(chosen.schema, [`${contract.at} ${isForm ? "field" : "body"}`])
      : undefined;
  const variables = Object.fromEntries(
    [...contract.variables].map(([name, values]) => [name, (all ? values[round % values.length] : values[0]) ?? ""]),
  );
  return { typed: { variables, parameters, type: chosen?.type, body }, defaults, places: sampler.places };
}

async function send(
  connector: ImportedConnector,
  operationId: string,
  inputs: Record<string, unknown>,
  variables: Readonly<Record<string, string>>,
): Promise<WireRequest | string> {
  const sent: WireRequest[] = [];
  const gateway = new Gateway(connector, {
    token: "",
    connection: { api_key: "k", username: "u", password: "p", ...variables },
    send: (request) => {
      sent.push(request);
      return Promise.resolve({ status: 200, headers: {}, body: new Uint8Array() });
    },
  });
  try {
    await gateway.call(operationId, inputs);
  } catch (error) {
    return error instanceof Error ? error.message : "refused";
  }
  return sent[0] ?? "nothing was sent";
}

async function compareOnce(
  document: JsonObject,
  contract: Contract,
  { connector, losses }: { readonly connector: ImportedConnector; readonly losses: readonly Loss[] },
  operation: ImportedOperation,
  round: number,
  all: boolean,
): Promise<string[]> {
  const at = `${contract.at}, ${all ? `round ${round}` : "what is required"}`;
  const { typed: wanted, defaults, places } = valuesOf(document, contract, operation, round, all);
  const { inputs, values, lost } = typeIn(connector, operation, contract, wanted, places);
  const silent = lost
    .filter((names) => !isTold(losses, names))
    .map((names) => `${at}: ${names.join(" or ")} is lost in silence`);
  const request = await send(connector, operation.operationId, inputs, contract.hasOwnServer ? {} : values.variables);
  if (typeof request === "string")
    return lost.length > 0 || isTold(losses, [`${contract.at} body`]) ? silent : [...silent, `${at}: ${request}`];
  const parameters = new Map([...defaults, ...values.parameters]);
  const want = expectedRequest(contract, { ...values, parameters });
  const got = sentRequest(request, signIn);
  const different = (Object.keys(want) as (keyof typeof want)[]).filter(
    (part) => !isDeepStrictEqual(got[part], want[part]),
  );
  return [
    ...silent,
    ...different.map((part) => `${at}: ${part} is ${JSON.stringify(got[part])}, not ${JSON.stringify(want[part])}`),
  ];
}

/**
 * Compares every request that a connector can make with what its description says, values included. Answers what differs,
 * and what no field of the connector takes and no report tells.
 */
export async function compareRequests(
  document: JsonObject,
  made: { readonly connector: ImportedConnector; readonly losses: readonly Loss[]; readonly named: JsonObject },
): Promise<string[]> {
  const problems: string[] = [];
  for (const contract of contractsOf(document)) {
    const item = objectAt(objectAt(made.named, "paths"), contract.path);
    const id = textAt(objectAt(item, contract.method.toLowerCase()), "operationId") ?? "";
    const operation = made.connector.operations.get(id);
    if (!operation) {
      if (!made.losses.some((loss) => loss.at === contract.at && loss.became.startsWith("left out")))
        problems.push(`${contract.at} is lost in silence`);
      continue;
    }
    for (let round = 0; round < rounds; round++)
      problems.push(...(await compareOnce(document, contract, made, operation, round, true)));
    problems.push(...(await compareOnce(document, contract, made, operation, 0, false)));
  }
  return [...new Set(problems)];
}
