import { SandboxTransactionInvalid } from "../../errors/sandbox-transaction-invalid.ts";
import { madeOnce } from "../core/made-once.ts";
import { rememberLast } from "../core/remember-last.ts";
import type { SandboxService, World } from "../core/service.ts";
import type { BatchRequest } from "../odata/batch/batch.ts";
import { serviceDocument } from "../odata/present/service-document.ts";
import { Refusal } from "../odata/refusal.ts";
import { parseResourcePath } from "../odata/resource-path.ts";
import { isDelegatedAdmin } from "./admin/access.ts";
import { answerBatch } from "./api/answer-batch.ts";
import { authenticate, authorize, unauthorized } from "./api/check-caller.ts";
import type { Caller } from "./api/entity-set.ts";
import { errorAnswer } from "./api/error-answer.ts";
import { matchOperation } from "./api/match-operation.ts";
import { metadataDocument } from "./api/metadata-document.ts";
import { languageOf } from "./api/option-captions.ts";
import { queryDialect } from "./api/query-dialect.ts";
import { answerGet, answerList } from "./api/read-operations.ts";
import type { RequestCall } from "./api/request-call.ts";
import { parseServicePath, type ServicePath } from "./api/service-path.ts";
import { UserGate } from "./api/user-gate.ts";
import { supportedResources } from "./api/webhooks/supported-resources.ts";
import {
  answerAction,
  answerCreate,
  answerDownload,
  answerRemove,
  answerUpdate,
  answerUpload,
} from "./api/write-operations.ts";
import { automationModel } from "./automation/automation-model.ts";
import { EnvironmentApis, type ServedApi, webhookSets } from "./environment-apis.ts";
import { environmentNamed } from "./environments.ts";
import { standardModel } from "./standard/standard-model.ts";
import { type RunRecordTransaction, runTransaction } from "./standard/transaction.ts";
import type { Environment } from "./tenant.ts";

/** The largest body (fact 110). */
const largestBodyBytes = 350 * 1024 * 1024;

/** The APIs, and what a test may do behind them. */
export interface RecordService extends SandboxService {
  readonly transaction: RunRecordTransaction;
}

/** One request, alone or from within a batch. */
interface Incoming {
  readonly method: string;
  /** After the service's root, still encoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/**
 * The APIs of every environment that the Admin Center knows.
 * @see https://learn.microsoft.com/dynamics365/business-central/dev-itpro/administration/itpro-introduction-to-automation-apis
 */
export function createEnvironmentApisService(world: World): RecordService {
  return new EnvironmentApisService(world);
}

class EnvironmentApisService implements RecordService {
  readonly #world: World;
  readonly #gate: UserGate;
  readonly #correlation;
  readonly #placeAt = rememberLast(parseServicePath);
  readonly #matchAt = rememberLast(matchAt);
  /** By the environment's id, so that a new name changes nothing. */
  readonly #environments = new Map<string, EnvironmentApis>();

  constructor(world: World) {
    this.#world = world;
    this.#gate = new UserGate(world, automationModel().limits);
    this.#correlation = world.random("automation/correlation");
  }

  operationOf(method: string, url: URL): string | undefined {
    const place = this.#placeAt(url.pathname);
    if (!place || place.route === "runtime") return undefined;
    try {
      const match = this.#matchAt(place.route, method, place.rest);
      return typeof match === "string" ? undefined : match.operation.operationId;
    } catch {
      return undefined;
    }
  }

