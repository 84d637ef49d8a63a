import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { toNodeListener } from "erp-openapi/oauth";
import { startSandbox } from "erp-openapi/sandbox";
import { memoryTokenStore } from "erp-openapi/stores/memory";
import { expect, onTestFinished, test } from "vitest";
import { createApp as createExpressApp } from "../../examples/web/express.ts";
import { createApp as createHonoApp } from "../../examples/web/hono.ts";
import { createRoutes } from "../../examples/web/next.ts";
import type { Settings } from "../../examples/web/settings.ts";

/** What Next does with route files: the file of the path, the function of the method. */
function nextListener(settings: Settings) {
  const routes = createRoutes(settings);
  const handlers: Record<string, (request: Request) => Promise<Response>> = {
    "GET /": routes["app/route.ts"].GET,
    "GET /login": routes["app/login/route.ts"].GET,
    "GET /callback": routes["app/callback/route.ts"].GET,
    "POST /logout": routes["app/logout/route.ts"].POST,
  };
  return toNodeListener(
    async (request) =>
      (await handlers[`${request.method} ${new URL(request.url).pathname}`]?.(request)) ??
      new Response(null, { status: 404 }),
  );
}

const listeners: Record<string, (settings: Settings) => Parameters<typeof createServer>[1]> = {
  hono: (settings) => getRequestListener(createHonoApp(settings).fetch),
  express: (settings) => createExpressApp(settings),
  next: nextListener,
};

/** A browser as far as cookies and redirects go. */
function browser(origin: string) {
  const cookies = new Map<string, string>();
  return async (path: string, init: RequestInit = {}) => {
    const response = await fetch(new URL(path, origin), {
      redirect: "manual",
      ...init,
      headers: { ...init.headers, cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
    return response;
  };
}

test.each(Object.keys(listeners))("%s: sign in, see the environments, sign out", async (framework) => {
  const sandbox = await startSandbox({ clock: "real" });
  onTestFinished(() => sandbox.stop());
  const server: Server = createServer().listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  const origin = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  const listener = listeners[framework]?.({
    redirectUri: `${origin}/callback`,
    tenant: sandbox.entra.tenantId,
    clientId: sandbox.entra.clientId,
    clientSecret: sandbox.entra.clientSecret,
    cookieKey: "0123456789abcdef0123456789abcdef",
    store: memoryTokenStore(),
    authority: sandbox.entra.origin,
    businessCentral: sandbox.businessCentral.origin,
  });
  server.on("request", (request, response) => void listener?.(request, response));

  const go = browser(origin);
  expect((await go("/")).headers.get("location")).toMatch(/\/login$/);
  const toEntra = await go("/login");
  const back = await fetch(toEntra.headers.get("location") ?? "", {
    redirect: "manual",
    headers: { "x-sandbox-user": "kim@example.com" },
  });
  const home = await go(back.headers.get("location") ?? "");
  expect([home.status, home.headers.get("location")]).toEqual([302, "/"]);
  expect(await (await go("/")).json()).toEqual(["Production", "Sandbox"]);
  expect((await go("/logout", { method: "POST", headers: { origin: "https://evil.example" } })).status).toBe(403);
  expect((await go("/logout", { method: "POST", headers: { origin } })).status).toBe(303);
  expect((await go("/")).status).toBe(302);
});
