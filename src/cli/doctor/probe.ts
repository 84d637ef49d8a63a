import { ConnectionFailed } from "../../errors/connection-failed.ts";
import { boundedText } from "../../kit/bounded-text.ts";
import { valueAt } from "../../kit/json-access.ts";

/** The answer to one question of the doctor. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body as JSON; undefined when it is none. */
  readonly json: unknown;
}

/** Longest wait for an answer; milliseconds. */
const patienceMs = 20_000;

/** Asks once, without repeats and without following redirects: the first answer is the finding. The token goes to this origin alone. */
export async function ask(url: string, token?: string): Promise<Answer> {
  const headers: Record<string, string> = {
    accept: "application/json",
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const { origin, pathname } = new URL(url);
  try {
    const response = await fetch(url, { headers, redirect: "manual", signal: AbortSignal.timeout(patienceMs) });
    const text = await boundedText(response);
    return { status: response.status, headers: response.headers, text, json: readJson(text) };
  } catch (error) {
    const reason = String(member(error, "cause", "code") ?? member(error, "name"));
    throw new ConnectionFailed(
      { operation: "doctor", method: "GET", path: `${origin}${pathname}`, attempts: 1 },
      { reason, reached: false, cause: error },
    );
  }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A member of a value that may be anything. */
export function member(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((at, name) => valueAt(at, name), value);
}

/** The vendor's code and sentence, in whichever envelope, cut to a line. */
export function refusalText({ status, headers, json, text }: Answer): string {
  const error = member(json, "error") ?? json;
  const code = member(error, "code");
  const said =
    member(error, "message", "value") ??
    member(error, "message") ??
    (json === undefined && !text.startsWith("<") ? text : undefined);
  const reason = headers.get("reason");
  const parts = [
    typeof code === "string" ? code : "",
    typeof said === "string" ? said : "",
    reason === null ? "" : `Reason ${reason}`,
  ].filter((part) => part !== "");
  return [`HTTP ${status}`, ...parts].join(", ").replaceAll(/\s+/g, " ").slice(0, 240);
}
