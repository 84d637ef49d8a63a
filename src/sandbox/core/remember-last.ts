/**
 * The same function, which knows its last answer: what is asked for twice, as an address is for its operation and for its
 * answer, is worked out once. What it throws it does not keep.
 */
export function rememberLast<A extends readonly unknown[], T>(work: (...asked: A) => T): (...asked: A) => T {
  let last: { readonly asked: A; readonly answer: T } | undefined;
  return (...asked) => {
    if (last?.asked.every((value, at) => value === asked[at])) return last.answer;
    last = { asked, answer: work(...asked) };
    return last.answer;
  };
}
