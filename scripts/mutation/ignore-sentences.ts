/** What the mutation tool hands over for each piece of a source: a node of its syntax tree. */
interface SyntaxPath {
  readonly node: {
    readonly type: string;
    readonly value?: unknown;
    readonly quasis?: readonly { readonly value: { readonly raw: string } }[];
  };
}

/** Two words with a blank between them: a sentence for people. Nothing that a service reads in the rooms has one. */
const sentence = /\p{L} \p{L}/u;

/** The fixed text of a literal, or of a template between its values. */
function textsOf({ node }: SyntaxPath): readonly string[] {
  if (node.type === "StringLiteral" && typeof node.value === "string") return [node.value];
  return node.type === "TemplateLiteral" ? (node.quasis ?? []).map(({ value }) => value.raw) : [];
}

/** Why a piece of a source is not mutated; undefined when it is. */
export function shouldIgnore(path: SyntaxPath): string | undefined {
  return textsOf(path).some((text) => sentence.test(text)) ? "a sentence for people" : undefined;
}

/** How the mutation tool finds it: `ignorers: ["sentences"]`. */
export const strykerPlugins = [{ kind: "Ignore", name: "sentences", value: { shouldIgnore } }];
