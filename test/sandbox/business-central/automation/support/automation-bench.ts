import { createEnvironmentApisService } from "../../../../../src/sandbox/business-central/environment-apis-service.ts";
import type { SandboxService } from "../../../../../src/sandbox/core/service.ts";
import { createTestWorld, type TestWorld } from "../../../odata/support/test-world.ts";

/** What a test reads of an answer. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as a JSON object; empty if it is none. */
  readonly json: Json;
  /** The rows of a page. */
  readonly rows: readonly Json[];
  /** The code of an error body. */
  readonly code: string | undefined;
}

/** A JSON object whose shape the test itself asserts. */
export type Json = Readonly<Record<string, unknown>>;

/** A service with a signed-in user and its first company. */
export interface AutomationBench {
  readonly world: TestWorld;
  readonly service: SandboxService;
  readonly root: string;
  readonly company: string;
  /** Sends a request; a path that begins with `~` is below the first company. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
}

/** Makes a service over a world of its own. */
export async function createAutomationBench(
  options: Parameters<typeof createTestWorld>[0] & {
    token?: Parameters<TestWorld["token"]>[0];
    environment?: string;
  } = {},
): Promise<AutomationBench> {
  const world = createTestWorld(options);
  const service = createEnvironmentApisService(world);
  const token = world.token(options.token);
  const root = `${world.origins["business-central"]}/v2.0/${options.environment ?? "Production"}/api/microsoft/automation/v2.0`;
  let company = "";
  const send: AutomationBench["send"] = async (method, path, body, headers = {}) => {
    const url = path.startsWith("http") ? path : root + path.replace("~", `/companies(${company})`);
    const bytes = body instanceof Uint8Array;
    const init: RequestInit = {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        ...(body === undefined ? {} : { "content-type": bytes ? "application/octet-stream" : "application/json" }),
        ...headers,
      },
    };
    if (body !== undefined)
      init.body = bytes ? new Uint8Array(body) : typeof body === "string" ? body : JSON.stringify(body);
    return readAnswer(await service.handle(new Request(url, init)));
  };
  const get: AutomationBench["get"] = (path, headers) => send("GET", path, undefined, headers);
  const companies = await get("/companies");
  company = String(companies.rows[0]?.["id"]);
  return { world, service, root, company, send, get };
}

/** Reads an answer to its end. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const json: Json = /json/.test(response.headers.get("content-type") ?? "") ? JSON.parse(text) : {};
  const code: unknown = Object(json["error"]).code;
  const rows: unknown = json["value"];
  return {
    status: response.status,
    headers: response.headers,
    text,
    json,
    rows: Array.isArray(rows) ? rows : [],
    code: typeof code === "string" ? code : undefined,
  };
}
