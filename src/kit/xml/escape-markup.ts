const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  // HTML 4 knows no &apos;.
  "'": "&#39;",
};

/**
 * Makes a text safe inside an element or a quoted attribute of XML and HTML; characters that XML cannot hold are left
 * out.
 *
 * @see https://www.w3.org/TR/xml/#charsets
 */
export function escapeMarkup(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[&<>"']/g, (mark) => entities[mark] ?? mark);
}
