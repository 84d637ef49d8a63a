/**
 * The value of an OpenAPI runtime expression: a path argument of the call, or a field of what it answered. Undefined
 * when it has none.
 *
 * @see https://spec.openapis.org/oas/v3.1.0#runtime-expressions
 */
export function evaluateExpression(
  expression: string,
  request: Readonly<Record<string, unknown>>,
  answer: unknown,
): unknown {
  const argument = /^\$request\.(?:path|query)\.(.+)$/.exec(expression)?.[1];
  if (argument !== undefined) return request[argument];
  const pointer = /^\$response\.body#\/(.+)$/.exec(expression)?.[1];
  if (pointer === undefined) return undefined;
  let value = answer;
  for (const part of pointer.split("/"))
    value =
      typeof value === "object" && value !== null
        ? Reflect.get(value, part.replaceAll("~1", "/").replaceAll("~0", "~"))
        : undefined;
  return value;
}
