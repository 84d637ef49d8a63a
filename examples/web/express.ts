// Sign-in with Entra in an Express app: toNodeListener makes listeners of the handlers.

import { toNodeListener } from "erp-openapi/oauth";
import express, { type Express } from "express";
import { environmentNames } from "./environments.ts";
import { type Settings, signIn } from "./settings.ts";

export function createApp(settings: Settings): Express {
  const { client, handlers } = signIn(settings);
  const app = express();
  app.get("/login", toNodeListener(handlers.login));
  app.get("/callback", toNodeListener(handlers.callback));
  app.post("/logout", toNodeListener(handlers.logout));
  app.get(
    "/",
    toNodeListener(async (request) => {
      const account = await handlers.account(request);
      if (account === undefined) return Response.redirect(new URL("/login", request.url));
      return Response.json(await environmentNames(client, account, settings.businessCentral));
    }),
  );
  return app;
}
