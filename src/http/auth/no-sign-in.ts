import { fixedSource } from "./api-key.ts";
import type { TokenSource } from "./auth.ts";

/** For a service that anybody may call: nothing is sent that signs in. */
export function noSignIn(): TokenSource {
  return fixedSource("", {});
}
