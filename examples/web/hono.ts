// Sign-in with Entra in a Hono app: the handlers take a Request and give a Response, as Hono's do.
import { Hono } from "hono";
import { environmentNames } from "./environments.ts";
import { type Settings, signIn } from "./settings.ts";

export function createApp(settings: Settings): Hono {
  const { client, handlers } = signIn(settings);
  return new Hono()
    .get("/login", (context) => handlers.login(context.req.raw))
    .get("/callback", (context) => handlers.callback(context.req.raw))
    .post("/logout", (context) => handlers.logout(context.req.raw))
    .get("/", async (context) => {
      const account = await handlers.account(context.req.raw);
      if (account === undefined) return context.redirect("/login");
      return context.json(await environmentNames(client, account, settings.businessCentral));
    });
}
