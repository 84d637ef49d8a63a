import type { EntraCall } from "./entra-call.ts";
import { messagePage } from "./pages.ts";

/** Ends the session of a browser. */
export function signOut({ state, request }: EntraCall): Response {
  const answer = messagePage("Signed out", "You have signed out of the sandbox.");
  answer.headers.append("set-cookie", state.sessions.signOut(request));
  return answer;
}

/** Where `error_uri` leads. */
export function showError({ url }: EntraCall): Response {
  return messagePage(
    "Error",
    `AADSTS${Number(url.searchParams.get("code")) || "?"}: see the error_description of the answer that sent you here.`,
  );
}
