import { createDataverseService } from "../../../../src/sandbox/dataverse/dataverse-service.ts";
import { createTestWorld, type TestWorld } from "../../odata/support/test-world.ts";

/** What came back. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Readonly<Record<string, unknown>>;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly code: unknown;
  readonly message: unknown;
}

/** A Dataverse without a server, and a caller with a token of it. */
export function bench(
  options: Parameters<typeof createTestWorld>[0] & { token?: Parameters<TestWorld["token"]>[0] } = {},
) {
  const world = createTestWorld(options);
  const service = createDataverseService(world);
  const token = world.token({ audience: world.origins.dataverse, ...options.token });
  const root = `${world.origins.dataverse}/api/data/v9.2`;
  const send = async (
    method: string,
    path: string,
    headers: Record<string, string> = {},
    body?: unknown,
  ): Promise<Answer> => {
    const init: RequestInit = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
        ...headers,
      },
    };
    if (body !== undefined) init.body = typeof body === "string" ? body : JSON.stringify(body);
    const response = await service.handle(new Request(path.startsWith("http") ? path : root + path, init));
    const text = await response.text();
    const json = /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : {};
    return {
      status: response.status,
      headers: response.headers,
      text,
      json,
      rows: json.value ?? [],
      code: json.error?.code,
      message: json.error?.message,
    };
  };
  return {
    world,
    service,
    root,
    send,
    get: (path: string, headers: Record<string, string> = {}) => send("GET", path, headers),
  };
}
