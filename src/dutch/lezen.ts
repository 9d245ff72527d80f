/** Reading what people type: every reader answers with a value, or with a friendly sentence that gives an example. */
export { leesEmail, leesJaNee, leesPostcode } from "./lezen/contact.ts";
export { type Dagvraag, leesDatum, leesVolledigeDatum } from "./lezen/datum.ts";
export { type Gelezen, gelezen, onleesbaar } from "./lezen/gelezen.ts";
export { leesBedrag, leesGetal } from "./lezen/getal.ts";
export { leesKeuze } from "./lezen/keuze.ts";
export { leesNaam } from "./lezen/naam.ts";
export { leesTelefoon } from "./lezen/telefoon.ts";
export { leesTijd } from "./lezen/tijd.ts";
export { leesVoorletters } from "./lezen/voorletters.ts";
