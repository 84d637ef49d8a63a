import { describe, expect, test } from "vitest";
import { ExactWorld } from "../support/exact-world.ts";

function address(exact: ExactWorld, extra: Record<string, string> = {}): string {
  return `/api/oauth2/auth?${new URLSearchParams({ client_id: exact.app.clientId, redirect_uri: exact.app.redirectUri, response_type: "code", state: "st 1", ...extra })}`;
}

/** A browser that knows only cookies and forms. */
class Browser {
  readonly exact: ExactWorld;
  cookie = "";

  constructor(exact: ExactWorld) {
    this.exact = exact;
  }

  async open(
    path: string,
    form?: Record<string, string>,
  ): Promise<{ status: number; text: string; location: URL | undefined }> {
    const response = await this.exact.fetch(path, {
      headers: { cookie: this.cookie },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    this.cookie = response.headers.get("set-cookie")?.split(";")[0] ?? this.cookie;
    const location = response.headers.get("location");
    return {
      status: response.status,
      text: await response.text(),
      location: location === null ? undefined : new URL(location),
    };
  }
}

describe("sign-in", () => {
  test("fact 3: sign-in, consent and the way back with code and state", async () => {
    const browser = new Browser(new ExactWorld());
    const path = address(browser.exact);
    expect((await browser.open(path)).text).toContain('name="user"');
    expect((await browser.open(path, { user: "kim.vos@example.com" })).text).toContain('name="consent"');
    const { status, location } = await browser.open(path, { consent: "yes" });
    expect([status, location?.origin, location?.searchParams.get("state")]).toEqual([
      302,
      "https://app.example.com",
      "st 1",
    ]);
    const code = location?.searchParams.get("code") ?? "";
    expect(
      (
        await browser.exact.token({
          grant_type: "authorization_code",
          code,
          redirect_uri: browser.exact.app.redirectUri,
        })
      ).status,
    ).toBe(200);
  });

  test("fact 3: a living session needs no form, but with force_login=1 it does", async () => {
    const browser = new Browser(new ExactWorld());
    await browser.open(address(browser.exact), { user: "kim@example.com" });
    await browser.open(address(browser.exact), { consent: "yes" });
    expect((await browser.open(address(browser.exact))).status).toBe(302);
    expect((await browser.open(address(browser.exact, { force_login: "0" }))).status).toBe(302);
    expect((await browser.open(address(browser.exact, { force_login: "1" }))).text).toContain('name="user"');
  });

  test("a refused consent leads back with access_denied", async () => {
    const browser = new Browser(new ExactWorld());
    await browser.open(address(browser.exact), { user: "kim@example.com" });
    expect((await browser.open(address(browser.exact), { consent: "no" })).location?.searchParams.get("error")).toBe(
      "access_denied",
    );
  });

  test("the header x-sandbox-user stands for a signed-in person who consents", async () => {
    const exact = new ExactWorld();
    const response = await exact.fetch(address(exact, { force_login: "1" }), {
      headers: { "x-sandbox-user": "kim@example.com" },
    });
    expect([response.status, new URL(response.headers.get("location") ?? "").searchParams.has("code")]).toEqual([
      302,
      true,
    ]);
  });

  test.each([
    ["an unknown app", { client_id: "no" }, 400],
    ["fact 5: an address that is not registered", { redirect_uri: "https://evil.example.com/" }, 400],
    [
      "fact 5: the registered address with something behind",
      { redirect_uri: "https://app.example.com/main/callback/x" },
      400,
    ],
    ["an address on this machine", { redirect_uri: "http://127.0.0.1:54321/callback" }, 302],
  ])("%s", async (_, extra, want) => {
    const exact = new ExactWorld();
    const response = await exact.fetch(address(exact, extra), { headers: { "x-sandbox-user": "kim@example.com" } });
    expect(response.status).toBe(want);
    expect(response.headers.has("location")).toBe(want === 302);
  });

  // RFC 6749 sections 3.1 and 4.1.2.1: an address that is in doubt is not redirected to.
  test.each([
    ["client_id", undefined],
    ["redirect_uri", undefined],
    ["state", "invalid_request"],
    ["response_type", "invalid_request"],
    ["force_login", "invalid_request"],
  ])("%s twice", async (name, error) => {
    const exact = new ExactWorld();
    const query = new URL(address(exact, { force_login: "0" }), "https://exact.example").searchParams;
    query.append(name, query.get(name) ?? "");
    const response = await exact.fetch(`/api/oauth2/auth?${query}`, {
      headers: { "x-sandbox-user": "kim@example.com" },
    });
    const location = response.headers.get("location");
    expect([response.status, location && new URL(location).searchParams.get("error")]).toEqual(
      error === undefined ? [400, null] : [302, error],
    );
    expect(location ?? "").not.toContain("code=");
  });

  test("what a person types is shown as text", async () => {
    const browser = new Browser(new ExactWorld());
    expect((await browser.open(address(browser.exact), { user: "<b>@example.com" })).text).toContain(
      "&lt;b&gt;@example.com",
    );
  });
});
