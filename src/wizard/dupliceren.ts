import { type Bladwaarde, type Boom, isBoom, isStand, type Stand } from "../domain/boom.ts";
import { dingenBij, dingPad, isGroep, isLijst, onder, patroonVan } from "../domain/pad.ts";
import type { Lijst, Veld } from "../domain/velden.ts";
import { lijstnaam, naamgenoten } from "../domain/verwijzingen.ts";
import { nieuweId, type Wijziging } from "../domain/wijziging.ts";
import type { Boek } from "./boek.ts";
import { bekijkRij, kies, VERDER } from "./lijstacties.ts";
import { type Gedaan, toonLijst } from "./lijstbeeld.ts";
import { bronVan, type Lijstvraag, lijstPad, lijstVan, type Rij } from "./lijstvraag.ts";
import type { Sessie } from "./sessie.ts";
import { koppenVan } from "./tonen.ts";
import { houdVast } from "./vasthouden.ts";
import { vraagstelling } from "./vraagstelling.ts";

/**
 * What there is one of, or what records that something happened: a decision, a signing, what was sent. A copy would say
 * that it happened twice.
 */
const EENMALIG: readonly string[] = [
  "organisaties",
  "personen",
  "inzetten",
  "besluiten",
  "bezegelingen",
  "stukken",
  "stukken[].verzonden",
  "privacy.geinformeerd",
];

/** What belongs to the one that is copied: its day, who came, what came of it. */
const NIET_MEE: readonly string[] = [
  "bijeenkomsten[].datum",
  "bijeenkomsten[].briefdatum",
  "bijeenkomsten[].gang",
  "bijeenkomsten[].genodigden",
  "bijeenkomsten[].opbrengst",
  "bijeenkomsten[].commitment",
  "bijeenkomsten[].sfeer",
  "bijeenkomsten[].verplaatst",
  "bijeenkomsten[].wijziging",
  "bijeenkomsten[].afzegging",
  "visies[].versie",
  "visies[].datum",
  "visies[].stand",
  "afspraken[].stand",
  "planning[].gereed",
  "voortgang[].datum",
];

/**
 * Whether a copy of a thing makes sense: it is known by a name that one types. What is known by whom it is about (who
 * signs, who comes, the words of a partner) is there once for each.
 */
export function kanDubbel(l: Lijstvraag): boolean {
  const lijst = lijstVan(l);
  const [kop = ""] = koppenVan(lijst);
  return (
    bronVan(l) !== undefined &&
    l.velden.includes(kop) &&
    lijst.velden[kop]?.soort === "tekst" &&
    !EENMALIG.includes(patroonVan(lijstPad(l)))
  );
}

/** Makes a copy of a thing, under a name that one gives it, right behind it. */
export async function dupliceer(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const rij = await kies(s, l, "Van welke wil je een kopie maken?");
  if (rij === undefined) return VERDER;
  if (rij === "stop") return { uitkomst: "stop" };
  const [kop = ""] = koppenVan(lijstVan(l));
  const vraag = vraagstelling(s, onder(`${lijstPad(l)}[]`, kop), { blok: l.titel, ding: `kopie van ${rij.naam}` });
  const voorstel = `${rij.naam} (kopie)`;
  const antwoord = await s.interviewer.vraag({ ...vraag, huidig: undefined, voorstel, standen: [], toonWaarom: false });
  if (antwoord.soort === "stop") return { uitkomst: "stop" };
  const naam = antwoord.soort === "houd" ? voorstel : antwoord.soort === "waarde" ? antwoord.waarde : undefined;
  if (naam === undefined) return VERDER;
  let pad = "";
  await houdVast(s, vraag.pad, naam, () => {
    pad = maakKopie(s.boek, l, rij, kop, naam);
  });
  s.interviewer.toon(`Er is een kopie van ‘${rij.naam}’. Kijk wat daarin anders moet.`);
  const gedaan = await bekijkRij(s, l, pad);
  if (gedaan.uitkomst !== "stop") toonLijst(s, l);
  return gedaan;
}

/** The copy with everything in it, as one act. Returns its path. */
function maakKopie(boek: Boek, l: Lijstvraag, rij: Rij, kop: string, naam: Bladwaarde): string {
  const lijst = lijstPad(l);
  const dingen = dingenBij(boek.coalitie, lijst);
  const kopie = new Kopie(boek);
  const pad = kopie.ding(lijstVan(l), lijst, { ...rij.ding, [kop]: naam }, dingen.length);
  const naar = rij.plaats + 1;
  boek.wijzig([
    ...kopie.wijzigingen(),
    ...(naar < dingen.length ? [{ soort: "verplaats" as const, lijst, van: dingen.length, naar }] : []),
  ]);
  return lijstVan(l).id === undefined ? dingPad(lijst, {}, naar) : pad;
}

/** Collects what a copy comes to. A reference within it to something that is copied too points at that copy. */
class Kopie {
  private readonly gemaakt: { readonly wijziging: Wijziging; readonly verwijst?: string }[] = [];
  private readonly nieuw = new Map<string, string>();
  private readonly bezet = new Map<string, { id: string }[]>();

  constructor(private readonly boek: Boek) {}

  ding(lijst: Lijst, pad: string, ding: Boom, plaats: number): string {
    const naam = lijstnaam(pad);
    const eerder = this.bezet.get(naam) ?? [];
    const daar = dingenBij(this.boek.coalitie, pad);
    const id = nieuweId(lijst, [...daar, ...naamgenoten(this.boek.coalitie, pad), ...eerder], ding);
    if (id !== undefined) {
      this.bezet.set(naam, [...eerder, { id }]);
      if (typeof ding.id === "string") this.nieuw.set(`${naam} ${ding.id}`, id);
    }
    this.gemaakt.push({ wijziging: { soort: "voegToe", lijst: pad, id } });
    const hier = dingPad(pad, { id }, plaats);
    for (const [sleutel, veld] of Object.entries(lijst.velden)) this.veld(veld, onder(hier, sleutel), ding[sleutel]);
    return hier;
  }

  private veld(veld: Veld, pad: string, waarde: unknown): void {
    if (waarde === undefined || NIET_MEE.includes(patroonVan(pad))) return;
    if (isGroep(veld)) {
      for (const [sleutel, v] of Object.entries(veld.velden))
        this.veld(v, onder(pad, sleutel), isBoom(waarde) ? waarde[sleutel] : undefined);
    } else if (!isLijst(veld)) {
      const wijziging = { soort: "zet", pad, waarde: waarde as Bladwaarde | Stand } as const;
      this.gemaakt.push({ wijziging, ...("naar" in veld ? { verwijst: veld.naar } : {}) });
    } else if (isStand(waarde)) this.gemaakt.push({ wijziging: { soort: "zetLijst", pad, waarde } });
    else if (Array.isArray(waarde)) waarde.filter(isBoom).forEach((d, i) => void this.ding(veld, pad, d, i));
  }

  wijzigingen(): readonly Wijziging[] {
    return this.gemaakt.map(({ wijziging: w, verwijst }) =>
      w.soort === "zet" && verwijst !== undefined ? { ...w, waarde: this.verwijst(w.waarde, verwijst) } : w,
    );
  }

  private verwijst(waarde: Bladwaarde | Stand | undefined, naar: string): Bladwaarde | Stand | undefined {
    const kopieVan = (id: string): string => this.nieuw.get(`${naar} ${id}`) ?? id;
    if (isStand(waarde)) return waarde;
    if (typeof waarde === "string") return kopieVan(waarde);
    return Array.isArray(waarde) ? waarde.map(kopieVan) : waarde;
  }
}
