/** The answers that the spec declares for the success of an operation. */
export interface DeclaredAnswers {
  /** Statuses that come with a body; `2XX` stands for all of them. */
  readonly filled: readonly string[];
  /** Statuses that come without one. */
  readonly empty: readonly string[];
  /** Content types of a success that are no JSON, such as `text/html` or `image/*`. @default none */
  readonly types?: readonly string[] | undefined;
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
