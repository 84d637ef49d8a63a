import { convertOperation } from "../swagger/convert-operation.ts";
import { DefinitionStore } from "../swagger/definition-store.ts";
import type { SwaggerOperation, SwaggerSchema } from "../swagger/types.ts";
import type { BorrowedList } from "./reference-choices.ts";

/** What a drop-down gives beside the variables of the path, in few words: nobody fills it in. */
const given: Readonly<Record<string, string>> = { $select: "Fields to answer with.", $orderby: "Field to sort by." };

/** Fields of the rows, where a converted answer has them: in a member that is a list, or in itself. */
function rowsIn(schema: SwaggerSchema | undefined, definitions: Readonly<Record<string, SwaggerSchema>>) {
  const expand = (one: SwaggerSchema | undefined): SwaggerSchema | undefined =>
    one?.$ref === undefined ? one : definitions[one.$ref.replace("#/definitions/", "")];
  const answer = expand(schema);
  const [name, list] = Object.entries(answer?.properties ?? {}).find(([, member]) => member.items) ?? [];
  return { name, fields: expand((list ?? answer)?.items)?.properties ?? {} };
}

/**
 * A list of another area as an operation that only drop-downs ask: hidden, with the fields that they show, and without
 * what only a maker could fill in.
 */
export function borrowList({ list, fields }: BorrowedList, hasScript: boolean): SwaggerOperation {
  const store = new DefinitionStore();
  const operation = convertOperation(list, store, undefined, !hasScript);
  const responses = Object.entries(operation.responses).map(([status, response]) => {
    if (!response.schema) return [status, response];
    const { name, fields: all } = rowsIn(response.schema, store.all());
    const properties = Object.fromEntries([...fields].sort().map((field) => [field, all[field] ?? { type: "string" }]));
    const rows: SwaggerSchema = { type: "array", items: { type: "object", properties } };
    const schema: SwaggerSchema = name === undefined ? rows : { type: "object", properties: { [name]: rows } };
    return [status, { ...response, schema }];
  });
  return {
    ...operation,
    "x-ms-visibility": "internal",
    description: "Fills drop-downs.",
    parameters: operation.parameters
      .filter(({ in: place, name, required }) => place === "path" || required === true || name in given)
      .map((parameter) => ({ ...parameter, description: given[parameter.name] ?? parameter.description ?? "" })),
    responses: Object.fromEntries(responses),
  };
}
