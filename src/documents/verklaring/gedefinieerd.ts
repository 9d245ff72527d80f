import { type Gap, isGap } from "../../gap.ts";

const DE_PARTIJEN = /(?<!politieke )\b(?:[Dd]e )?partijen\b/g;
const EEN_PARTIJ = /\b([Ee]en|[Ee]lke|[Ii]edere|[Dd]eze|[Dd]ie|[Gg]een|[Nn]ieuwe|[Bb]etrokken) partij\b/g;

/**
 * Words typed for a seal, with the defined terms as the seal writes them: `Partijen` for `de partijen`. A paper that
 * writes a defined term in two ways leaves a reader in doubt whether both are meant.
 */
export const gedefinieerd = <T extends string | Gap>(tekst: T): T | string =>
  isGap(tekst) ? tekst : tekst.replace(DE_PARTIJEN, "Partijen").replace(EEN_PARTIJ, "$1 Partij");
