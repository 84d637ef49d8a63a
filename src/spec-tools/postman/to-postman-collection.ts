import converter from "openapi-to-postmanv2";
import { SpecInvalid } from "../../errors/spec-invalid.ts";
import { isNode, type Node, nodeAt, nodesAt, textAt } from "../diff/node.ts";
import { fixIds } from "./fix-ids.ts";
import { plainSchemas } from "./plain-schemas.ts";
import { signIn } from "./sign-in.ts";

/** A collection of the format v2.1.0. @see https://schema.postman.com/collection/json/v2.1.0/draft-07/docs/index.html */
export interface PostmanCollection {
  readonly info: Node;
  readonly item: readonly Node[];
  readonly auth?: object;
  readonly variable: readonly Node[];
}

const options = {
  folderStrategy: "Tags",
  requestNameSource: "Fallback",
  // Types in place of values that are made up, and would differ each time.
  parametersResolution: "Schema",
  enableOptionalParameters: true,
  includeAuthInfoInExample: false,
  optimizeConversion: false,
  stackLimit: 4,
};

function convert(name: string, document: Node): Promise<Node> {
  return new Promise((resolve, reject) => {
    converter.convertV2({ type: "json", data: plainSchemas(document) }, options, (error, result) => {
      const data = result?.output?.[0]?.data;
      if (!error && result?.result && isNode(data)) resolve(data);
      else
        reject(
          new SpecInvalid(
            name,
            error?.message ?? result?.reason ?? "it cannot be converted",
            "Check it with `erp-openapi spec lint`.",
          ),
        );
    });
  });
}

/** Whether an operation of the document names a query parameter as one that has to be given. */
function requiredQuery(document: Node): ReadonlySet<string> {
  const names = Object.values(nodeAt(document, "paths"))
    .filter(isNode)
    .flatMap((item) => [item, ...Object.values(item).filter(isNode)])
    .flatMap((place) => nodesAt(place, "parameters"));
  return new Set(
    names
      .filter((parameter) => parameter["in"] === "query" && parameter["required"] === true)
      .map((parameter) => textAt(parameter, "name") ?? ""),
  );
}

/** Requests as a person wants them: no example answers, optional query parameters there but switched off. */
function lean(item: Node, required: ReadonlySet<string>): Node {
  if ("item" in item) return { ...item, item: nodesAt(item, "item").map((child) => lean(child, required)) };
  const request = nodeAt(item, "request");
  const url = nodeAt(request, "url");
  const query = nodesAt(url, "query").map((parameter) =>
    required.has(textAt(parameter, "key") ?? "") ? parameter : { ...parameter, disabled: true },
  );
  // The sign-in stands at the collection; a null here would switch it off.
  const { auth: _auth, ...rest } = request;
  return { ...item, request: { ...rest, url: { ...url, query } }, response: [] };
}

/**
 * A Postman collection with one request for each operation of a bundled description. The same description gives the
 * same collection. Sign-in is filled in as far as the description knows it; a secret is an empty variable.
 *
 * @param name of the API, in errors and ids
 * @throws {SpecInvalid} when the description cannot be converted
 */
export async function toPostmanCollection(name: string, document: Node): Promise<PostmanCollection> {
  const converted = await convert(name, document);
  const { auth, variables } = signIn(document) ?? { auth: undefined, variables: [] };
  const required = requiredQuery(document);
  const fixed = fixIds({ ...converted, item: nodesAt(converted, "item").map((item) => lean(item, required)) }, name);
  const collection = isNode(fixed) ? fixed : {};
  return {
    info: nodeAt(collection, "info"),
    item: nodesAt(collection, "item"),
    ...(auth === undefined ? {} : { auth }),
    variable: [...nodesAt(collection, "variable"), ...variables.map((variable) => ({ ...variable }))],
  };
}
