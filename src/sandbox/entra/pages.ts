import { type Html, html } from "./html.ts";

/** Answers with a page of the sign-in service. */
export function page(
  title: string,
  body: Html,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const document = html`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:16px system-ui;max-width:28em;margin:4em auto;padding:0 1em}label,input,button{display:block;margin:.5em 0;font:inherit}input{width:100%;padding:.4em}small{color:#555}</style>
</head><body><h1>${title}</h1>
${body}
<p><small>This is a sandbox on your own machine. Nothing here reaches a real service.</small></p>
</body></html>
`;
  return new Response(document.text, {
    status: init.status ?? 200,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store", ...init.headers },
  });
}

/** Asks who signs in. Any e-mail address is a person. */
export function signInPage(action: string, flow: string, appName: string, loginHint: string): Response {
  return page(
    "Sign in",
    html`<p>to go on to <b>${appName}</b></p>
<form method="post" action="${action}">
<input type="hidden" name="flow" value="${flow}">
<label for="login">E-mail</label><input id="login" name="login" type="email" autocomplete="username" value="${loginHint}" autofocus required>
<button type="submit" name="action" value="sign-in">Next</button>
<button type="submit" name="action" value="cancel" formnovalidate>Cancel</button>
</form>`,
  );
}

/** Asks whether the app may have what it wants. */
export function consentPage(
  action: string,
  flow: string,
  appName: string,
  email: string,
  permissions: readonly string[],
  headers: Record<string, string>,
): Response {
  return page(
    "Permissions requested",
    html`<p>${email}</p><p><b>${appName}</b> would like to:</p>
<ul>${permissions.map((permission) => html`<li>${permission}</li>`)}</ul>
<form method="post" action="${action}">
<input type="hidden" name="flow" value="${flow}">
<button type="submit" name="action" value="accept">Accept</button>
<button type="submit" name="action" value="cancel">Cancel</button>
</form>`,
    { headers },
  );
}

/** Asks for the code that a device shows. */
export function deviceCodePage(action: string, userCode: string, problem = ""): Response {
  return page(
    "Enter code",
    html`<p>Enter the code that your app or device shows.</p><p role="alert">${problem}</p>
<form method="post" action="${action}">
<label for="user_code">Code</label><input id="user_code" name="user_code" value="${userCode}" autocomplete="off" autofocus required>
<button type="submit">Next</button>
</form>`,
    { status: problem === "" ? 200 : 400 },
  );
}

/** Posts the answer to the app, as `response_mode=form_post` wants it. */
export function formPostPage(redirectUri: string, fields: URLSearchParams): Response {
  return page(
    "Working...",
    html`<form method="post" action="${redirectUri}">
${[...fields].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<noscript><button type="submit">Continue</button></noscript>
</form><script>document.forms[0].submit()</script>`,
  );
}

/** Says something and ends there. */
export function messagePage(title: string, message: string, status = 200): Response {
  return page(title, html`<p>${message}</p>`, { status });
}
