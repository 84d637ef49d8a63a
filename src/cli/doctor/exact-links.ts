import { isErpError } from "../../errors/erp-error.ts";
import type { Provider } from "../../oauth/index.ts";
import type { ApiOperation } from "../apis/apis.ts";
import { findOperation } from "../apis/find-operation.ts";
import { clockLink } from "./clock-link.ts";
import { exactReasons } from "./exact-reasons.ts";
import { broken, type Link, type Look, notChecked, ok } from "./finding.ts";
import { type Answer, ask, refusalText } from "./probe.ts";

/** What the chain at Exact Online is about. */
export interface ExactPatient {
  readonly provider: Provider;
  readonly origin: string;
  readonly country: string;
  readonly clientId: string;
  readonly redirectUri: string | undefined;
  /** What to type in order to sign in. */
  readonly login: string;
  readonly company: string | undefined;
  /** operationIds that the app is meant to call. */
  readonly wanted: readonly string[];
  readonly operations: readonly ApiOperation[];
  getToken(): Promise<string>;
}

/** A set that needs no scope (fact 24), so that a refusal is about the company. */
const freeList = "hrm/Divisions?$select=Code&$top=1";

/** Below this share of a day's calls the quota counts as nearly spent. */
const littleShare = 0.05;

function withReason(answer: Answer, otherwise: string): Look {
  return broken(refusalText(answer), exactReasons[answer.headers.get("reason") ?? ""] ?? otherwise);
}

/** The first page of a set, or of another one that needs the same scope, when the operation itself writes. */
function harmlessTwin({ operations }: ExactPatient, wanted: ApiOperation): ApiOperation | undefined {
  if (wanted.method === "GET" && wanted.row.paging && !wanted.path.includes("(")) return wanted;
  const scope = wanted.row.access?.scopes?.join();
  return operations.find(
    ({ method, path, row }) =>
      method === "GET" &&
      row.paging?.style === "odata-v2" &&
      !path.includes("(") &&
      !path.includes("/read/") &&
      row.access?.scopes?.join() === scope,
  );
}

