/** Texts that a few fields carry in the language of the request instead of a code (fact 121). */
const captions: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: {
    Ready: "Bereit",
    "In Process": "In Bearbeitung",
    Error: "Fehler",
    Finished: "Beendet",
    "Full User": "Vollbenutzer",
    "AAD Group": "AAD-Gruppe",
  },
  nl: {
    Ready: "Gereed",
    "In Process": "In behandeling",
    Error: "Fout",
    Finished: "Voltooid",
    "Full User": "Volledige gebruiker",
    "AAD Group": "AAD-groep",
  },
};

/** An option's text in a language; English where there is no other. */
export function captionIn(language: string, option: string): string {
  return captions[language]?.[option] ?? option;
}

/** The language that a request asks for: the primary subtag of the first one. */
export function languageOf(acceptLanguage: string | null): string {
  return /^\s*([A-Za-z]{2,3})\b/.exec(acceptLanguage ?? "")?.[1]?.toLowerCase() ?? "en";
}
