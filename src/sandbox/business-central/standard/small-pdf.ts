/** Characters that a plain string of a pdf cannot have as they are. */
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (char) => `\\${char}`);

/**
 * A pdf of one page with a few lines of text, small and valid.
 * @see ISO 32000-1, 7.5 (file structure) and 9.4 (text objects)
 */
export function smallPdf(lines: readonly string[]): Uint8Array {
  const text = lines.map((line) => `(${escaped(line)}) Tj T*`).join("\n");
  const content = `BT\n/F1 12 Tf\n14 TL\n72 760 Td\n${text}\nET`;
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${Buffer.byteLength(content, "latin1")} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  ];
  let body = "%PDF-1.7\n";
  const places = objects.map((object, index) => {
    const place = Buffer.byteLength(body, "latin1");
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const start = Buffer.byteLength(body, "latin1");
  const table = ["0000000000 65535 f ", ...places.map((place) => `${place} 00000 n `)].join("\n");
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R >>`;
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n${table}\ntrailer\n${trailer}\nstartxref\n${start}\n%%EOF\n`,
    "latin1",
  );
}
