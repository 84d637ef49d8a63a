/**
 * What the variables of a template's segment stand for in a segment of an address, each at least one character, the first
 * ones as long as they can be; undefined when the segment does not fit. Literal parts are found from the end, each once,
 * so that no template takes long.
 */
export function fitSegment(template: string, segment: string): string[] | undefined {
  const [first = "", ...rest] = template.split(/\{[^{}]+\}/);
  const last = rest.pop();
  if (last === undefined) return segment === first ? [] : undefined;
  if (!segment.endsWith(last)) return undefined;
  const values: string[] = [];
  let end = segment.length - last.length;
  for (const part of rest.reverse()) {
    const at = end - 1 - part.length < 0 ? -1 : segment.lastIndexOf(part, end - 1 - part.length);
    if (at < 0) return undefined;
    values.unshift(segment.slice(at + part.length, end));
    end = at;
  }
  if (end <= first.length || !segment.startsWith(first)) return undefined;
  return [segment.slice(first.length, end), ...values];
}
