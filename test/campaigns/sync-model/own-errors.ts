/** What an error and its causes are called: code, class, message. */
export function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [String(error)];
  const code: unknown = Reflect.get(error, "code");
  return [...(typeof code === "string" ? [code] : []), error.constructor.name, error.message, ...codesOf(error.cause)];
}
