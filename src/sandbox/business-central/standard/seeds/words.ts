/** What seeded records are called; companies and people are invented. */
export const words = {
  companies: [
    "Aldermoor Foods",
    "Havenkwartier B.V.",
    "Noordzee Textiel",
    "Vinke & Zonen",
    "Lindqvist Möbler",
    "O'Rourke Ltd.",
    "Käthe Brandt GmbH",
    "Delta Fietsen",
  ],
  people: ["Anouk de Wit", "Bram Jansen", "Chloé Martin", "Dirk Müller", "Eva Søndergaard", "Finn O'Brien"],
  items: ["Desk lamp", "Office chair", "Standing desk", "Whiteboard", "Filing cabinet", "Conference table", "Footrest"],
  streets: ["Kerkstraat", "Havenweg", "Stationsplein", "Molenlaan", "Marktgasse"],
  cities: ["Utrecht", "Rotterdam", "Zwolle", "Köln", "Gent"],
} as const;
