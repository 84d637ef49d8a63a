import { type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";
import type { SourceOperation } from "../openapi/list-operations.ts";
import { BodyAdapter } from "./adapt-body.ts";
import { adaptCallbacks } from "./adapt-callbacks.ts";
import { CannotBeSent, ParameterAdapter } from "./adapt-parameters.ts";
import { adaptResponses } from "./adapt-responses.ts";
import { SchemaAdapter } from "./adapt-schema.ts";
import type { LossLog } from "./loss-log.ts";
import { renamedFrom } from "./name-operations.ts";
import { partTwins } from "./part-twins.ts";
import { tellDropped } from "./tell-dropped.ts";

/** Writes the operations of one description, one after the other. */
class DocumentAdapter {
  readonly schemas: SchemaAdapter;
  readonly #document: JsonObject;
  readonly #losses: LossLog;
  readonly #parameters: ParameterAdapter;
  readonly #bodies: BodyAdapter;

  constructor(document: JsonObject, losses: LossLog) {
    this.#document = document;
    this.#losses = losses;
    this.schemas = new SchemaAdapter(document, losses);
    this.#parameters = new ParameterAdapter(document, this.schemas, losses);
    this.#bodies = new BodyAdapter(document, this.schemas, losses);
  }

  /** The document that the written operations belong to, once all of them are written. */
  written(): JsonObject {
    const { securitySchemes = {} } = objectAt(this.#document, "components");
    return { ...this.#document, components: { schemas: this.schemas.named(), securitySchemes } };
  }

  /** @throws {CannotBeSent} when it requires what no connector can send */
  operation<Operation extends SourceOperation>(source: Operation): Operation {
    const { operation, method, path } = source;
    const at = `${method.toUpperCase()} ${path}`;
    const was = textAt(operation, renamedFrom);
    if (was !== undefined) this.#losses.add("operationId", was, `named ${source.operationId}`);
    tellDropped(this.#document, operation, source.parameters, this.#losses, at);
    const sent = "requestBody" in operation ? this.#bodies.adapt(operation["requestBody"], method, at) : undefined;
    const { parameters, body } = partTwins(this.#parameters.adapt(source.parameters, path, at), sent, this.#losses, at);
    const trigger =
      "callbacks" in operation
        ? adaptCallbacks(this.#document, operation, body, { path, at }, this.schemas, this.#losses)
        : undefined;
    const { requestBody: _body, callbacks: _callbacks, ...rest } = operation;
    const responses = adaptResponses(this.#document, operation, this.schemas, this.#losses, at);
    const written = { ...rest, ...(body ? { requestBody: body } : {}), ...trigger, responses };
    return { ...source, parameters, operation: written };
  }
}

/**
 * Writes operations of descriptions that others made with what a connector can have. Everything that this changes or
 * leaves out is put down in `losses`; an operation that requires what cannot be sent is left out itself.
 */
export function adaptOperations<Operation extends SourceOperation>(
  operations: readonly Operation[],
  losses: LossLog,
): Operation[] {
  const adapters = new Map<JsonObject, DocumentAdapter>();
  const shapes = new Map<string, string>();
  const written = operations.flatMap((source) => {
    const at = `${source.method.toUpperCase()} ${source.path}`;
    const shape = at.replace(/\{[^{}]+\}/g, "{}").toLowerCase();
    // OpenAPI has neither in a path, and yet some descriptions tell two operations of one address apart by them.
    if (/[?#*]/.test(source.path)) {
      losses.add("paths", at, "left out: the platform takes no path with a query, a fragment or a star");
      return [];
    }
    const other = shapes.get(shape);
    if (other !== undefined) {
      losses.add("paths", at, `left out: the platform cannot tell its address from that of ${other}`);
      return [];
    }
    shapes.set(shape, source.path);
    const adapter = adapters.get(source.document) ?? new DocumentAdapter(source.document, losses);
    adapters.set(source.document, adapter);
    try {
      return [adapter.operation(source)];
    } catch (error) {
      if (!(error instanceof CannotBeSent)) throw error;
      losses.add("operation", at, `left out: ${error.message}`);
      return [];
    }
  });
  const documents = new Map([...adapters].map(([document, adapter]) => [document, adapter.written()]));
  return written.map((operation) => ({ ...operation, document: documents.get(operation.document) ?? {} }));
}

/** What a description holds beside its operations and the connector does not: methods that the platform lacks, webhooks. */
export function tellLeftOut(document: JsonObject, losses: LossLog): void {
  const [first, ...others] = listAt(document, "servers").map((server) => textAt(server, "url") ?? "");
  if (others.length > 0) losses.add("servers", first ?? "", `the only one; left out: ${others.join(", ")}`);
  if (first?.startsWith("http://")) losses.add("servers", first, "called by https, as the platform calls all");
  for (const [name, variable] of Object.entries(objectAt(listAt(document, "servers")[0], "variables")))
    losses.add(
      "server variables",
      name,
      `${textAt(variable, "default") ?? "nothing"}, unless a policy puts what the connection says`,
    );
  for (const [path, item] of Object.entries(objectAt(document, "paths")))
    for (const method of ["head", "options", "trace", "query"])
      if (method in Object(item)) losses.add("method", `${method.toUpperCase()} ${path}`, "left out: no action has it");
  for (const name of Object.keys(objectAt(document, "webhooks")))
    losses.add("webhooks", name, "left out: the description does not say how to subscribe");
}
