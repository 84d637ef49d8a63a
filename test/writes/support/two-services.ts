import { companyId, createBusinessCentralClient } from "../../../src/clients/business-central/index.ts";
import type { ClientCore } from "../../../src/clients/core/client-core.ts";
import type { TokenSource } from "../../../src/http/auth/auth.ts";
import { systemClock } from "../../../src/http/index.ts";
import { partOf } from "../../../src/kit/hidden-part.ts";
import type { SandboxOptions } from "../../../src/sandbox/index.ts";
import { collect, openExact } from "../../clients/support/exact-bench.ts";
import { exactTokens, personTokens } from "../../clients/support/signed-in.ts";

/** The core of a client. */
export async function coreOf(client: object): Promise<ClientCore> {
  const make: unknown = partOf(client, "client-core");
  if (typeof make !== "function") throw new Error("This is no client.");
  return make();
}

/** Sends a request as it stands, with a token and nothing else of ours. */
async function sendPlainly(
  source: TokenSource,
  { method, url, headers }: { method: string; url: string; headers: Readonly<Record<string, string>> },
  body: string,
): Promise<Response> {
  const about = { operation: "test", company: undefined, attempt: 1, claims: undefined, signal: undefined };
  const token = await source.token({ ...about, origin: new URL(url).origin });
  return fetch(url, { method, headers: { ...headers, Authorization: `Bearer ${token}` }, body });
}

/** Clients of Exact Online and Business Central at one sandbox, and a way to send what they do not. */
export async function openTwoServices(options: SandboxOptions = {}) {
  const { sandbox, exact, company } = await openExact({ clock: "real", ...options }, { clock: systemClock });
  const person = personTokens(sandbox);
  let token: Promise<string> | undefined;
  const bcTokens: TokenSource = {
    token: (request) => (token ??= Promise.resolve(person.token(request))),
    markStale: () => (token = undefined),
  };
  const bc = createBusinessCentralClient({
    environment: "Production",
    origin: sandbox.businessCentral.origin,
    auth: bcTokens,
  });
  const [first] = await collect(bc.list("/companies"));
  if (!first) throw new Error("There is no company.");
  const tokens = { exact: exactTokens(sandbox), bc: bcTokens };
  return {
    sandbox,
    exact,
    bc,
    division: company,
    companyId: companyId(first.id ?? ""),
    send: (service: "exact" | "bc", request: Parameters<typeof sendPlainly>[1], body: string) =>
      sendPlainly(tokens[service], request, body),
  };
}
