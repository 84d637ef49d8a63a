/** Words of which the sandbox makes names. All people and companies are invented. */
export const firstNames = ["Anna", "Bram", "Carla", "Daan", "Eva", "Femke", "Gijs", "Hanna", "Iris", "Jasper", "Kim", "Lars", "Mila", "Noor", "Olivier", "Pieter", "Roos", "Sanne", "Thijs", "Vera", "Willem", "Yara"];

export const lastNames = ["Bakker", "Bos", "de Boer", "de Groot", "de Vries", "Dekker", "Dijkstra", "Hendriks", "Jansen", "Kok", "Meijer", "Mulder", "Peters", "Smit", "van Dam", "van den Berg", "van der Meer", "van Dijk", "Visser", "Vos", "Willems", "Zijlstra"];

export const trades = ["Bakkerij", "Bouwbedrijf", "Drukkerij", "Garage", "Groothandel", "Hoveniers", "Installatie", "Interieur", "Kwekerij", "Logistiek", "Metaalwerken", "Slagerij", "Techniek", "Textiel", "Transport", "Verpakkingen", "Wijnhandel", "Zuivel"];

export const legalForms = ["B.V.", "B.V.", "B.V.", "N.V.", "V.O.F.", "Holding B.V."];

export const streets = ["Beukenlaan", "Dorpsstraat", "Havenweg", "Industrieweg", "Kanaalkade", "Kerkstraat", "Marktplein", "Molenweg", "Parallelweg", "Schoolstraat", "Stationsplein", "Zuiderdijk"];

export const cities = ["Amersfoort", "Amsterdam", "Arnhem", "Breda", "Delft", "Deventer", "Eindhoven", "Groningen", "Haarlem", "Leeuwarden", "Nijmegen", "Rotterdam", "Tilburg", "Utrecht", "Zwolle"];

export const products = ["Bureaustoel", "Vergadertafel", "Ladekast", "Wandplank", "Leeslamp", "Monitorarm", "Whiteboard", "Akoestisch paneel", "Garderobe", "Plantenbak", "Kabelgoot", "Archiefdoos", "Projectuur", "Montage", "Transport", "Onderhoud"];

export const projectNames = ["Kantoor inrichten", "Website vernieuwen", "Magazijn verhuizen", "Machinepark onderhouden", "Nieuwbouw begeleiden", "Kassasysteem invoeren", "Werkplaats uitbreiden", "Energieadvies"];

export const ledgerNames = ["Gebouwen", "Inventaris", "Vervoermiddelen", "Aandelenkapitaal", "Langlopende lening", "Kas", "Bank", "Debiteuren", "Crediteuren", "Btw te betalen", "Btw te vorderen", "Voorraad", "Omzet goederen", "Omzet diensten", "Kortingen", "Inkoopwaarde", "Lonen", "Sociale lasten", "Huur", "Energie", "Kantoorkosten", "Reclame", "Autokosten", "Reiskosten", "Verzekeringen", "Afschrijving", "Rentelasten", "Bankkosten", "Accountant", "Onderhoud gebouw"];

export const subjects = ["Offerte", "Factuur", "Contract", "Levering", "Verslag van het overleg", "Aanmaning", "Opdrachtbevestiging", "Reactie op klacht"];

/** Small lists that every company has: code and description by the path of their entity set. */
export const codeLists: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  "financial/Journals": [["10", "Kas"], ["20", "Bank"], ["30", "Spaarrekening"], ["60", "Inkoop"], ["70", "Verkoop"], ["75", "Verkoop kassa"], ["90", "Memoriaal"], ["95", "Lonen"]],
  "cashflow/PaymentConditions": [["00", "Contant"], ["08", "8 dagen"], ["14", "14 dagen"], ["30", "30 dagen"], ["60", "60 dagen"], ["IN", "Automatische incasso"]],
  "vat/VATCodes": [["0", "Geen btw"], ["1", "Btw laag, inclusief"], ["2", "Btw hoog, inclusief"], ["3", "Btw laag, exclusief"], ["4", "Btw hoog, exclusief"], ["5", "Btw verlegd"], ["6", "Uitvoer buiten de EU"], ["7", "Levering binnen de EU"]],
  "logistics/Units": [["pc", "Stuk"], ["hour", "Uur"], ["box", "Doos"], ["kg", "Kilogram"], ["m", "Meter"], ["pallet", "Pallet"], ["set", "Set"]],
  "general/Currencies": [["EUR", "Euro"], ["USD", "Amerikaanse dollar"], ["GBP", "Brits pond"], ["CHF", "Zwitserse frank"], ["SEK", "Zweedse kroon"]],
  "hrm/Costcenters": [["ADM", "Administratie"], ["INK", "Inkoop"], ["MAG", "Magazijn"], ["PRD", "Productie"], ["VRK", "Verkoop"]],
  "hrm/Costunits": [["LOC1", "Vestiging Utrecht"], ["LOC2", "Vestiging Zwolle"], ["LOC3", "Vestiging Breda"]],
  "inventory/Warehouses": [["1", "Hoofdmagazijn"], ["2", "Showroom"], ["3", "Retouren"], ["4", "Bus van de monteur"]],
  "logistics/ItemGroups": [["HDL", "Handelsgoederen"], ["DST", "Diensten"], ["GRD", "Grondstoffen"], ["VRP", "Verpakking"]],
  "sales/ShippingMethods": [["PST", "Post"], ["KOE", "Koerier"], ["AFH", "Afhalen"]],
  "hrm/Departments": [["ADM", "Administratie"], ["LOG", "Logistiek"], ["PRD", "Productie"], ["VRK", "Verkoop"]],
  "documents/DocumentTypes": [["10", "Verkoopfactuur"], ["20", "Inkoopfactuur"], ["55", "Overig"], ["183", "Contract"]],
};
