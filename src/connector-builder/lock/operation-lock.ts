import { ConnectorFileUnreadable } from "../../errors/connector-file-unreadable.ts";
import { swaggerMethods } from "../../kit/http-methods.ts";
import { isObject, type JsonObject, listAt, objectAt, textAt } from "../../kit/json-access.ts";

/** What flows rely on in one published operation. Parameters and body fields by name; true where one is required. */
export interface LockedOperation {
  readonly method: string;
  readonly path: string;
  /** `single` or `batch`: flows split what a batch brings. Absent for an action. */
  readonly trigger?: string;
  readonly parameters: Readonly<Record<string, boolean>>;
}

/** Published operations of one connector, by operationId. */
export type ConnectorLock = Readonly<Record<string, LockedOperation>>;

/** Fields of all bodies of a connector, with those of the records in them. */
const mostFields = 200_000;

/** Levels of fields of a body; the platform shows far fewer. */
const deepestField = 100;

/** What is left to be counted of the fields of one connector. */
interface Room {
  fields: number;
}

/** Fields of a body with those below them: `body/Lines[]/Item`. What holds itself is followed once. */
function fieldsOf(
  definition: JsonObject,
  schema: unknown,
  at: string,
  inside: readonly string[],
  room: Room,
  depth = 0,
): [string, boolean][] {
  room.fields -= 1;
  if (room.fields < 0 || depth > deepestField)
    throw new ConnectorFileUnreadable(
      `the bodies of the definition have more than ${mostFields} fields, or more than ${deepestField} levels, when references are followed.`,
    );
  const reference = textAt(schema, "$ref");
  if (reference !== undefined && inside.includes(reference)) return [];
  const around = reference === undefined ? inside : [...inside, reference];
  const shape =
    reference === undefined ? schema : objectAt(definition, "definitions")[reference.replace("#/definitions/", "")];
  if (!isObject(shape)) return [];
  if (isObject(shape["items"])) return fieldsOf(definition, shape["items"], `${at}[]`, around, room, depth + 1);
  const required = listAt(shape, "required");
  return Object.entries(objectAt(shape, "properties")).flatMap(([name, property]): [string, boolean][] => [
    [`${at}/${name}`, required.includes(name)],
    ...fieldsOf(definition, property, `${at}/${name}`, around, room, depth + 1),
  ]);
}

function inputsOf(definition: JsonObject, parameter: unknown, room: Room): [string, boolean][] {
  // What is hidden and has a default is filled in by the platform, so no flow has to.
  const isFilledIn = isObject(parameter) && parameter["x-ms-visibility"] === "internal" && "default" in parameter;
  const required = isObject(parameter) && parameter["required"] === true && !isFilledIn;
  const place = textAt(parameter, "in") ?? "";
  if (place !== "body") return [[`${place}/${textAt(parameter, "name") ?? ""}`, required]];
  return [
    ["body", required],
    ...fieldsOf(definition, isObject(parameter) ? parameter["schema"] : undefined, "body", [], room),
  ];
}

/** The lock of a Swagger definition: operations by name, each with its parameters and the fields of its body. */
export function lockOfDefinition(definition: JsonObject): ConnectorLock {
  const basePath = textAt(definition, "basePath") ?? "/";
  const room: Room = { fields: mostFields };
  const follow = (parameter: unknown): unknown => {
    const name = textAt(parameter, "$ref")?.replace("#/parameters/", "");
    return name === undefined ? parameter : objectAt(definition, "parameters")[name];
  };
  const entries = Object.entries(objectAt(definition, "paths")).flatMap(([path, item]) =>
    Object.entries(isObject(item) ? item : {}).flatMap(([method, operation]): [string, LockedOperation][] => {
      const id = textAt(operation, "operationId");
      if (!swaggerMethods.some((one) => one === method) || id === undefined) return [];
      const parameters = [...listAt(item, "parameters"), ...listAt(operation, "parameters")].flatMap((parameter) =>
        inputsOf(definition, follow(parameter), room),
      );
      const trigger = textAt(operation, "x-ms-trigger");
      return [
        [
          id,
          {
            method,
            path: `${basePath === "/" ? "" : basePath}${path}`,
            ...(trigger === undefined ? {} : { trigger }),
            parameters: Object.fromEntries(parameters),
          },
        ],
      ];
    }),
  );
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
