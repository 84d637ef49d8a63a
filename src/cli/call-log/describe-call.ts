import { type LoggedCall, type RecordedRequest, redactHeaders, redactUrl } from "../../http/index.ts";

/** A request for people's eyes: names, sizes, and the values that are on the lists of the log. */
export interface ShownRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bodyBytes: number;
}

/** What may be shown of a request. */
export function showRequest({ method, url, headers, body }: RecordedRequest): ShownRequest {
  return {
    method,
    url: redactUrl(url),
    headers: redactHeaders(new Headers(headers)),
    bodyBytes: body?.byteLength ?? 0,
  };
}

/** What came of a call, in a word or two. */
export function outcomeOf({ ending }: LoggedCall): string {
  if (!ending) return "no ending";
  return [ending.status, ending.error].filter((part) => part !== undefined).join(" ");
}

/** What a repeat came to, or could. */
export function repeatOf({ resend, replayable, resendOf }: LoggedCall): string {
  if (resendOf !== undefined) return `repeat of ${resendOf}`;
  if (resend) return [resend.state, resend.status ?? resend.error].filter((part) => part !== undefined).join(" ");
  return replayable ? "kept" : "";
}

/** Milliseconds that a call took; empty while it has no ending. */
export function durationOf({ startedAtMs, ending }: LoggedCall): number | "" {
  return ending ? ending.endedAtMs - startedAtMs : "";
}

/** A time as people and programs read it. */
export function isoTime(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
