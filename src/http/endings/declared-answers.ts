/** The answers that the spec declares for the success of an operation. */
export interface DeclaredAnswers {
  /** Statuses that come with a body; `2XX` stands for all of them. */
  readonly filled: readonly string[];
  /** Statuses that come without one. */
  readonly empty: readonly string[];
  /** Content types of a success that are no JSON, such as `text/html` or `image/*`. @default none */
  readonly types?: readonly string[] | undefined;
  /**
   * Whether the answer tells of several requests, each with a status of its own. One in `multipart/mixed` then is read
   * whatever its own status is, and handed out as a 200: Dataverse gives a batch the status of the request that failed in
   * it, and what was done before that request is done. @default false
   * @see https://learn.microsoft.com/power-apps/developer/data-platform/webapi/execute-batch-operations-using-web-api#handling-errors
   */
  readonly inParts?: boolean | undefined;
  /** Whether a body holds what the operation answers with. @default anything that is neither a page nor an error */
  readonly isRecord?: ((text: string, contentType: string | null) => boolean) | undefined;
}

/** Whether a list of statuses names this one, by itself or by its class. */
export function declares(statuses: readonly string[], status: number): boolean {
  return statuses.includes(String(status)) || statuses.includes(`${Math.floor(status / 100)}XX`);
}

/** The type without its parameters; XML has two names for one (RFC 7303, section 9.2). */
function bareType(contentType: string): string {
  const type = contentType.split(";")[0]?.trim().toLowerCase() ?? "";
  return type === "text/xml" ? "application/xml" : type;
}

/** Whether content types that a description names, or ranges of them, take this one. What takes anything names nothing. */
export function isDeclaredType(types: readonly string[], contentType: string | null): boolean {
  const came = bareType(contentType ?? "");
  return types.map(bareType).some((type) => {
    if (!type.endsWith("/*")) return type === came;
    return type !== "*/*" && came.startsWith(type.slice(0, -1));
  });
}

/** Whether an answer under an error's status tells of each request by itself. */
export function isToldInParts(
  answers: DeclaredAnswers | undefined,
  status: number,
  contentType: string | null,
): boolean {
  return status >= 400 && answers?.inParts === true && isDeclaredType(["multipart/mixed"], contentType);
}
