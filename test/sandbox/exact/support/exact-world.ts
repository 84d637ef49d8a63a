import type { ClockMode } from "../../../../src/sandbox/core/clock.ts";
import { createClock } from "../../../../src/sandbox/core/clock.ts";
import { createRandom } from "../../../../src/sandbox/core/random.ts";
import type { Scale, World } from "../../../../src/sandbox/core/service.ts";
import { TokenRegistry } from "../../../../src/sandbox/core/token-registry.ts";
import type { ExactService } from "../../../../src/sandbox/exact/exact-service.ts";
import { createExactService } from "../../../../src/sandbox/exact/exact-service.ts";
import type { AppRegistration } from "../../../../src/sandbox/exact/registration.ts";
import { type MoodChoice, Moods } from "../../../../src/sandbox/moods/moods.ts";

/** A delivery that the service made. */
export interface Delivery {
  url: string;
  body: string;
}

export interface ExactWorldOptions {
  seed?: number;
  clock?: ClockMode;
  scale?: Partial<Scale>;
  rows?: Record<string, number>;
  companies?: number;
  moods?: MoodChoice;
  /** What the other end answers to a delivery. */
  receive?: (delivery: Delivery) => number;
}

/** A row as it comes. */
export type Json = Record<string, unknown>;

/** Begins on a summer day, 2026-07-01 09:30:15 in UTC: the Dutch site is two hours ahead. */
export const startMs = Date.UTC(2026, 6, 1, 9, 30, 15);

export const origin = "http://127.0.0.1:4000";

/** The Exact service alone, without a server: requests go straight into it. */
export class ExactWorld {
  readonly world: World;
  readonly service: ExactService;
  readonly deliveries: Delivery[] = [];
  accessToken = "";

  constructor(options: ExactWorldOptions = {}) {
    const seed = options.seed ?? 1;
    const at = (port: number): string => `http://127.0.0.1:${port}`;
    this.world = {
      clock: createClock(options.clock ?? "manual", startMs),
      scale: { quota: 1, lifetime: 1, ...options.scale },
      origins: { entra: at(4001), "business-central": at(4002), dataverse: at(4003), graph: at(4004), exact: origin },
      tokens: new TokenRegistry(),
      rows: options.rows ?? {},
      companies: options.companies ?? 3,
      moods: new Moods(options.moods),
      random: (stream) => createRandom(seed, stream),
      deliver: (url, { body }) => {
        const delivery = { url, body };
        this.deliveries.push(delivery);
        return Promise.resolve({ status: options.receive?.(delivery) ?? 200, body: "" });
      },
    };
    this.service = createExactService(this.world);
  }

  get division(): number {
    return this.service.divisions[0] ?? 0;
  }

  get app(): AppRegistration {
    const { clientId, clientSecret, redirectUri, webhookSecret } = this.service;
    return { clientId, clientSecret, redirectUri, webhookSecret, scopes: ["*"] };
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return Promise.resolve(this.service.handle(new Request(new URL(path, origin), { redirect: "manual", ...init })));
  }

  /** Asks for a code as a signed-in, consenting person. */
  async code(app: AppRegistration = this.app, user = "kim@example.com"): Promise<string> {
    const query = new URLSearchParams({
      client_id: app.clientId,
      redirect_uri: app.redirectUri,
      response_type: "code",
      state: "s",
    });
    const response = await this.fetch(`/api/oauth2/auth?${query}`, { headers: { "x-sandbox-user": user } });
    return new URL(response.headers.get("location") ?? "").searchParams.get("code") ?? "";
  }

  token(form: Record<string, string>, app: AppRegistration = this.app): Promise<Response> {
    return this.fetch("/api/oauth2/token", {
      method: "POST",
      body: new URLSearchParams({ client_id: app.clientId, client_secret: app.clientSecret, ...form }),
    });
  }

  /** Signs in and keeps the access token for `api()`. */
  async signIn(
    app: AppRegistration = this.app,
    user = "kim@example.com",
  ): Promise<{ access_token: string; refresh_token: string; expires_in: string }> {
    const response = await this.token(
      { grant_type: "authorization_code", code: await this.code(app, user), redirect_uri: app.redirectUri },
      app,
    );
    const pair: { access_token: string; refresh_token: string; expires_in: string } = JSON.parse(await response.text());
    this.accessToken = pair.access_token;
    return pair;
  }

  /** A call of the API in the first division, with JSON both ways; `path` begins after the division or with `/`. */
  api(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = { authorization: `Bearer ${this.accessToken}`, accept: "application/json", ...init.headers };
    return this.fetch(path.startsWith("/") || path.startsWith("http") ? path : `/api/v1/${this.division}/${path}`, {
      ...init,
      headers,
    });
  }

  /** What stands in `d`; the caller names its shape. */
  async get<Shape = unknown>(path: string): Promise<Shape> {
    const response = await this.api(path);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${text}`);
    return JSON.parse(text).d;
  }

  /** The rows of a list, in whatever envelope they come. */
  async rows(path: string): Promise<Json[]> {
    const d = await this.get<Json[] | { results: Json[] }>(path);
    return Array.isArray(d) ? d : d.results;
  }

  /** Follows `__next` to the end; a minute passes before the quota is used up. */
  async allPages(path: string): Promise<{ pages: number[]; rows: Json[] }> {
    const pages: number[] = [];
    const rows: Json[] = [];
    for (let next: string | undefined = path; next !== undefined; ) {
      if (pages.length % 50 === 49) this.world.clock.advance(60_000);
      const d: { results: Json[]; __next?: string } | Json[] = await this.get(next);
      const list: Json[] = Array.isArray(d) ? d : d.results;
      pages.push(list.length);
      rows.push(...list);
      next = Array.isArray(d) ? undefined : d.__next;
    }
    return { pages, rows };
  }

  /** Status and message of a failure. */
  async failure(method: string, path: string, body?: unknown): Promise<[number, string]> {
    const response = await this.send(method, path, body);
    const text = await response.text();
    const error: { error: { message: { value: string } } } =
      text === "" ? { error: { message: { value: "" } } } : JSON.parse(text);
    return [response.status, error.error.message.value];
  }

  send(method: string, path: string, body?: unknown): Promise<Response> {
    return this.api(path, {
      method,
      headers: { "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }
}

/** A world with a signed-in person. */
export async function signedIn(options: ExactWorldOptions = {}): Promise<ExactWorld> {
  const exact = new ExactWorld(options);
  await exact.signIn();
  return exact;
}
