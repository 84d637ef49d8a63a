import { type DescribedOperation, type Json, operationsOf } from "./described.ts";
import { Sampler } from "./sample.ts";
import type { Validator } from "./validator.ts";

const named: ReadonlySet<string> = new Set(["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH"]);

const literal = (value: unknown): string =>
  Array.isArray(value)
    ? `[${value.map(literal).join(", ")}]`
    : typeof value === "object" && value !== null
      ? `{ ${Object.entries(value)
          .map(([name, inner]) => `${name === "__proto__" ? '["__proto__"]' : JSON.stringify(name)}: ${literal(inner)}`)
          .join(", ")} }`
      : JSON.stringify(value);

/** One call as a person would write it: all that is declared, or what must be there only. */
function printCall(operation: DescribedOperation, sampler: Sampler, isFull: boolean): string {
  const { method, path, parameters, body, answer } = operation;
  const what = `${method} ${path}`;
  const places = ["path", "query", "header", "cookie"].flatMap((place) => {
    const own = parameters.filter((parameter) => parameter.in === place && (parameter.required || isFull));
    if (own.length === 0) return [];
    return [
      [
        place,
        Object.fromEntries(own.map(({ name, schema }) => [name, sampler.make(schema, `${what}, ${name}`)])),
      ] as const,
    ];
  });
  const options: string[] = places.length > 0 ? [`params: ${literal(Object.fromEntries(places))}`] : [];
  if (body && (body.required || isFull)) {
    const types = Object.keys(body.content);
    const type = types.find((one) => /[/+]json\b/.test(one)) ?? types[0];
    if (type !== undefined) options.push(`body: ${literal(sampler.make(body.content[type], `${what}, body`))}`);
  }
  const types = Object.keys(answer.content);
  // What is text a client knows; of other content it takes JSON for granted, as openapi-fetch does.
  if (types.length > 0 && !types.some((type) => /[/+]json\b|^text\/|[/+]xml\b/.test(type)))
    options.push('parseAs: "text"');
  const init = options.length > 0 ? `, { ${options.join(", ")} }` : "";
  return named.has(method)
    ? `api.${method}(${JSON.stringify(path)}${init})`
    : `api.request(${JSON.stringify(method)}, ${JSON.stringify(path)}${init})`;
}

/**
 * Whether a program can send a method at all: `fetch` refuses some, and openapi-fetch writes all in capital letters.
 *
 * @see https://fetch.spec.whatwg.org/#forbidden-method
 */
const isSendable = (method: string): boolean =>
  method === method.toUpperCase() && !["TRACE", "CONNECT", "TRACK"].includes(method);

/** Operations of a document that a program can call. */
export const callable = (document: Json): DescribedOperation[] =>
  operationsOf(document).filter(({ method }) => isSendable(method));

/** A program that calls every operation of a document twice: with all that is declared, and with what must be there. */
export function printCalls(document: Json, validator: Validator, client: string): string {
  const full = new Sampler(validator, true);
  const small = new Sampler(validator, false);
  const calls = callable(document).flatMap((operation) => {
    const what = JSON.stringify(`${operation.method} ${operation.path}`);
    return [
      `  await tell(${what}, () => ${printCall(operation, full, true)});\n`,
      `  await tell(${what}, () => ${printCall(operation, small, false)});\n`,
    ];
  });
  return `import type { ${client} } from "./client/index.js";

export interface Outcome {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

export async function run(api: ${client}, tell: (what: string, call: () => Promise<Outcome>) => Promise<void>): Promise<void> {
${calls.join("")}}
`;
}
