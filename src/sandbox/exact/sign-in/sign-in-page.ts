import { escapeMarkup } from "../../../kit/xml/escape-markup.ts";

function page(title: string, body: string, status = 200): Response {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head><body><h1>${title}</h1>${body}</body></html>`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}

function form(action: string, content: string): string {
  return `<form method="post" action="${escapeMarkup(action)}">${content}</form>`;
}

/** Asks who is there. Any e-mail address is accepted. */
export function signInPage(action: string): Response {
  return page(
    "Exact Online (sandbox): sign in",
    form(action, '<label>E-mail <input name="user" type="email" required autofocus></label> <button>Sign in</button>'),
  );
}

/** Asks whether the app may. */
export function consentPage(action: string, email: string): Response {
  const buttons = '<button name="consent" value="yes">Allow</button> <button name="consent" value="no">Refuse</button>';
  return page(
    "Exact Online (sandbox): consent",
    `<p>${escapeMarkup(email)}: may this app use your companies?</p>${form(action, buttons)}`,
  );
}

/** Says why the request for sign-in leads nowhere. Never a redirect: the address to go back to is what is in doubt. */
export function brokenPage(reason: string): Response {
  return page("Exact Online (sandbox): not possible", `<p>${escapeMarkup(reason)}</p>`, 400);
}
