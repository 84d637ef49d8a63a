/** Longest sentence that editors and makers' lists show whole. */
const maxLength = 160;

/** What a sentence has to say beyond its name, in letters: "The code." says nothing about `Code`. */
const minLetters = 8;

const words = (text: string) => text.toLowerCase().match(/[a-z]+/g) ?? [];

/** `AccountName` → account, name; `VATCode` → vat, code. */
const wordsOf = (name: string) => words(name.replace(/([a-z])(?=[A-Z])|([A-Z])(?=[A-Z][a-z])/g, "$1$2 "));

function lettersBeyond(name: string, sentence: string): number {
  const empty = new Set([...wordsOf(name), ...words(name), "the", "a", "an", "of", "this", "its"]);
  return words(sentence)
    .filter((word) => !empty.has(word) && !empty.has(word.replace(/s$/, "")))
    .join("").length;
}

const rules: readonly (readonly [fault: string, (name: string, sentence: string) => boolean])[] = [
  ["repeats the name", (name, sentence) => lettersBeyond(name, sentence) < minLetters],
  [`is longer than ${maxLength} characters`, (_name, sentence) => sentence.length > maxLength],
  ["ends without a full stop", (_name, sentence) => !sentence.endsWith(".")],
  ["starts with a small letter", (_name, sentence) => /^[a-z]/.test(sentence)],
  ["has blanks too many", (_name, sentence) => /^\s|\s$|\s\s/.test(sentence)],
  ["tells what code does", (_name, sentence) => /\b(gets or sets|represents|this (field|property))\b/i.test(sentence)],
  [
    "is a note for maintainers",
    (_name, sentence) =>
      /\b(todo|fixme|facts? \d+|documented|documentation|samples?|reference table|not seen|confirmed for|perhaps|unclear)\b/i.test(
        sentence,
      ),
  ],
  [
    "praises",
    (_name, sentence) => /\b(easily|simply|powerful|seamless(ly)?|convenient(ly)?|leverages?)\b/i.test(sentence),
  ],
];

/** What is wrong with a sentence about a property, in no words where nothing is. */
export const judgeSentence = (name: string, sentence: string): string[] =>
  rules.filter(([, fails]) => fails(name, sentence)).map(([fault]) => fault);

/** A code and an ID, or true and 1, are sent in different ways: a sentence that takes one for the other misleads. */
export function judgeType(type: string, sentence: string): string[] {
  if (type === "uuid" && sentence !== "" && !/^(ID|Key) /.test(sentence)) return ["is a uuid and not called an ID"];
  return type === "boolean" && /\bby [01]\b/.test(sentence) ? ["is true or false and called a number"] : [];
}

/** The codes that a sentence names in brackets and that the code list, as printed JSON, does not have. */
export const findWrongCodes = (codes: string, sentence: string): string[] =>
  [...sentence.matchAll(/\((-?\d+)\)/g)].flatMap(([, code]) =>
    codes.includes(`"${code}":`) ? [] : [`has no code ${code}`],
  );
