/** A name as an address has it, decoded; one that is not encoded properly stays as it is. */
export function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
