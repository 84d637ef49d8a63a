/** A request as RFC 3986 sees it: two that are equal in this form are the same for a server. */
export interface NormalRequest {
  readonly method: string;
  readonly origin: string;
  readonly segments: readonly string[];
  readonly query: readonly (readonly [name: string, value: string])[];
  /** Content of the body: bytes in Latin-1, or the parts of a form, whose boundary is random. */
  readonly body: unknown;
}

type Body = NonNullable<RequestInit["body"]>;

async function partsOf(type: string, body: Body): Promise<unknown> {
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  return Promise.all(
    [...form].map(async ([name, part]) => [
      name,
      typeof part === "string"
        ? part
        : [part.name, part.type, Buffer.from(await part.arrayBuffer()).toString("latin1")],
    ]),
  );
}

/** A bare plus is a plus to RFC 3986 and a blank to most servers, so it may not be taken for an encoded one. */
function decodeQuery(text: string): string {
  return decodeURIComponent(text.replaceAll("+", "<bare plus>"));
}

/**
 * Percent-decodes each segment and each query value apart.
 * @see https://www.rfc-editor.org/rfc/rfc3986#section-6.2.2
 */
export async function normaliseRequest(
  method: string,
  url: string,
  body: Body | undefined,
  contentType = "",
): Promise<NormalRequest> {
  const [, origin = "", path = "", query = ""] = /^([a-z]+:\/\/[^/?#]*)([^?#]*)(?:\?([^#]*))?/.exec(url) ?? [];
  const pairs =
    query === ""
      ? []
      : query.split("&").map((pair): [string, string] => {
          const at = pair.indexOf("=");
          return [decodeQuery(pair.slice(0, at)), decodeQuery(pair.slice(at + 1))];
        });
  const isForm = contentType.startsWith("multipart/form-data");
  const bytes =
    body === undefined
      ? undefined
      : isForm
        ? await partsOf(contentType, body)
        : Buffer.from(await new Response(body).arrayBuffer()).toString("latin1");
  return { method, origin, segments: path.split("/").map(decodeURIComponent), query: pairs, body: bytes };
}
