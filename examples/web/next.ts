// Sign-in with Entra in Next.js: each function is what a route file exports, such as `GET` of app/login/route.ts.
import { environmentNames } from "./environments.ts";
import { type Settings, signIn } from "./settings.ts";

export interface Routes {
  "app/login/route.ts": { GET(request: Request): Promise<Response> };
  "app/callback/route.ts": { GET(request: Request): Promise<Response> };
  "app/logout/route.ts": { POST(request: Request): Promise<Response> };
  "app/route.ts": { GET(request: Request): Promise<Response> };
}

export function createRoutes(settings: Settings): Routes {
  const { client, handlers } = signIn(settings);
  return {
    "app/login/route.ts": { GET: (request) => handlers.login(request) },
    "app/callback/route.ts": { GET: (request) => handlers.callback(request) },
    "app/logout/route.ts": { POST: (request) => handlers.logout(request) },
    "app/route.ts": {
      async GET(request) {
        const account = await handlers.account(request);
        if (account === undefined) return Response.redirect(new URL("/login", request.url));
        return Response.json(await environmentNames(client, account, settings.businessCentral));
      },
    },
  };
}
