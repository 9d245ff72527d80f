export type { YamlFout } from "./fouten.ts";
export { type Gelezen, leesYaml, type YamlTekst } from "./lees.ts";
export { opmerkingen } from "./opmerkingen.ts";
export { type Stuk, withValue } from "./pad.ts";
export type { Plaats } from "./regels.ts";
export type { Ruw } from "./ruw.ts";
export { schrijfYaml } from "./schrijf.ts";
export { verplaats } from "./verplaats.ts";
export { verweef, wijzig, zet } from "./zet.ts";
