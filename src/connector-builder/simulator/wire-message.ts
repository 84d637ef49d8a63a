/** A request as bytes and text, before anything sends it. Names of headers are in lower case. */
export interface WireRequest {
  readonly method: string;
  /** Absolute, already encoded. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

/** An answer, read to its end. Names of headers are in lower case. */
export interface WireResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Sends a request and reads the answer. */
export type WireSend = (request: WireRequest) => Promise<WireResponse>;

/** The body as text. */
export function textOf(response: WireResponse): string {
  return new TextDecoder().decode(response.body);
}

/** The body as JSON; undefined where it is empty or something else. */
export function jsonOf(response: WireResponse): unknown {
  try {
    return JSON.parse(textOf(response));
  } catch {
    return undefined;
  }
}

/** The same answer with another body. */
export function withJson(response: WireResponse, body: unknown): WireResponse {
  const { "content-length": _length, ...headers } = response.headers;
  return {
    ...response,
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
    body: new TextEncoder().encode(JSON.stringify(body)),
  };
}

/** Sends over the network; a redirect is an answer like any other. */
export const sendOverNetwork: WireSend = async ({ method, url, headers, body }) => {
  const response = await fetch(url, {
    method,
    headers: { ...headers },
    redirect: "manual",
    ...(body === undefined ? {} : { body }),
  });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: new Uint8Array(await response.arrayBuffer()),
  };
};
