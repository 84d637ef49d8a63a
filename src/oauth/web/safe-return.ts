/**
 * Where to go after a sign-in: a path of the app itself, whatever the address asks for.
 * Against open redirects: `//host`, `/\host`, other origins and control characters lead to `otherwise`.
 */
export function safeReturn(wanted: string | null | undefined, appOrigin: string, otherwise: string): string {
  if (!wanted?.startsWith("/") || !URL.canParse(wanted, appOrigin)) return otherwise;
  const url = new URL(wanted, appOrigin);
  return url.origin === appOrigin ? `${url.pathname}${url.search}${url.hash}` : otherwise;
}
