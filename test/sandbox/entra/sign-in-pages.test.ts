import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Sandbox, startSandbox } from "../../../src/sandbox/start-sandbox.ts";
import { authorizeUrl, businessCentral, formOf, postForm, redirected } from "./entra-client.ts";

let s: Sandbox;
beforeEach(async () => {
  s = await startSandbox({ clock: "manual", startAt: "2026-03-01" });
});
afterEach(() => s.stop());

const kim = "kim@sandbox.example";
const open = (fields: Record<string, string> = {}, cookie = "") =>
  fetch(authorizeUrl(s, fields), { redirect: "manual", headers: cookie === "" ? {} : { cookie } });
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(";")[0] ?? "";
const next = async (page: Response, fields: Record<string, string>) => {
  const { action, fields: hidden } = formOf(await page.text());
  return postForm(`${s.entra.origin}${action}`, { ...hidden, ...fields });
};
const titleOf = async (page: Response): Promise<string | undefined> =>
  /<h1>(.*)<\/h1>/.exec(await page.clone().text())?.[1];

/** Signs in by hand; the answer is the browser's cookie. */
async function signInByHand(fields: Record<string, string> = {}): Promise<string> {
  const consent = await next(await open(fields), { login: kim, action: "sign-in" });
  const cookie = cookieOf(consent);
  if (consent.status === 200) await next(consent, { action: "accept" });
  return cookie;
}

describe("the pages", () => {
  test("lead from sign-in by consent to the app", async () => {
    const signIn = await open();
    expect([
      signIn.status,
      signIn.headers.get("content-type"),
      signIn.headers.get("cache-control"),
      await titleOf(signIn),
    ]).toEqual([200, "text/html; charset=utf-8", "no-store", "Sign in"]);
    const consent = await next(signIn, { login: "Kim@sandbox.example", action: "sign-in" });
    expect(await titleOf(consent)).toBe("Permissions requested");
    expect(await consent.clone().text()).toContain("<li>Dynamics 365 Business Central: user_impersonation</li>");
    const back = redirected(await next(consent, { action: "accept" }));
    expect([back.get("state"), back.get("code")?.slice(0, 2)]).toEqual(["st-1", "1."]);
  });

  test("are left out for who is signed in and has consented", async () => {
    const cookie = await signInByHand();
    expect(redirected(await open({}, cookie)).has("code")).toBe(true);
  });

  test("ask again for consent to something new", async () => {
    const cookie = await signInByHand({ scope: `${businessCentral}/user_impersonation` });
    expect(await titleOf(await open({ scope: "User.Read" }, cookie))).toBe("Permissions requested");
  });

  test("ask for an address that is one", async () => {
    const again = await next(await open(), { login: "kim", action: "sign-in" });
    expect([again.headers.getSetCookie(), await titleOf(again)]).toEqual([[], "Sign in"]);
  });

  test("can be cancelled, AADSTS65004 (fact 157)", async () => {
    expect(redirected(await next(await open(), { action: "cancel" })).get("error")).toBe("access_denied");
    const declined = redirected(
      await next(await next(await open(), { login: kim, action: "sign-in" }), { action: "cancel" }),
    );
    expect([
      declined.get("error"),
      declined.get("error_description")?.slice(0, 12),
      declined.get("state"),
      declined.has("code"),
    ]).toEqual(["access_denied", "AADSTS65004:", "st-1", false]);
  });

  test("work once, and not without having begun", async () => {
    const consent = await next(await open(), { login: kim, action: "sign-in" });
    const copy = consent.clone();
    await next(consent, { action: "accept" });
    expect((await next(copy, { action: "accept" })).status).toBe(400);
    expect((await postForm(`${s.entra.origin}/consent`, { flow: "invented", action: "accept" })).status).toBe(400);
    const skipped = formOf(await (await open()).text());
    expect((await postForm(`${s.entra.origin}/consent`, { ...skipped.fields, action: "accept" })).status).toBe(400);
  });

  test("forget who signs out", async () => {
    const cookie = await signInByHand();
    const out = await fetch(`${s.entra.authority}/oauth2/v2.0/logout`, { headers: { cookie } });
    expect(out.headers.getSetCookie()[0]).toContain("Max-Age=0");
    expect(await titleOf(await open({}, cookie))).toBe("Sign in");
  });

  test("escape what they show", async () => {
    const evil = `"><script>alert(1)</script>`;
    for (const page of [
      await open({ login_hint: evil }),
      await open({ redirect_uri: `http://localhost/${evil}` }),
      await open({ client_id: evil }),
      await postForm(`${s.entra.origin}/devicelogin`, { user_code: evil }),
      await fetch(`${s.entra.origin}/x/${encodeURIComponent(evil)}`),
      await fetch(`${s.entra.origin}/error?code=${encodeURIComponent(evil)}`),
    ]) {
      expect(await page.text()).not.toContain("<script>alert");
    }
  });
});

describe("prompt (fact 149)", () => {
  test("none never shows a page", async () => {
    const stranger = redirected(await open({ prompt: "none" }));
    expect([stranger.get("error"), stranger.get("error_description")?.slice(0, 12)]).toEqual([
      "login_required",
      "AADSTS50058:",
    ]);
    const cookie = await signInByHand({ scope: `${businessCentral}/user_impersonation` });
    expect(
      redirected(await open({ prompt: "none", scope: `${businessCentral}/user_impersonation` }, cookie)).has("code"),
    ).toBe(true);
    const unasked = redirected(await open({ prompt: "none", scope: "User.Read" }, cookie));
    expect([unasked.get("error"), unasked.get("error_description")?.slice(0, 12)]).toEqual([
      "interaction_required",
      "AADSTS65001:",
    ]);
    expect(redirected(await open({ prompt: "none", login_hint: "lee@sandbox.example" }, cookie)).get("error")).toBe(
      "login_required",
    );
  });

  test.each([
    ["login", "Sign in"],
    ["select_account", "Sign in"],
    ["consent", "Permissions requested"],
  ])("%s shows its page to who is signed in", async (prompt, title) => {
    const cookie = await signInByHand();
    expect(await titleOf(await open({ prompt }, cookie))).toBe(title);
  });

  test("is no matter for the header x-sandbox-user", async () => {
    for (const prompt of ["none", "login", "select_account", "consent"]) {
      const response = await fetch(authorizeUrl(s, { prompt }), {
        redirect: "manual",
        headers: { "x-sandbox-user": kim },
      });
      expect(redirected(response).has("code")).toBe(true);
    }
  });
});

describe("login_hint (fact 149)", () => {
  test("is filled in, and asks for the other person's sign-in", async () => {
    const cookie = await signInByHand();
    const page = await (await open({ login_hint: "lee@sandbox.example" }, cookie)).text();
    expect(formOf(page).fields.login).toBe("lee@sandbox.example");
    expect(redirected(await open({ login_hint: kim }, cookie)).has("code")).toBe(true);
  });
});
