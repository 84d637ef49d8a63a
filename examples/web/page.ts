// Pages of the accounts app: plain HTML without scripts, every text escaped, nothing loaded from elsewhere.

/** Where somebody can go from a page. */
export interface Way {
  readonly to: string;
  readonly label: string;
}

/** A button that posts, so that a link in a mail cannot do it. */
const signOut = '<form method="post" action="/logout"><button>Sign out</button></form>';

export function page(
  title: string,
  content: string,
  options: { status?: number; isSignedIn?: boolean } = {},
): Response {
  const { status = 200, isSignedIn = false } = options;
  const body = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escape(title)}</title><body><h1>${escape(title)}</h1>${content}${isSignedIn ? signOut : ""}</body></html>`;
  return new Response(body, {
    status,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
      "cache-control": "no-store",
      // No address of a page with somebody's data leaves with a link.
      "referrer-policy": "same-origin",
    },
  });
}

export function paragraph(text: string): string {
  return `<p>${escape(text)}</p>`;
}

export function link({ to, label }: Way): string {
  return `<p><a href="${escape(to)}">${escape(label)}</a></p>`;
}

export function table(names: readonly string[], rows: readonly (readonly (string | null | undefined)[])[]): string {
  const line = (cells: readonly (string | null | undefined)[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escape(cell ?? "")}</${tag}>`).join("")}</tr>`;
  return `<table><thead>${line(names, "th")}</thead><tbody>${rows.map((row) => line(row, "td")).join("")}</tbody></table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
