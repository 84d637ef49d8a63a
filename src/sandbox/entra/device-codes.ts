import type { World } from "../core/service.ts";
import type { AppRegistration, Tenant, User } from "./directory.ts";
import { EntraRefusal } from "./refusals.ts";
import type { RequestedScopes } from "./scopes.ts";

/** A device that waits for somebody to sign in elsewhere. */
export interface DeviceRequest {
  readonly app: AppRegistration;
  /** Undefined where the user decides. */
  readonly tenant: Tenant | undefined;
  readonly scopes: RequestedScopes;
  readonly userCode: string;
  readonly expiresAtMs: number;
  intervalSeconds: number;
  polledAtMs: number | undefined;
  answer: User | "declined" | "used" | undefined;
}

/** Fact 160. */
export const deviceCodeSeconds = 900;
export const deviceIntervalSeconds = 5;

/** Device codes with what has become of them (fact 160). */
export class DeviceCodes {
  readonly #requests = new Map<string, DeviceRequest>();
  readonly #world: World;
  readonly #newSecret: (kind: string, length: number) => string;

  constructor(world: World, newSecret: (kind: string, length: number) => string) {
    this.#world = world;
    this.#newSecret = newSecret;
  }

  issue(
    app: AppRegistration,
    tenant: Tenant | undefined,
    scopes: RequestedScopes,
  ): { deviceCode: string; userCode: string; expiresInSeconds: number } {
    const deviceCode = this.#newSecret("device-code", 180);
    const userCode = this.#newSecret("user-code", 24)
      .replace(/[^A-Z0-9]/gi, "")
      .toUpperCase()
      .padEnd(9, "X")
      .slice(0, 9);
    const expiresInSeconds = Math.max(1, Math.round(deviceCodeSeconds * this.#world.scale.lifetime));
    const expiresAtMs = this.#world.clock.now() + expiresInSeconds * 1000;
    this.#requests.set(deviceCode, {
      app,
      tenant,
      scopes,
      userCode,
      expiresAtMs,
      intervalSeconds: deviceIntervalSeconds,
      polledAtMs: undefined,
      answer: undefined,
    });
    return { deviceCode, userCode, expiresInSeconds };
  }

  /** The request that waits for this code to be entered. */
  waiting(userCode: string): DeviceRequest | undefined {
    const wanted = userCode.replace(/[\s-]/g, "").toUpperCase();
    const nowMs = this.#world.clock.now();
    return [...this.#requests.values()].find(
      (request) => request.userCode === wanted && request.answer === undefined && nowMs < request.expiresAtMs,
    );
  }

  /** One poll of the device: who signed in, or the refusal that says what to do. */
  poll(deviceCode: string, clientId: string): { request: DeviceRequest; user: User } {
    const request = this.#requests.get(deviceCode);
    if (!request || request.app.clientId !== clientId || request.answer === "used")
      throw new EntraRefusal("deviceUnknown", "check what was sent");
    const nowMs = this.#world.clock.now();
    if (nowMs >= request.expiresAtMs) throw new EntraRefusal("deviceExpired", "ask for a new one");
    if (request.answer === "declined") throw new EntraRefusal("deviceDeclined", "ask for a new code");
    const { answer, polledAtMs } = request;
    request.polledAtMs = nowMs;
    if (answer) {
      request.answer = "used";
      return { request, user: answer };
    }
    if (polledAtMs !== undefined && nowMs - polledAtMs < request.intervalSeconds * 1000) {
      // RFC 8628 section 3.5: the interval grows for this and all later polls.
      request.intervalSeconds += 5;
      throw new EntraRefusal("deviceSlowDown", String(request.intervalSeconds));
    }
    throw new EntraRefusal("devicePending", "poll on");
  }
}
