/** What is prepared for every meeting, in the order in which an adviser thinks of it. */
export const VOORBEREIDING = [
  "doel",
  "benaming",
  "datum",
  "begin",
  "eind",
  "inloop",
  "locatie.naam",
  "locatie.adres",
  "locatie.plaats",
  "locatie.route",
  "locatie.toegankelijkheid",
  "genodigdenkeuze",
  "genodigdenReden",
  "kandidaten",
  "afzenders",
  "afzenderReden",
  "informatieVooraf",
  "informatieReden",
  "bijlagen",
  "aanmelden.bij",
  "aanmelden.email",
  "aanmelden.voor",
  "aanmelden.vervanging",
  "dagvoorzitter.persoon",
  "dagvoorzitter.onafhankelijk",
  "verslaglegger",
  "programma",
  "groepen",
  "genodigden",
  "briefdatum",
  "kosten",
  "catering",
  "planB",
  "verplaatst",
] as const;

/** What every meeting yields. */
export const UITKOMST = [
  "opbrengst.conclusie",
  "opbrengst.overeenstemming",
  "opbrengst.nogUitTeZoeken",
  "sfeer",
] as const;

/** What an exploratory meeting yields, before its conclusion. */
export const GESPREK_OVER_DE_VISIE = [
  "opbrengst.visie",
  "opbrengst.visieWijziging",
  "opbrengst.standVanZaken",
  "opbrengst.kansen",
  "opbrengst.bedreigingen",
  "opbrengst.aanpak",
  "opbrengst.perThema",
  "opbrengst.statements",
] as const;
