import {
  createEnvironmentApisService,
  type RecordService,
} from "../../../../../src/sandbox/business-central/environment-apis-service.ts";
import { createTestWorld, type TestWorld } from "../../../odata/support/test-world.ts";
import { type Answer, readAnswer } from "../../automation/support/automation-bench.ts";

/** The standard API with a signed-in user and its first company. */
export interface StandardBench {
  readonly world: TestWorld;
  readonly service: RecordService;
  readonly root: string;
  readonly company: string;
  /** Sends a request; a path that begins with `~` is below the first company. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** The one value of a list's first row. */
  first(path: string): Promise<Readonly<Record<string, unknown>>>;
}

/** Makes a service over a world of its own. */
export async function createStandardBench(
  options: Parameters<typeof createTestWorld>[0] & {
    token?: Parameters<TestWorld["token"]>[0];
    environment?: string;
  } = {},
): Promise<StandardBench> {
  const world = createTestWorld(options);
  const service = createEnvironmentApisService(world);
  const token = world.token(options.token);
  const root = `${world.origins["business-central"]}/v2.0/${options.environment ?? "Production"}/api/v2.0`;
  let company = "";
  const send: StandardBench["send"] = async (method, path, body, headers = {}) => {
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
  const get: StandardBench["get"] = (path, headers) => send("GET", path, undefined, headers);
  const first: StandardBench["first"] = async (path) => {
    const answer = await get(path);
    const [row] = answer.rows;
    if (!row) throw new Error(`${path} has no row: ${answer.status} ${answer.text}`);
    return row;
  };
  company = String((await first("/companies"))["id"]);
  return { world, service, root, company, send, get, first };
}
