import type { Bladwaarde, Stand } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { type Huis, huisVan, huizenVan, thuisVan } from "../domain/huis.ts";
import { isBlad, isLijst, leesPad, type Padstuk, plaatsVan, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import { schrijfBlad } from "../domain/soorten.ts";
import type { Lijst } from "../domain/velden.ts";
import type { Wijziging } from "../domain/wijziging.ts";
import { UserError } from "../errors.ts";
import { type Stuk, verplaats, type YamlTekst, zet } from "./yaml/index.ts";

/** The texts of the two files. */
export type Teksten = { readonly [H in Huis]: YamlTekst };

/** The texts after a change: only what changes is touched. Throws UserError for a path that does not exist. */
export function pasToe(teksten: Teksten, wijziging: Wijziging): Teksten {
  switch (wijziging.soort) {
    case "zet":
      return zetBlad(teksten, wijziging.pad, wijziging.waarde);
    case "zetLijst":
      return zetLijst(teksten, wijziging.pad, wijziging.waarde);
    case "voegToe":
      return voegToe(teksten, wijziging.lijst, wijziging.id);
    case "verwijder":
      return inBeide(teksten, (tekst) => haalWeg(tekst, wijziging.pad));
    case "verplaats":
      return verzet(teksten, wijziging);
  }
}

const inHuis = (teksten: Teksten, huis: Huis, doe: (tekst: YamlTekst) => YamlTekst): Teksten => ({
  ...teksten,
  [huis]: doe(teksten[huis]),
});
const inBeide = (teksten: Teksten, doe: (tekst: YamlTekst) => YamlTekst): Teksten => ({
  deelbaar: doe(teksten.deelbaar),
  intern: doe(teksten.intern),
});

const geenVeld = (pad: string): UserError =>
  new UserError("gebruik", `Er is geen veld ‘${pad}’.`, "Bekijk wat er is met: coalitie get");

/** The pieces of a path as the file has them: things by their id, rows by their place. */
export function stukken(pad: string): readonly Stuk[] {
  const delen: readonly Padstuk[] = leesPad(pad) ?? [];
  return delen.map((deel, i) => {
    if ("sleutel" in deel) return deel.sleutel;
    const veld = veldBij(velden, schrijfPad(delen.slice(0, i)));
    return veld !== undefined && isLijst(veld) && veld.id !== undefined ? { id: deel.ding } : Number(deel.ding) - 1;
  });
}

function zetBlad(teksten: Teksten, pad: string, waarde: Bladwaarde | Stand | undefined): Teksten {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isBlad(veld)) throw geenVeld(pad);
  return inHuis(teksten, huisVan(veld), (tekst) => zet(tekst, stukken(pad), schrijfBlad(veld, waarde)));
}

/**
 * A list as a whole: deliberately none, later, bewust open, or nothing said about it. A list with something in it is not
 * thrown away in one word.
 */
function zetLijst(teksten: Teksten, pad: string, stand: Stand | undefined): Teksten {
  const veld = lijstOp(pad);
  const aantal = Math.max(rijenVan(teksten.deelbaar, pad).length, rijenVan(teksten.intern, pad).length);
  if (aantal > 0)
    throw new UserError(
      "gebruik",
      `In ‘${pad}’ ${aantal === 1 ? `staat al een ${veld.naam[0]}` : `staan al ${aantal} ${veld.naam[1]}`}; er is niets veranderd.`,
      "Haal eerst weg wat er niet in hoort, met: coalitie step",
    );
  const ruw = stand === undefined ? undefined : stand.status === "geen" ? [] : { status: stand.status };
  return inHuis(teksten, thuisVan(veld), (tekst) => zet(tekst, stukken(pad), ruw));
}

function lijstOp(pad: string): Lijst {
  const veld = veldBij(velden, pad);
  if (veld === undefined || !isLijst(veld)) throw geenVeld(pad);
  return veld;
}

const rijenVan = (tekst: YamlTekst, lijst: string): readonly unknown[] => {
  const daar = waardeBij(tekst.ruw, lijst);
  return Array.isArray(daar) ? daar : [];
};

function voegToe(teksten: Teksten, lijst: string, id: string | undefined): Teksten {
  return inHuis(teksten, thuisVan(lijstOp(lijst)), (tekst) =>
    id === undefined
      ? zet(tekst, [...stukken(lijst), rijenVan(tekst, lijst).length], {})
      : zet(tekst, [...stukken(lijst), { id }, "id"], id),
  );
}

/** With its last thing the list goes too: an empty list would say that there are deliberately none. */
function haalWeg(tekst: YamlTekst, pad: string): YamlTekst {
  if (waardeBij(tekst.ruw, pad) === undefined) return tekst;
  const lijst = pad.replace(/\[[^\]]*\]$/, "");
  return zet(tekst, stukken(rijenVan(tekst, lijst).length === 1 ? lijst : pad), undefined);
}

function verzet(teksten: Teksten, { lijst, van, naar }: Extract<Wijziging, { soort: "verplaats" }>): Teksten {
  const veld = lijstOp(lijst);
  const huis = thuisVan(veld);
  // Things that stand in the internal file only come last, and have no place in the other to move to.
  const laatste = rijenVan(teksten[huis], lijst).length - 1;
  if (van > laatste) return teksten;
  const verplaatst = inHuis(teksten, huis, (tekst) => verplaats(tekst, stukken(lijst), van, Math.min(naar, laatste)));
  if (huis === "intern" || !huizenVan(veld).has("intern")) return verplaatst;
  return inHuis(verplaatst, "intern", (tekst) => volgOrde(tekst, lijst, rijenVan(verplaatst.deelbaar, lijst)));
}

/** Puts the things of the internal file in the order of the other one. */
function volgOrde(tekst: YamlTekst, lijst: string, orde: readonly unknown[]): YamlTekst {
  let uit = tekst;
  let doel = 0;
  for (const ding of orde) {
    const id = typeof ding === "object" && ding !== null && "id" in ding ? String(ding.id) : "";
    const nu = plaatsVan(rijenVan(uit, lijst), id);
    if (nu < 0) continue;
    if (nu !== doel) uit = verplaats(uit, stukken(lijst), nu, doel);
    doel++;
  }
  return uit;
}
