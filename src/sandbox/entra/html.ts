import { escapeMarkup } from "../../kit/xml/escape-markup.ts";

/** Markup that is safe to send; only `html` makes it. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** Template tag that escapes every value but markup made by itself; lists are joined. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  let text = parts[0] ?? "";
  values.forEach((value, index) => {
    if (value instanceof Html) text += value.text;
    else if (typeof value === "string") text += escapeMarkup(value);
    else text += value.map((item) => item.text).join("");
    text += parts[index + 1] ?? "";
  });
  return new Html(text);
}
