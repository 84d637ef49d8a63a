import type { InnerEffect } from "../../core/fault-rule.ts";
import type { World } from "../../core/service.ts";
import type { OperationObject } from "../../core/spec.ts";
import type { IssuedToken } from "../../core/token-registry.ts";
import { QueryRefusal } from "../../odata/refusal.ts";
import { attachmentSet } from "../data/attachment-file.ts";
import type { Database } from "../data/database.ts";
import { AttachmentFiles } from "../special/attachments.ts";
import { logDeletion } from "../sync/deleted-log.ts";
import type { Webhooks } from "../webhooks/subscriptions.ts";
import { subscriptionSet } from "../webhooks/subscriptions.ts";
import { createdAnswer, createRow, deleteRow, readBody, updateRow } from "../writes/write.ts";
import { checkDivision, checkPerson, checkScope } from "./access.ts";
import { refusalAnswer } from "./answer.ts";
import type { ApiCall } from "./call.ts";
import { ErrorLimit } from "./error-limit.ts";
import type { ExactPath } from "./exact-path.ts";
import { operationAt } from "./operation.ts";
import { Quota } from "./quota.ts";
import { readCollection, readList, readOne } from "./read.ts";
import { Refusal } from "./refusal.ts";

/** Its list is about all companies, so nobody checks the one in the address (fact 92). */
const anyDivision = new Set(["system/Divisions"]);

/** Answers requests below `/api/v1/` and for attachments. */
export class Api {
  readonly #world: World;
  readonly #database: Database;
  readonly #webhooks: Webhooks;
  readonly #pathAt: (pathname: string) => ExactPath | undefined;
  readonly #quota: Quota;
  readonly #errorLimit: ErrorLimit;
  readonly #files = new AttachmentFiles();
  /** Whose tokens were seen: an expired one still counts towards its owner's errors (fact 29). */
  readonly #owners = new Map<string, string>();

  constructor(
    world: World,
    database: Database,
    webhooks: Webhooks,
    pathAt: (pathname: string) => ExactPath | undefined,
  ) {
    this.#pathAt = pathAt;
    this.#world = world;
    this.#database = database;
    this.#webhooks = webhooks;
    this.#quota = new Quota(world.clock, world.scale.quota);
    this.#errorLimit = new ErrorLimit(world.clock, world.scale.quota);
  }

  /** Who may come in, how often, and what for: in this order. */
  answer(request: Request, url: URL, effect?: InnerEffect): Response | Promise<Response> {
    const path = this.#pathAt(url.pathname);
    const authorization = request.headers.get("authorization");
    if (authorization === null) return this.#toLogin(url);
    const known = this.#world.tokens.check(authorization, this.#world.clock.now());
    const token = typeof known === "object" && known.issuer === "exact" ? known : undefined;
    const owner = token ? this.#remember(authorization, token) : this.#owners.get(authorization);
    const combination = `${owner}/${path?.division}/${path?.set.path ?? url.pathname}`;
    let headers: Record<string, string> = {};
    const finish = (response: Response): Response => {
      if (owner !== undefined) this.#errorLimit.note(combination, response.status);
      for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
      return response;
    };
    const fail = (error: unknown): Response => {
      if (error instanceof QueryRefusal) return finish(refusalAnswer(request, new Refusal(400, error.message)));
      if (error instanceof Refusal) return finish(refusalAnswer(request, error));
      throw error;
    };
    try {
      if (owner !== undefined) this.#errorLimit.check(combination);
      if (!token) throw new Refusal(401, "Unauthorized: the access token is missing, unknown or expired.");
      checkPerson(token);
      const division = path?.division;
      if (division !== undefined && !anyDivision.has(path?.set.path ?? "")) checkDivision(this.#database, division);
      headers = this.#quota.spend(token.clientId, division ?? 0);
      if (!path) return finish(this.#elsewhere(url));
      const answer = this.#operate({ ...this.#callOf(request, url, path, token), effect }, path);
      return answer instanceof Promise ? answer.then(finish, fail) : finish(answer);
    } catch (error) {
      return fail(error);
    }
  }

  #remember(authorization: string, token: IssuedToken): string {
    const owner = `${token.clientId}/${token.user?.id}`;
    if (!this.#owners.has(authorization)) {
      this.#owners.set(authorization, owner);
      const [oldest] = this.#owners.keys();
      if (this.#owners.size > 1000 && oldest !== undefined) this.#owners.delete(oldest);
    }
    return owner;
  }

  /** Without any token the site sends a browser to its login page (fact 21). */
  #toLogin(url: URL): Response {
    const location = `${url.origin}/docs/Login.aspx?ReturnUrl=${encodeURIComponent(url.pathname)}`;
    const html = `<html><head><title>Object moved</title></head><body><h2>Object moved to <a href="${location}">here</a>.</h2></body></html>`;
    return new Response(html, { status: 302, headers: { location, "content-type": "text/html; charset=utf-8" } });
  }

  #elsewhere(url: URL): Response {
    if (url.pathname === "/docs/SysAttachment.aspx") {
      checkDivision(this.#database, Number(url.searchParams.get("_Division_")));
      return this.#files.download(this.#database, url);
    }
    throw new Refusal(404, `Resource not found for the segment '${url.pathname.split("/").at(-1)}'.`);
  }

  #callOf(request: Request, url: URL, path: ExactPath, token: IssuedToken): Omit<ApiCall, "effect"> {
    return {
      request,
      url,
      token,
      database: this.#database,
      moods: this.#world.moods,
      place: { origin: url.origin, division: path.division ?? 0 },
      announce: (change) => {
        if (change.action === "Delete") logDeletion(change, token.user?.id ?? null);
        if (!change.isCascade) this.#webhooks.notify(change);
      },
    };
  }

  #operate(call: ApiCall, path: ExactPath): Response | Promise<Response> {
    const operation = operationAt(path, call.request.method);
    if (!operation) throw new Refusal(405, `Method ${call.request.method} is not allowed here.`);
    checkScope(call.token, operation);
    return call.request.method === "GET" ? this.#read(call, path, operation) : this.#write(call, path);
  }

  #read(call: ApiCall, { set, key, tail }: ExactPath, operation: OperationObject): Response {
    const [first, second] = tail;
    if (key === undefined) return readList(call, set, operation, first === "$count");
    if (first === undefined) return readOne(call, set, operation, key);
    return readCollection(call, set, operation, key, first, second === "$count");
  }

  async #write(call: ApiCall, { set, key = new Map() }: ExactPath): Promise<Response> {
    switch (call.request.method) {
      case "POST":
        return this.#create(call, set);
      case "PUT":
        // Fact 83: the reference lists PUT of a subscription, but it fails.
        if (set.path === subscriptionSet)
          throw new Refusal(500, "A subscription cannot be changed; delete it and create a new one.");
        return updateRow(call, set, key, await readBody(call.request));
      default:
        return deleteRow(call, set, key);
    }
  }

  async #create(call: ApiCall, set: ExactPath["set"]): Promise<Response> {
    const body = await readBody(call.request);
    if (set.path === subscriptionSet) await this.#webhooks.verify(call, body);
    const { table, row } = createRow(call, set, body);
    if (set.path === subscriptionSet)
      table.update(row, { ClientID: call.token.clientId, UserID: call.token.user?.id ?? null });
    if (set.path === attachmentSet) this.#files.keep(table, row);
    return createdAnswer(call, set, table, table.find(table.keyOf(row)) ?? row);
  }
}
