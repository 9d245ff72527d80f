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