/** The links of a sign-in and of calls at Exact Online. */
export function exactLinks(patient: ExactPatient): Link[] {
  const { origin, country, clientId, redirectUri, company, wanted } = patient;
  const authorize = (redirect?: string): string => {
    const url = new URL(patient.provider.endpoints.authorization ?? `${origin}/api/oauth2/auth`);
    url.searchParams.set("client_id", clientId);
    url.searchParams.set("response_type", "code");
    if (redirect !== undefined) url.searchParams.set("redirect_uri", redirect);
    return url.href;
  };
  let asked: Promise<string> | undefined;
  const token = (): Promise<string> => (asked ??= patient.getToken());
  let first: Promise<Answer> | undefined;
  const firstCall = async (): Promise<Answer> =>
    (first ??= ask(`${origin}/api/v1/${encodeURIComponent(company ?? "")}/${freeList}`, await token()));

  return [
    clockLink(authorize()),
    {
      name: "country host",
      gate: true,
      async look() {
        const answer = await ask(authorize());
        if (answer.status < 400) return ok(`${new URL(origin).host} knows the app`);
        return broken(
          `${new URL(origin).host} does not know the app ${clientId} (HTTP ${answer.status})`,
          `An app belongs to the site where it was registered: take the client id from the App Center of that country, or name the country: ${patient.login} --country <nl, be, de, fr, es, uk or us> (now ${country}).`,
        );
      },
    },
    {
      name: "redirect URL",
      gate: true,
      async look() {
        if (redirectUri === undefined)
          return broken(
            "the profile names none",
            `Exact wants the registered one: ${patient.login} --redirect-uri <the address in the App Center>`,
          );
        const answer = await ask(authorize(redirectUri));
        if (answer.status < 400) return ok(redirectUri);
        return broken(
          `${redirectUri} is not the registered one (HTTP ${answer.status})`,
          `App Center › your app › Redirect URI: make it exactly ${redirectUri} (https, same case, same slash at the end), or ${patient.login} --redirect-uri <the registered one>.`,
        );
      },
    },
    {
      name: "sign-in",
      gate: true,
      async look() {
        try {
          await token();
          return ok("a token can be had without a person");
        } catch (error) {
          if (!isErpError(error)) throw error;
          const secret = error.code === "CLIENT_REJECTED" || error.code === "SECRET_UNAVAILABLE";
          return broken(
            error.message.slice(0, 240),
            secret
              ? "Take the client secret from App Center › your app, and set it where the profile looks for it."
              : `Sign in again: ${patient.login}`,
          );
        }
      },
    },
    {
      name: "division access",
      gate: true,
      async look() {
        if (company === undefined) return notChecked("name a company with --company <division>");
        const answer = await firstCall();
        if (answer.status === 200) return ok(`company ${company} can be opened`);
        if (answer.status === 429) return notChecked("the quota is spent, see below");
        return withReason(
          answer,
          `Name a company that the person may open: erp-openapi call GetCurrentMe --param '$select=CurrentDivision'`,
        );
      },
    },
    {
      name: "scopes",
      gate: false,
      async look() {
        if (wanted.length === 0)
          return notChecked("name what the app shall do: --operation ListCrmAccounts, once or more");
        if (company === undefined) return notChecked("name a company with --company <division>");
        const good: string[] = [];
        const open: string[] = [];
        for (const id of wanted) {
          const operation = findOperation(patient.operations, id);
          const { access } = operation.row;
          const scopes = (access?.scopes ?? []).map((scope) => `${scope}: ${access?.level ?? "read"}`);
          const twin = harmlessTwin(patient, operation);
          if (scopes.length === 0 || !twin) {
            (scopes.length === 0 ? good : open).push(id);
            continue;
          }
          const path = twin.path.replace("{division}", encodeURIComponent(company));
          const answer = await ask(`${origin}${path}?$top=1`, await token());
          if (answer.status === 403)
            return broken(
              `${id} needs ${scopes.join(", ")}: ${refusalText(answer)}`,
              `App Center › your app › Permissions: ${scopes.join(", ")}; then ${patient.login}, since a consent holds what was registered when it was given.`,
            );
          // A scope to read says nothing of the right to write, and trying it would book something.
          (operation.method === "GET" ? good : open).push(`${id} (${scopes.join(", ")})`);
        }
        return ok(
          [
            good.length > 0 ? `may: ${good.join("; ")}` : "",
            open.length > 0 ? `not tried, since it writes; the area can be read: ${open.join("; ")}` : "",
          ]
            .filter((part) => part !== "")
            .join(". "),
        );
      },
    },
    {
      name: "quota",
      gate: false,
      async look() {
        if (company === undefined) return notChecked("name a company with --company <division>");
        const { status, headers } = await firstCall();
        const count = (name: string): number | undefined => (headers.has(name) ? Number(headers.get(name)) : undefined);
        const [left, limit, minute] = [
          count("x-ratelimit-remaining"),
          count("x-ratelimit-limit"),
          count("x-ratelimit-minutely-remaining"),
        ];
        const reset = new Date(
          count("x-ratelimit-reset") ?? Math.ceil(Date.now() / 86_400_000) * 86_400_000,
        ).toISOString();
        if (status === 429 && left === undefined && minute !== undefined)
          return broken(
            "the calls of this minute are spent",
            "Wait a minute; let one process do the work, or share the ledger of quotas.",
          );
        if (status === 429 || left === 0)
          return broken(
            "the calls of the day are spent",
            `Wait until ${reset}; fewer and larger calls: sync and bulk sets hold 1000 rows a page.`,
          );
        if (left === undefined || limit === undefined) return notChecked("the answer tells nothing of it");
        const text = `${left} of ${limit} calls left today for company ${company}`;
        return left < limit * littleShare
          ? broken(text, `Wait until ${reset}, or use sync and bulk sets: 1000 rows a page in place of 60.`)
          : ok(text);
      },
    },
  ];
}