  readonly transaction: RunRecordTransaction = (company, work, options = {}) => {
    const { environment = "Production" } = options;
    const found = environmentNamed(this.#world, environment);
    if (found?.status !== "Active")
      throw new SandboxTransactionInvalid("environment", `is ${environment}: there is no such active environment.`);
    runTransaction(this.#world, this.#apisOf(found), company, work, options);
  };

  async handle(request: Request, url: URL = new URL(request.url)): Promise<Response> {
    try {
      const place = this.#placeAt(url.pathname);
      if (!place) throw new Refusal(404, "BadRequest_NotFound", "No resource was found at this address.");
      const token = authenticate(this.#world, request.headers.get("authorization"), place.tenant);
      if (!token.user && place.tenant === undefined && this.#world.moods.of(194) === "seen")
        return new Response(null, { status: 401, headers: { "www-authenticate": "Bearer" } });
      const environment = this.#environment(place, token.tenantId);
      if (environment.isDisabled(token.user?.email)) throw unauthorized("The user is disabled.");
      const caller = {
        token,
        delegatedAdmin: isDelegatedAdmin(token),
        language: languageOf(request.headers.get("accept-language")),
      };
      return await this.#gate.pass(token, () => {
        const incoming = (body: Uint8Array): Incoming => ({
          method: request.method,
          path: place.rest,
          query: url.search,
          headers: request.headers,
          body,
        });
        // Asking a GET for its body would cost more than the answer.
        return request.method === "GET"
          ? this.#answer(incoming(new Uint8Array()), place, environment, caller)
          : readBody(request).then((bytes) => this.#answer(incoming(bytes), place, environment, caller));
      });
    } catch (error) {
      return errorAnswer(error, this.#correlation.guid());
    }
  }

  #environment({ environment: name }: ServicePath, tenantId: string): EnvironmentApis {
    const found = environmentNamed(this.#world, name, tenantId);
    if (!found || found.status === "SoftDeleted")
      throw new Refusal(404, "BadRequest_NotFound", `The environment '${name}' does not exist.`);
    if (found.status !== "Active")
      throw new Refusal(503, "Internal_TenantUnavailable", `The environment '${name}' is not available now.`, {
        "retry-after": "120",
      });
    return this.#apisOf(found);
  }

  #apisOf(found: Environment): EnvironmentApis {
    return madeOnce(this.#environments, found.id, () => new EnvironmentApis(this.#world, found));
  }

  #answer(
    incoming: Incoming,
    place: ServicePath,
    environment: EnvironmentApis,
    caller: Caller,
  ): Response | Promise<Response> {
    const { method, path, query, headers, body } = incoming;
    const root = `${this.#world.origins["business-central"]}${place.base}`;
    if (place.route === "runtime") return supportedResources(parseResourcePath(path).at(-1)?.name, webhookSets());
    const { model, sets } = servedAt(place.route, environment);
    if (method === "GET" && /^\/?$/.test(path)) return serviceDocument(root, model.types.keys());
    const match = this.#matchAt(place.route, method, path);
    if (match === "unknown")
      throw new Refusal(404, "BadRequest_NotFound", `No HTTP resource was found that matches '${path}'.`);
    if (match === "other-method")
      throw new Refusal(405, "BadRequest_MethodNotAllowed", `The resource does not take ${method}.`);
    const { operation } = match;
    authorize(operation.access, caller.token, caller.delegatedAdmin);
    if (method !== "GET" && headers.get("data-access-intent")?.toLowerCase() === "readonly") {
      throw new Refusal(400, "BadRequest_InvalidOperation", "Data-Access-Intent: ReadOnly is for reading only.");
    }
    const parameters = new URLSearchParams(query);
    const call: RequestCall = {
      model,
      sets,
      companies: environment.tables.companies,
      savepoint: () => environment.savepoint(),
      match,
      caller,
      query: parameters,
      dialect: queryDialect(parameters, this.#world.moods),
      headers,
      root,
      url: `${root}${path}${query}`,
      body,
    };
    environment.notifier.quiet = caller.delegatedAdmin;
    try {
      return this.#dispatch(call, place, environment);
    } finally {
      environment.notifier.quiet = false;
    }
  }

  #dispatch(call: RequestCall, place: ServicePath, environment: EnvironmentApis): Response | Promise<Response> {
    switch (call.match.operation.kind) {
      case "list":
        return answerList(call);
      case "get":
        return answerGet(call);
      case "create":
        return answerCreate(call);
      case "update":
        return answerUpdate(call);
      case "remove":
        return answerRemove(call);
      case "action":
        return answerAction(call);
      case "upload":
        return answerUpload(call);
      case "download":
        return answerDownload(call);
      case "metadata":
        return new Response(metadataDocument(call.model, { enums: place.route === "standard" }), {
          headers: { "content-type": "application/xml", "odata-version": "4.0" },
        });
      case "batch":
        return answerBatch(call, (request, address) =>
          this.#answerInner(request, address, place, environment, call.caller),
        );
    }
  }

  async #answerInner(
    { method, headers, body = "" }: BatchRequest,
    address: () => string,
    place: ServicePath,
    environment: EnvironmentApis,
    caller: Caller,
  ): Promise<Response> {
    try {
      const [path = "", query = ""] = address().split(/\?(.*)/s);
      if (path === "/$batch") throw new Refusal(400, "BadRequest_InvalidOperation", "A batch holds no batches.");
      return await this.#answer(
        { method, path, query: query === "" ? "" : `?${query}`, headers, body: Buffer.from(body) },
        place,
        environment,
        caller,
      );
    } catch (error) {
      return errorAnswer(error, this.#correlation.guid());
    }
  }
}

/** The operation at an address below a route. */
function matchAt(route: ServicePath["route"], method: string, path: string): ReturnType<typeof matchOperation> {
  const segments = parseResourcePath(path);
  if (route === "older-automation" && !isOfOlder(method, segments)) return "unknown";
  return matchOperation(route === "standard" ? standardModel() : automationModel(), method, segments);
}

/** The API at a route of an environment. */
function servedAt(route: ServicePath["route"], environment: EnvironmentApis): ServedApi {
  return route === "standard" ? environment.standard : environment.automation;
}

async function readBody(request: Request): Promise<Uint8Array> {
  const tooLarge = new Refusal(413, "BadRequest_InvalidOperation", "The body is larger than 350 MB.");
  if (Number(request.headers.get("content-length") ?? 0) > largestBodyBytes) throw tooLarge;
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > largestBodyBytes) throw tooLarge;
  return bytes;
}

/** What published scripts read at version 1.0 (fact 193): companies and their extensions. What else is left there is unknown. */
function isOfOlder(method: string, segments: ReturnType<typeof parseResourcePath>): boolean {
  const names = segments.map(({ name }) => name).join("/");
  return method === "GET" && (names === "companies" || names === "companies/extensions");
}
