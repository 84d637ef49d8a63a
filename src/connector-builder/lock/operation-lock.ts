import type { SwaggerDocument, SwaggerParameter, SwaggerSchema } from "../swagger/types.ts";

/** What flows rely on in one published operation. Parameters and body fields by name; true where one is required. */
export interface LockedOperation {
  readonly method: string;
  readonly path: string;
  readonly parameters: Readonly<Record<string, boolean>>;
}

/** Published operations of one connector, by operationId. */
export type ConnectorLock = Readonly<Record<string, LockedOperation>>;

function bodyFields(parameter: SwaggerParameter, definitions: Readonly<Record<string, SwaggerSchema>>): [string, boolean][] {
  const { schema } = parameter;
  const shape = schema?.$ref === undefined ? schema : definitions[schema.$ref.replace("#/definitions/", "")];
  const fields = Object.keys(shape?.properties ?? {}).map((name): [string, boolean] => [`body/${name}`, shape?.required?.includes(name) === true]);
  return [["body", parameter.required === true], ...fields];
}

/** The lock of a definition: operations by name, each with its parameters and the fields of its body. */
export function lockOf(document: SwaggerDocument): ConnectorLock {
  const entries = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]): [string, LockedOperation] => {
      const parameters = operation.parameters.flatMap((parameter): [string, boolean][] =>
        parameter.in === "body" ? bodyFields(parameter, document.definitions) : [[`${parameter.in}/${parameter.name}`, parameter.required === true]],
      );
      return [operation.operationId, { method, path: `${document.basePath === "/" ? "" : document.basePath}${path}`, parameters: Object.fromEntries(parameters) }];
    }),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
