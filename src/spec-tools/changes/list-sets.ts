import { answerRecord } from "../generate/read-record.ts";
import { serviceNames } from "../generate/service-name.ts";
import { methods, type Operation, resolve, type Schema, type SpecDocument } from "../generate/spec-document.ts";
import { setName } from "./set-name.ts";

/** A list of an API, with what its rows are. */
export interface ListedSet {
  readonly name: string;
  readonly path: string;
  /** Service whose files hold what is known of it. */
  readonly service: string;
  readonly operation: Operation;
  /** Name of the schema of its rows. */
  readonly record: string;
  readonly schema: Schema;
}

/** All lists whose rows have a schema, in the order of the document. */
export function listSets(document: SpecDocument, below: readonly string[]): ListedSet[] {
  const services = serviceNames(document);
  return Object.entries(document.paths).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      const record = operation?.["x-paging"] && answerRecord(document, operation);
      const schema = record === undefined ? undefined : document.components.schemas[record];
      return operation && record !== undefined && schema
        ? [{ name: setName(path, below), path, service: services.get(path) ?? "", operation, record, schema }]
        : [];
    }),
  );
}

/** Fields of a row's key, as its schema marks them. */
export function keyOf(document: SpecDocument, { properties = {} }: Schema): string[] {
  return Object.entries(properties).flatMap(([name, property]) =>
    resolve(document.components.schemas, property)["x-key"] === undefined ? [] : [name],
  );
}
