import { vendorWords } from "./vendor-words.ts";

/** What a provider said about a refusal: for logs and support tickets, never for decisions. */
export interface ProviderDetails {
  /** The provider's `error` value, such as `invalid_grant`. */
  readonly providerCode?: string;
  /** The provider's description without any secret of the request, cut to 500 characters. */
  readonly description?: string;
  /** HTTP status of the answer. */
  readonly status?: number;
  /** Entra's `suberror`. */
  readonly suberror?: string;
  /** Entra's AADSTS numbers. For diagnostics only: they may change (fact 155). */
  readonly aadsts?: readonly string[];
  /** Entra's `trace_id`. */
  readonly traceId?: string;
  /** Entra's `correlation_id`. */
  readonly correlationId?: string;
}

/** The details as one clause for a message: ` The provider said invalid_grant (AADSTS70008, …).` */
export function describeProvider(details: ProviderDetails | undefined): string {
  if (!details) return "";
  const notes = [
    ...(details.aadsts ?? []),
    details.status === undefined ? "" : `HTTP ${details.status}`,
    details.traceId ? `trace ${details.traceId}` : "",
    details.correlationId ? `correlation ${details.correlationId}` : "",
  ].filter(Boolean);
  const what = vendorWords(details.providerCode) ?? "no error code";
  const noted = vendorWords(notes.join(", "));
  const text = vendorWords(details.description);
  return ` The provider said ${what}${noted === undefined ? "" : ` (${noted})`}${text === undefined ? "" : `: ${text}`}`;
}
