import { rememberLast } from "../core/remember-last.ts";
import type { SandboxService, World } from "../core/service.ts";
import { ServiceRouter } from "../core/service-router.ts";
import type { Alteration } from "./data/alteration.ts";
import { Database } from "./data/database.ts";
import type { AppRegistration } from "./registration.ts";
import { registerApps } from "./registration.ts";
import { Api } from "./requests/api.ts";
import { parseExactPath } from "./requests/exact-path.ts";
import { operationAt } from "./requests/operation.ts";
import { AuthorizeEndpoint } from "./sign-in/authorize-endpoint.ts";
import { Grants } from "./sign-in/grants.ts";
import { answerToken } from "./sign-in/token-endpoint.ts";
import { Webhooks } from "./webhooks/subscriptions.ts";
import { createTransactions, type RunTransaction } from "./writes/transaction.ts";

/** Exact Online, with what a caller needs in order to use it. */
export interface ExactService extends SandboxService {
  /** What the fault `alters` stored otherwise than it was sent, in the order of the creates. */
  readonly alterations: readonly Alteration[];
  /** The registered app, which may do everything. */
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
  readonly webhookSecret: string;
  /** Another app, which may only read accounts: for trying out a missing scope (fact 25) and quotas per app (fact 28). */
  readonly restrictedApp: AppRegistration;
  /** Codes of the companies that users may open. */
  readonly divisions: number[];
  /** Moves a division into another database, which gives all of its rows new timestamps (fact 80). */
  moveDivision(division: number): void;
  /** Takes a company from all users: its calls are refused with 403, and the lists of companies do not show it. */
  withdrawDivision(division: number): void;
  /** Gives a company back that was withdrawn. */
  grantDivision(division: number): void;
  /**
   * Does the work of a colleague's transaction in a company, which others see when it ends (fact 205).
   *
   * @example
   * ```ts
   * declare const exact: ExactService;
   * exact.transaction(exact.divisions[0] ?? 0, (writer) => writer.create("crm/Accounts", { Name: "Late" }), {
   *   visibleAfterMs: 30_000,
   * });
   * ```
   * @throws {SandboxTransactionInvalid} for a company, a set, a record or a body that the service would refuse
   */
  readonly transaction: RunTransaction;
}

/**
 * Makes a pretend Exact Online: sign-in, REST API, attachments and webhooks.
 *
 * @example
 * ```ts
 * declare const world: import("../core/service.ts").World;
 * const exact = createExactService(world);
 * const response = await exact.handle(new Request(`${world.origins.exact}/api/v1/current/Me`));
 * ```
 */
export function createExactService(world: World): ExactService {
  const { main, restricted } = registerApps(world);
  const apps = [main, restricted];
  const database = new Database(world);
  const grants = new Grants(world);
  const authorize = new AuthorizeEndpoint(world, apps, grants);
  const webhooks = new Webhooks(world, apps);
  const pathAt = rememberLast(parseExactPath);
  const api = new Api(world, database, webhooks, pathAt);
  const router = new ServiceRouter()
    .on("ALL", "/api/oauth2/auth", ({ req, env }) => authorize.answer(req.raw, env.url), "ExactAuthorize")
    .on("ALL", "/api/oauth2/token", ({ req }) => answerToken(req.raw, apps, grants), "ExactToken")
    .on("ALL", "/docs/SysAttachment.aspx", ({ req, env }) => api.answer(req.raw, env.url), "ExactAttachment");
  router.app.notFound(({ req, env }) => api.answer(req.raw, env.url));
  return {
    clientId: main.clientId,
    clientSecret: main.clientSecret,
    redirectUri: main.redirectUri,
    webhookSecret: main.webhookSecret,
    alterations: database.alterations,
    restrictedApp: restricted,
    divisions: database.companies.filter((company) => company.open).map((company) => company.division),
    moveDivision: (division) => database.moveDivision(division),
    withdrawDivision: (division) => database.setOpen(division, false),
    grantDivision: (division) => database.setOpen(division, true),
    transaction: createTransactions(world, database, webhooks),
    handle(request, url = new URL(request.url), effect) {
      // Addresses of records are the specification's; effects of faults are for them alone.
      return url.pathname.startsWith("/api/v1/") ? api.answer(request, url, effect) : router.handle(request, url);
    },
    operationOf(method, url) {
      if (!url.pathname.startsWith("/api/v1/")) return router.operationOf(method, url);
      const path = pathAt(url.pathname);
      return path && operationAt(path, method)?.operationId;
    },
  };
}
