/** Option lists that more than one field offers. The words are the ones in the project files. */

/** Kinds of sentence a partner may let others read. */
export const SOORT_UITSPRAAK = [
  "drijfveer",
  "ontwikkeling",
  "kans",
  "bedreiging",
  "opbrengst",
  "bereidheid",
  "bijdrage",
  "vastlegging",
  "voorwaarde",
  "doel buiten het domein",
] as const;

/** How far a released sentence or contribution may travel. */
export const REIKWIJDTE = ["alleen de eigen brief", "zonder naam", "partners", "openbaar"] as const;

/** By which way somebody agreed. */
export const AKKOORD_VIA = ["mail", "telefoon", "gesprek", "brief"] as const;

/** Governance models of a coalition. */
export const MODEL = [
  "netwerktafel",
  "leidende partner",
  "stuurgroep met programmateam",
  "netwerkbureau",
  "thematafels",
  "gezamenlijk fonds",
  "eigen model",
] as const;

/** Where money comes from. */
export const BRON = [
  "eigen middelen",
  "subsidie overheid",
  "opdracht overheid",
  "gezamenlijk fonds",
  "bijdrage andere partner",
  "fonds of privaat",
  "nog te vinden",
] as const;

/** How sure money is, from promised to not covered at all. */
export const DEKKINGSTATUS = [
  "toegezegd",
  "gereserveerd",
  "toegekend onder voorwaarde",
  "aangevraagd",
  "beoogd",
  "ongedekt",
] as const;

/** How much a topic matters to a partner. */
export const BELANG = ["kern", "zijdelings", "geen"] as const;

/** How far a partner goes along, as the adviser judges it. */
export const COMMITMENT = ["doet mee", "doet mee mits", "volgt", "doet niet mee", "onbekend"] as const;

/** Whether a partner would use an activity or decision of its own for the coalition. */
export const BEREIDHEID = ["ja", "ja mits", "nee", "onbekend"] as const;

/** The three levels in which everything is weighed that has no better measure. */
export const NIVEAU = ["laag", "midden", "hoog"] as const;

/** How an option meets a criterion. */
export const OORDEEL = ["sterk", "redelijk", "zwak"] as const;

/** How far a challenge is met, or a goal reached. */
export const MATE = ["ja", "deels", "nee"] as const;

/** How people are addressed in letters. */
export const TAALVORM = ["u", "je"] as const;

/** What the words mean: how far a sentence may travel. */
export const UITLEG_REIKWIJDTE = {
  "alleen de eigen brief": "Alleen de partner zelf leest het, in een brief aan hem.",
  "zonder naam": "Alle partners mogen het lezen, maar niet wie het zei.",
  partners: "Alle partners mogen het lezen, met de naam erbij.",
  openbaar: "Iedereen mag het lezen, ook de krant.",
} as const;

/** What the words mean: the kinds of sentence. */
export const UITLEG_SOORT_UITSPRAAK = {
  drijfveer: "Waarom zij mee willen doen.",
  ontwikkeling: "Wat er bij hen of om hen heen verandert.",
  kans: "Iets wat de opgave vooruit kan helpen.",
  bedreiging: "Iets wat de opgave kan tegenhouden.",
  opbrengst: "Wat zij eraan willen overhouden.",
  bereidheid: "Welk werk of besluit zij willen aanpassen.",
  bijdrage: "Wat zij willen doen of geven.",
  vastlegging: "Hoe zij afspraken op papier willen.",
  voorwaarde: "Wat er moet gebeuren voordat zij meedoen.",
  "doel buiten het domein": "Een eigen doel dat zij buiten de coalitie houden.",
} as const;

/** What the words mean: where money comes from. */
export const UITLEG_BRON = {
  "eigen middelen": "De uitvoerder betaalt het zelf.",
  "subsidie overheid": "Een overheid geeft geld voor een actie van een ander.",
  "opdracht overheid": "Een overheid koopt het werk in.",
  "gezamenlijk fonds": "Partners leggen geld bij elkaar en beslissen er samen over.",
  "bijdrage andere partner": "Een partner betaalt voor de actie van een andere.",
  "fonds of privaat": "Geld van een goed doel, een bank of een bedrijf.",
  "nog te vinden": "Er is nog niemand; het plan zegt dat eerlijk.",
} as const;

/** What the words mean: how sure money is. */
export const UITLEG_DEKKINGSTATUS = {
  toegezegd: "De gever zei ja, zonder voorwaarden.",
  gereserveerd: "Het staat in een begroting die nog niet vaststaat.",
  "toegekend onder voorwaarde": "Het komt er, als iets anders ook gebeurt.",
  aangevraagd: "De aanvraag is weg; het antwoord moet nog komen.",
  beoogd: "Jullie denken aan deze bron, maar vroegen nog niets.",
  ongedekt: "Voor dit bedrag is er nog geen bron.",
} as const;

/** What the words mean: how far a partner goes along. */
export const UITLEG_COMMITMENT = {
  "doet mee": "Zij zeggen ja en noemen zelf een bijdrage.",
  "doet mee mits": "Zij zeggen ja, als aan een voorwaarde is voldaan.",
  volgt: "Zij kijken mee, maar doen nog niets.",
  "doet niet mee": "Zij zeiden nee.",
  onbekend: "Je weet het nog niet.",
} as const;

/** What the words mean: how much a topic matters. */
export const UITLEG_BELANG = {
  kern: "Zonder dit onderwerp haakt de partner af.",
  zijdelings: "De partner vindt het goed als het erbij zit.",
  geen: "De partner heeft hier niets mee.",
} as const;

/** What the words mean: whether they would change what they do. */
export const UITLEG_BEREIDHEID = {
  "ja mits": "Zij willen wel, als iets anders ook gebeurt.",
} as const;
