import { expect } from "vitest";
import {
  type AdminCenterOptions,
  createAdminCenterService,
} from "../../../../../src/sandbox/business-central/admin/admin-center-service.ts";
import type { World } from "../../../../../src/sandbox/core/service.ts";
import type { IssuedToken } from "../../../../../src/sandbox/core/token-registry.ts";
import { makeWorld } from "./make-world.ts";
import { expectDocumented, operationNamed } from "./spec-check.ts";

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

export const homeTenant = "11111111-1111-4111-8111-111111111111";
export const otherTenant = "22222222-2222-4222-8222-222222222222";
export const clientId = "33333333-3333-4333-8333-333333333333";
export const noId = "99999999-9999-4999-8999-999999999999";

/** What a call says beside its operation. */
export interface Args {
  path?: Record<string, string>;
  query?: Record<string, string>;
  body?: unknown;
  form?: FormData;
  version?: string;
}

/** An answer. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The JSON of the body, undefined when there is none. */
  body: unknown;
}

/** Somebody who calls the service. */
export interface Caller {
  call(operationId: string, args?: Args): Promise<Answer>;
  /** Like `call`, and expects an answer of the 200s. */
  done(operationId: string, args?: Args): Promise<unknown>;
  /** Like `call`, and expects a refusal. */
  refused(operationId: string, args?: Args): Promise<Answer>;
}

export interface Bench extends Caller {
  readonly world: World;
  readonly service: ReturnType<typeof createAdminCenterService>;
  advance(ms: number): void;
  /** Another caller of the same sandbox. */
  as(change: Partial<IssuedToken>): Caller;
  send(path: string, init?: RequestInit): Promise<Response>;
}

export const kim = { id: "kim", email: "kim@example.com", name: "Kim" };

/** A token of a user of the home tenant, changed as a test wants it. */
export function tokenFor(world: World, change: Partial<IssuedToken> = {}): string {
  const value = `token-${Math.random()}`;
  const now = world.clock.now();
  world.tokens.issue(value, {
    issuer: "entra",
    audience: "https://api.businesscentral.dynamics.com",
    clientId,
    tenantId: homeTenant,
    user: kim,
    scopes: ["user_impersonation"],
    issuedAtMs: now,
    expiresAtMs: now + 365 * dayMs,
    ...change,
  });
  return value;
}

/** What makes a token one of an application. */
export const asApplication: Partial<IssuedToken> = { user: undefined, scopes: ["AdminCenter.ReadWrite.All"] };

/** The service with a signed-in user; every answer of every test is held against the spec. */
export function createBench(options: Parameters<typeof makeWorld>[0] & AdminCenterOptions = {}): Bench {
  const world = makeWorld(options);
  const service = createAdminCenterService(
    world,
    options.authorizedApps ? { authorizedApps: options.authorizedApps } : {},
  );
  const send = async (path: string, init: RequestInit = {}): Promise<Response> =>
    service.handle(new Request(`http://127.0.0.1:1/admin${path}`, init));

  const callerWith = (token: string): Caller => {
    const call = async (operationId: string, args: Args = {}): Promise<Answer> => {
      const operation = operationNamed(operationId);
      const path = {
        applicationFamily: "BusinessCentral",
        environmentName: "Production",
        sourceEnvironmentName: "Production",
        ...args.path,
      };
      const filled = operation.template.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent((path as Record<string, string>)[name] ?? `missing-${name}`),
      );
      const query = args.query ? `?${new URLSearchParams(args.query)}` : "";
      const json = args.body !== undefined;
      const response = await send(`/${args.version ?? "v2.29"}${filled}${query}`, {
        method: operation.method,
        headers: { authorization: `Bearer ${token}`, ...(json ? { "content-type": "application/json" } : {}) },
        ...(json ? { body: JSON.stringify(args.body) } : args.form ? { body: args.form } : {}),
      });
      const text = await response.text();
      if (!args.version) expectDocumented(operation, response.status, text);
      return {
        status: response.status,
        headers: response.headers,
        text,
        body: text === "" ? undefined : JSON.parse(text),
      };
    };
    return {
      call,
      async done(operationId, args) {
        const answer = await call(operationId, args);
        expect(answer.status, `${operationId}: ${answer.text}`).toBeLessThan(300);
        return answer.body;
      },
      async refused(operationId, args) {
        const answer = await call(operationId, args);
        expect(answer.status, `${operationId}: ${answer.text}`).toBeGreaterThanOrEqual(400);
        return answer;
      },
    };
  };

  return {
    ...callerWith(tokenFor(world)),
    world,
    service,
    send,
    advance: (ms) => world.clock.advance(ms),
    as: (change) => callerWith(tokenFor(world, change)),
  };
}
