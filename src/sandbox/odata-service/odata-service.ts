import type { SandboxService, World } from "../core/service.ts";
import { plainDialect } from "../odata/dialect.ts";
import { readModel } from "../odata/model/read-model.ts";
import { QueryRefusal, Refusal, type RefusalCodes, refusalOf } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { emptyAnswer, errorAnswer } from "./answer-json.ts";
import { answerOperation, type OperationAnswer, streamOf } from "./answer-operation.ts";
import { answerList, answerRecord } from "./answer-read.ts";
import { changeRecord, createRecord, removeRecord, type WriteCall } from "./answer-write.ts";
import { findTarget } from "./find-target.ts";
import type { Presentation } from "./present.ts";
import { type GivenRows, ServiceData } from "./service-data.ts";

/** An OData service to play from its metadata. */
export interface ODataServiceOptions {
  /** Its part of the address: letters, digits, `-` and `_`. */
  readonly name: string;
  /** The `$metadata` document, of v2, v3 or v4. */
  readonly metadata: string;
  /** Rows by entity set: how many to make up, or the rows themselves, with nested rows under the names of navigations. @default 3 of each */
  readonly rows?: GivenRows;
  /** Rows on a page. @default 20 */
  readonly pageSize?: number;
  /** Set whose records have all other sets below them in the address, as companies do. @default none */
  readonly under?: string;
  /** What actions and functions answer, by the full name of a bound one and the import's name of another. @default made up */
  readonly operations?: Readonly<Record<string, OperationAnswer>>;
}

interface Played {
  readonly options: ODataServiceOptions;
  readonly data: ServiceData;
}

/** Status and code of each reason to refuse. */
const refusals: RefusalCodes = {
  "unknown-resource": [404, "NotFound"],
  "not-supported": [501, "NotImplemented"],
  other: [400, "BadRequest"],
};

/** Plays OData services, each below its name, for tokens that were issued for the sandbox's own address of them. */
export function createODataService(world: World, services: readonly ODataServiceOptions[]): SandboxService {
  const played = new Map(
    services.map((options): [string, Played] => [
      options.name,
      { options, data: new ServiceData(readModel(options.metadata), options.rows ?? {}, options.under) },
    ]),
  );

  const authenticate = (request: Request): void => {
    const token = world.tokens.check(request.headers.get("authorization"), world.clock.now());
    if (typeof token === "string" || token.issuer !== "entra" || token.audience !== world.origins.odata)
      throw new Refusal(
        401,
        "Unauthorized",
        `The token is ${typeof token === "string" ? token : "for something else"}.`,
        { "www-authenticate": "Bearer" },
      );
  };

  const answer = ({ options, data }: Played, path: string, call: WriteCall): Response => {
    const passesOver = data.model.version === "v4" && world.moods.of(201) === "seen";
    const at: Presentation = {
      data,
      root: `${world.origins.odata}/${options.name}`,
      pageSize: options.pageSize ?? 20,
      dialect: { ...plainDialect(data.model.version), passesOver },
    };
    if (path === "/$metadata")
      return new Response(options.metadata, { headers: { "content-type": "application/xml" } });
    const target = findTarget(parseResourcePath(path), data, options.under);
    // Whoever wants a file asks for no JSON.
    if (target.kind !== "stream") checkAccept(call.headers, data);
    if (target.kind === "operation")
      return answerOperation(target, call, at, options.operations?.[target.operation.name]);
    if (call.method === "GET") {
      if (target.kind === "list") return answerList(target.records, target.set, call.url, at);
      if (target.kind === "record") return answerRecord(target.record, call.url, at);
      if (target.kind === "stream") return streamOf(target.record, target.name);
      if (data.model.version === "v2") throw new QueryRefusal("unknown-resource", "This navigation leads nowhere.");
      return emptyAnswer();
    }
    if (target.kind === "list" && call.method === "POST" && target.takes) return createRecord(target.set, call, at);
    if (target.kind === "record" && ["PATCH", "PUT", "MERGE"].includes(call.method))
      return changeRecord(target.record, call, at);
    if (target.kind === "record" && call.method === "DELETE" && !target.record.set.resource.singleton)
      return removeRecord(target.record, call);
    throw new Refusal(405, "MethodNotAllowed", `${call.method} is not allowed here.`);
  };

  return {
    operationOf: () => undefined,
    async handle(request, url = new URL(request.url)) {
      const [, name = "", path = ""] = /^\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
      const service = played.get(name);
      if (!service) return errorAnswer(404, "NotFound", `There is no service ${name}.`, { version: "v4" });
      try {
        authenticate(request);
        checkHeaders(request.headers, service.data);
        return answer(service, path, {
          method: request.method,
          url,
          headers: request.headers,
          body: request.method === "GET" ? "" : await request.text(),
        });
      } catch (error) {
        const { status, code, message, headers } = refusalOf(error, refusals);
        return errorAnswer(status, code, message, service.data.model, headers);
      }
    },
  };
}

/** Version 3 has a JSON of its own by default; the one that v2 has must be asked for. */
function checkAccept(headers: Headers, { model }: ServiceData): void {
  if (model.version === "v3" && !headers.get("accept")?.includes("odata=verbose"))
    throw new Refusal(406, "NotAcceptable", "This service answers application/json;odata=verbose.");
}

function checkHeaders(headers: Headers, { model }: ServiceData): void {
  if (model.version !== "v4" && headers.get("odata-maxversion") !== null)
    throw new Refusal(400, "BadRequest", "OData-MaxVersion is a header of OData v4.");
}
