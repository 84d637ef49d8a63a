/**
 * What a document says of its operations, read here anew and of nothing that `src` has: what the generator and this
 * reader both got wrong would stay unseen.
 */
export type Json = Readonly<Record<string, unknown>>;

export interface DescribedParameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style: string;
  readonly explode: boolean;
  /** Whether the value is JSON text, by `content` in place of `schema`. */
  readonly isJson: boolean;
  readonly schema: Json;
}

export interface DescribedBody {
  readonly required: boolean;
  /** Schemas by content type. */
  readonly content: Readonly<Record<string, Json | undefined>>;
}

export interface DescribedAnswer {
  readonly status: number;
  readonly content: Readonly<Record<string, Json | undefined>>;
  /** Headers that every such answer has. */
  readonly headers: Readonly<Record<string, Json>>;
}

export interface DescribedOperation {
  /** As it stands on the wire: `GET`, `QUERY`. */
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly DescribedParameter[];
  readonly body: DescribedBody | undefined;
  readonly answer: DescribedAnswer;
}

/** The members that an object has, none for anything else. */
export const asObject = (value: unknown): Json =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** The schema that has an anchor. */
function anchored(document: Json, anchor: string): unknown {
  const open: unknown[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node !== "object" || node === null) continue;
    if ("$anchor" in node && node.$anchor === anchor) return node;
    open.push(...Object.values(node).filter((value) => value !== undefined));
  }
  return undefined;
}

/** Follows `$ref` from node to node through one document. */
export function follow(document: Json, node: unknown): Json {
  let current = asObject(node);
  for (let steps = 0; typeof current["$ref"] === "string"; steps += 1) {
    if (steps > 50) throw new Error(`${current["$ref"]} leads on and on`);
    let found: unknown = current["$ref"].startsWith("#/") ? document : anchored(document, current["$ref"].slice(1));
    if (current["$ref"].startsWith("#/"))
      for (const part of decodeURIComponent(current["$ref"].slice(2)).split("/"))
        found = Reflect.get(Object(found), part.replaceAll("~1", "/").replaceAll("~0", "~"));
    if (found === undefined) throw new Error(`${current["$ref"]} leads nowhere`);
    const { $ref: _, ...siblings } = current;
    current = { ...asObject(found), ...siblings };
  }
  return current;
}

const defaultStyles: Readonly<Record<string, string>> = { query: "form", cookie: "form" };

function readParameter(document: Json, node: unknown): DescribedParameter {
  const found = follow(document, node);
  const place = String(found["in"]);
  const style = String(found["style"] ?? defaultStyles[place] ?? "simple");
  const [content] = Object.values(asObject(found["content"]));
  return {
    name: String(found["name"]),
    in: place,
    required: found["required"] === true,
    style,
    explode: typeof found["explode"] === "boolean" ? found["explode"] : style === "form",
    isJson: content !== undefined,
    schema: asObject(content === undefined ? found["schema"] : asObject(content)["schema"]),
  };
}

function readContent(document: Json, node: unknown): Record<string, Json | undefined> {
  return Object.fromEntries(
    Object.entries(asObject(node)).map(([type, media]) => {
      const { schema } = follow(document, media);
      return [type, schema === undefined ? undefined : asObject(schema)];
    }),
  );
}

function readAnswer(document: Json, responses: Json): DescribedAnswer {
  const success = Object.keys(responses).find((code) => /^2(\d\d|XX)$/.test(code));
  const code = success ?? ("default" in responses ? "default" : Object.keys(responses)[0]) ?? "204";
  const found = follow(document, responses[code]);
  const headers = Object.entries(asObject(found["headers"])).flatMap(([name, node]) => {
    const header = follow(document, node);
    return header["required"] === true ? [[name, asObject(header["schema"])] as const] : [];
  });
  return {
    status: /^\d+$/.test(code) ? Number(code) : 200,
    content: readContent(document, found["content"]),
    headers: Object.fromEntries(headers),
  };
}

const undeclared = {
  in: "path",
  required: true,
  style: "simple",
  explode: false,
  isJson: false,
  schema: { type: "string" },
};

function readOperation(document: Json, method: string, path: string, item: Json, node: unknown): DescribedOperation {
  const operation = asObject(node);
  const parameters = new Map<string, DescribedParameter>();
  for (const one of [...asList(item["parameters"]), ...asList(operation["parameters"])]) {
    const parameter = readParameter(document, one);
    const ignored = ["accept", "content-type", "authorization"].includes(parameter.name.toLowerCase());
    if (parameter.in !== "header" || !ignored) parameters.set(`${parameter.in} ${parameter.name}`, parameter);
  }
  // What stands in braces only is text.
  for (const [, name = ""] of path.matchAll(/\{([^{}]+)\}/g))
    if (!parameters.has(`path ${name}`)) parameters.set(`path ${name}`, { ...undeclared, name });
  const body = operation["requestBody"] === undefined ? undefined : follow(document, operation["requestBody"]);
  return {
    method,
    path,
    parameters: [...parameters.values()],
    body: body && { required: body["required"] === true, content: readContent(document, body["content"]) },
    answer: readAnswer(document, asObject(operation["responses"])),
  };
}

const fixed = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

/** All operations of a document, those that a path takes from elsewhere and those of OpenAPI 3.2 too. */
export function operationsOf(document: Json): DescribedOperation[] {
  return Object.entries(asObject(document["paths"])).flatMap(([path, node]) => {
    const item = follow(document, node);
    return [
      ...fixed.flatMap((method) => (item[method] === undefined ? [] : [[method.toUpperCase(), item[method]] as const])),
      ...Object.entries(asObject(item["additionalOperations"])),
    ].map(([method, operation]) => readOperation(document, method, path, item, operation));
  });
}
