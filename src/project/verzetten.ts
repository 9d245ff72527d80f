import { huizenVan, thuisVan } from "../domain/huis.ts";
import { dingenBij, plaatsVan } from "../domain/pad.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { lijstOp, stukken } from "./bestandsplek.ts";
import type { Teksten } from "./wijzigen.ts";
import { verplaats, type YamlTekst } from "./yaml/index.ts";

/** A thing on another place in its list, in the texts themselves: its comments come along. */
export function verzet(teksten: Teksten, { lijst, van, naar }: Extract<Wijziging, { soort: "verplaats" }>): Teksten {
  const veld = lijstOp(lijst);
  const huis = thuisVan(veld);
  // Things that stand in the internal file only come last, and have no place in the other to move to.
  const laatste = dingenBij(teksten[huis].ruw, lijst).length - 1;
  if (van > laatste) return teksten;
  const verplaatst = { ...teksten, [huis]: verplaats(teksten[huis], stukken(lijst), van, Math.min(naar, laatste)) };
  if (huis === "intern" || !huizenVan(veld).has("intern")) return verplaatst;
  return { ...verplaatst, intern: volgOrde(teksten.intern, lijst, dingenBij(verplaatst.deelbaar.ruw, lijst)) };
}

/** Puts the things of the internal file in the order of the other one. */
function volgOrde(tekst: YamlTekst, lijst: string, orde: readonly unknown[]): YamlTekst {
  let uit = tekst;
  let doel = 0;
  for (const ding of orde) {
    const id = typeof ding === "object" && ding !== null && "id" in ding ? String(ding.id) : "";
    const nu = plaatsVan(dingenBij(uit.ruw, lijst), id);
    if (nu < 0) continue;
    if (nu !== doel) uit = verplaats(uit, stukken(lijst), nu, doel);
    doel++;
  }
  return uit;
}
