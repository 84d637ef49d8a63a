import { escapeMarkup } from "../../kit/xml/escape-markup.ts";

/** A small page for the end of a sign-in. Texts are escaped; nothing is loaded from anywhere. */
export function resultPage(title: string, text: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeMarkup(title)}</title>
<style>body{font:1.1rem/1.5 system-ui,sans-serif;max-width:32rem;margin:15vh auto;padding:0 1rem}</style>
<h1>${escapeMarkup(title)}</h1>
<p>${escapeMarkup(text)}</p>
</html>
`;
}

/** Headers of the page: the address holds a code, so it goes nowhere and is not kept. */
export const resultPageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
} as const;
