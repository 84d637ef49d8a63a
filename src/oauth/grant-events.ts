import { isErpError } from "../errors/erp-error.ts";
import type { ErrorCode } from "../errors/error-codes.ts";
import type { GrantNotice } from "../errors/notice.ts";
import { ReauthorizationRequired } from "../errors/reauthorization-required.ts";
import { tell } from "../kit/tell.ts";
import type { OAuthClientOptions } from "./oauth-client-options.ts";
import type { OAuthEventHub } from "./oauth-events.ts";
import type { EnsuredGrant } from "./refresh/ensured-grant.ts";
import type { Runtime } from "./runtime.ts";
import type { StoredSignIn } from "./sign-in/store-sign-in.ts";
import type { StoredGrant } from "./token-store.ts";

const dayMs = 86_400_000;

/** What ends by nothing but what a person does. */
const kinds: Partial<Record<ErrorCode, GrantNotice["kind"]>> = {
  REAUTHORIZATION_REQUIRED: "grant-lost",
  CLIENT_REJECTED: "grant-lost",
  CONSENT_REQUIRED: "consent-missing",
};

/** Tells the listeners what becomes of one account's grant. Whoever tells waits for all of them. */
export class GrantEvents {
  /** Shared with the clients of other accounts that were made from the same one. */
  readonly hub: OAuthEventHub;
  readonly #runtime: Runtime;
  readonly #soonMs: number;
  /** Generation whose coming death was told. */
  #warnedOf = 0;
  readonly #notify: OAuthClientOptions["notify"];
  /** Problems that were told since the grant was last another one. */
  readonly #told = new Set<string>();
  /** Generation of the grant that last gave a token: that of another one, also of a sign-in elsewhere, ends what was told. */
  #generation = 0;

  constructor(
    hub: OAuthEventHub,
    runtime: Runtime,
    { expiringSoonDays = 7, notify }: Pick<OAuthClientOptions, "expiringSoonDays" | "notify">,
  ) {
    this.hub = hub;
    this.#runtime = runtime;
    this.#soonMs = expiringSoonDays * dayMs;
    this.#notify = notify;
  }

  /** A sign-in stored its grant. */
  async signedIn({ signedIn: { account, generation }, stored }: StoredSignIn): Promise<void> {
    this.#had(generation);
    const expiresAtMs = stored.grant.refreshTokenExpiresAtMs;
    await this.hub.emit("refreshed", { account, generation, by: "sign-in", expiresAtMs });
  }

  /** A grant answered a need, with new tokens or with those that were stored. */
  async ensured(account: string, { stored, refreshed }: EnsuredGrant): Promise<void> {
    const { generation, grant } = stored;
    this.#had(generation);
    const expiresAtMs = grant.refreshTokenExpiresAtMs;
    if (refreshed) await this.hub.emit("refreshed", { account, generation, by: "refresh", expiresAtMs });
    await this.warn(account, stored);
  }

  /** A grant could not answer a need. */
  async failed(account: string, error: unknown): Promise<void> {
    if (isErpError(error)) this.#tellPerson(account, error.code);
    if (error instanceof ReauthorizationRequired) await this.hub.emit("reauthorizationRequired", { account, error });
  }

  #had(generation: number): void {
    if (generation !== this.#generation) this.#told.clear();
    this.#generation = generation;
  }

  #tellPerson(account: string, code: ErrorCode): void {
    const kind = kinds[code];
    const problem = `${kind}:${encodeURIComponent(account)}/${code}`;
    if (!kind || this.#told.has(problem)) return;
    this.#told.add(problem);
    void tell(this.#notify, { kind, problem, account, code });
  }

  /** Tells once for each generation that its refresh token expires soon. */
  async warn(account: string, { generation, grant }: StoredGrant): Promise<void> {
    const expiresAtMs = grant.refreshTokenExpiresAtMs;
    if (expiresAtMs === undefined || this.#warnedOf === generation) return;
    if (expiresAtMs - this.#runtime.now() > this.#soonMs) return;
    this.#warnedOf = generation;
    await this.hub.emit("expiringSoon", { account, generation, expiresAtMs });
  }
}
