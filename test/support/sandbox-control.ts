/** A standing fault rule: how many calls it has seen and struck. */
export interface StandingFault {
  readonly id: string;
  readonly seen: number;
  readonly struck: number;
}

/** One line of the sandbox's request log. */
export interface LoggedRequest {
  readonly id: number;
  readonly atMs: number;
  readonly service: string;
  readonly operation?: string;
  readonly method: string;
  readonly url: string;
  readonly status: number;
  readonly durationMs: number;
  readonly fault?: string;
  readonly defect?: string;
}

/** Steers a sandbox of another process. Knows nothing of the sandbox but its control address. */
export interface SandboxControl {
  now(): Promise<number>;
  /** Moves sandbox time forward; resolves to the new time. */
  advance(ms: number): Promise<number>;
  /** Resolves when that much sandbox time has passed. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Adds a fault rule (a regular expression for its operation as text between slashes); resolves to its id. */
  addFault(rule: object): Promise<string>;
  removeFault(id: string): Promise<boolean>;
  clearFaults(): Promise<void>;
  faults(): Promise<StandingFault[]>;
  log(afterId?: number): Promise<LoggedRequest[]>;
  clearLog(): Promise<void>;
  /** Does a colleague's transaction at Exact Online; resolves to the keys of what it created. */
  transaction(transaction: object): Promise<string[]>;
  /** What happens to a company of Exact Online. */
  division(happening: "move" | "withdraw" | "grant", division: number): Promise<void>;
}

/** Connects to `sandbox.control`. */
export function connectSandboxControl(control: { url: string; key: string }): SandboxControl {
  const call = async <T>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
    const response = await fetch(control.url + path, {
      method,
      headers: { "x-sandbox-key": control.key, "content-type": "application/json" },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(signal && { signal }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`sandbox control: ${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  const now = async (): Promise<number> => (await call<{ nowMs: number }>("GET", "/clock")).nowMs;
  return {
    now,
    advance: async (ms) => (await call<{ nowMs: number }>("POST", "/clock/advance", { ms })).nowMs,
    async sleep(ms, signal) {
      const untilMs = (await now()) + ms;
      for (;;) if ((await call<{ reached: boolean }>("POST", "/clock/wait", { untilMs }, signal)).reached) return;
    },
    addFault: async (rule) => (await call<{ id: string }>("POST", "/faults", rule)).id,
    removeFault: async (id) =>
      (await call<{ removed: boolean }>("DELETE", `/faults?id=${encodeURIComponent(id)}`)).removed,
    clearFaults: async () => void (await call("DELETE", "/faults")),
    faults: () => call("GET", "/faults"),
    log: (afterId = 0) => call("GET", `/log?afterId=${afterId}`),
    clearLog: async () => void (await call("DELETE", "/log")),
    transaction: async (transaction) =>
      (await call<{ keys: string[] }>("POST", "/exact/transactions", transaction)).keys,
    division: async (happening, division) => void (await call("POST", `/exact/divisions/${happening}`, { division })),
  };
}
