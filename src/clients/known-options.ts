import { ClientOptionInvalid } from "../errors/client-option-invalid.ts";
import type { ClientOptions } from "./client-options.ts";

/** Every name of a type, which the compiler holds against it. */
type Names<T> = Readonly<Record<keyof T, true>>;
type Inner<Name extends keyof ClientOptions> = Names<Required<NonNullable<ClientOptions[Name]>>>;

const shared: Names<ClientOptions> = {
  auth: true,
  fetch: true,
  allowedOrigins: true,
  quota: true,
  retry: true,
  timeouts: true,
  log: true,
  callLog: true,
  int64: true,
  numbers: true,
  clock: true,
};

const quota: Inner<"quota"> = {
  subject: true,
  store: true,
  maxWaitMs: true,
  reservedShare: true,
  leaseMs: true,
  onWait: true,
};
const retry: Inner<"retry"> = {
  retryStatuses: true,
  refusedStatuses: true,
  refusedCodes: true,
  transientCodes: true,
  missingCodes: true,
  maxAttempts: true,
  baseDelayMs: true,
  maxDelayMs: true,
  maxServerDelayMs: true,
  readError: true,
};
const timeouts: Inner<"timeouts"> = {
  attemptTimeoutMs: true,
  bodyIdleTimeoutMs: true,
  maxBodyBytes: true,
  maxErrorBodyBytes: true,
  deadlineMs: true,
};
const log: Inner<"log"> = { onAttempt: true, spans: true, openQueryParameters: true, requestIdHeader: true };
const callLog: Inner<"callLog"> = { store: true, replay: true, calls: true, onFailure: true };

/** Options that hold options. */
const inner = { quota, retry, timeouts, log, callLog };
const innerNames = ["quota", "retry", "timeouts", "log", "callLog"] as const;

const fewestLetters = 3;

/** The known name that begins most alike; undefined when fewer than three letters are. */
function nearest(given: string, known: readonly string[]): string | undefined {
  const alike = (name: string): number => {
    const [one, other] = [given.toLowerCase(), name.toLowerCase()];
    let length = 0;
    while (length < one.length && one[length] === other[length]) length++;
    return length;
  };
  const [best] = known.toSorted((one, other) => alike(other) - alike(one));
  return best !== undefined && alike(best) >= fewestLetters ? best : undefined;
}

/** Whether this was written as options are. What a class makes may have fields of its own, as the compiler says too. */
function isPlain(value: unknown): value is object {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // Programs of another realm have an Object of their own.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(values: unknown, known: readonly string[], before = ""): void {
  if (!isPlain(values)) return;
  const unknown = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined || known.includes(name)) return [];
    const meant = nearest(name, known);
    return [
      JSON.stringify(`${before}${name}`) + (meant === undefined ? "" : ` (did you mean ${JSON.stringify(meant)}?)`),
    ];
  });
  if (unknown.length === 0) return;
  throw new ClientOptionInvalid(
    `A client has no option${unknown.length === 1 ? "" : "s"} ${unknown.join(", ")}: expected ${known.join(", ")}.`,
  );
}

/** Whether this can be asked for tokens. A token itself, given as text, must come into no message. */
function handsOutTokens(auth: unknown): boolean {
  return typeof auth === "object" && auth !== null && typeof Reflect.get(auth, "token") === "function";
}

/**
 * Refuses options that a client does not know, all of a place at once: a misspelt limit must not be the default in
 * silence. The compiler says so to TypeScript; this says so to JavaScript. An instance of a class is no list of options:
 * it may have fields of its own.
 *
 * @param own the names that this client has beside those of every client
 * @throws {ClientOptionInvalid} when an option is unknown, with the nearest known name; or when `auth` does not provide
 *   tokens
 */
export function refuseUnknownOptions<Options extends ClientOptions>(
  options: Options,
  own: Names<Omit<Options, keyof ClientOptions>>,
): void {
  refuse(options, [...Object.keys(own), ...Object.keys(shared)]);
  if (!handsOutTokens(options.auth))
    throw new ClientOptionInvalid(
      "A client's auth hands out tokens: give an OAuthClient, or { token, markStale }, not a token itself.",
    );
  for (const name of innerNames) refuse(options[name], Object.keys(inner[name]), `${name}.`);
}
