/** What every browser keeps of a cookie: name, value and attributes together; bytes. @see https://www.rfc-editor.org/rfc/rfc6265#section-6.1 */
export const mostCookieBytes = 4096;

/** A `Set-Cookie` line that scripts cannot read and other sites cannot send along. @see https://www.rfc-editor.org/rfc/rfc6265#section-4.1 */
export function setCookie(name: string, value: string, lifetimeMs: number): string {
  return `${name}=${value}; Path=/; Max-Age=${Math.floor(lifetimeMs / 1000)}; HttpOnly; Secure; SameSite=Lax`;
}

/** A `Set-Cookie` line that removes a cookie. */
export function clearCookie(name: string): string {
  return setCookie(name, "", 0);
}

/** A cookie's value; undefined when it is missing. */
export function readCookie(request: Request, name: string): string | undefined {
  for (const part of (request.headers.get("cookie") ?? "").split(";")) {
    const [key, ...value] = part.split("=");
    if (key?.trim() === name) return value.join("=").trim() || undefined;
  }
  return undefined;
}
