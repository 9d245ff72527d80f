import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import { velden } from "../domain/declaratie.ts";
import { dingPad, isLijst, leesPad, onder, schrijfPad, veldBij, waardeBij } from "../domain/pad.ts";
import { lijstnaam, naamgenoten, verwijzingenNaar } from "../domain/verwijzingen.ts";
import { geefVrij, type Vrijgave } from "../domain/vrijgave.ts";
import { nieuweId, type Wijziging } from "../domain/wijziging.ts";
import { InternalError } from "../errors.ts";
import { gevolgenVan } from "../plan/gevolgen.ts";
import type { Project } from "../project/project.ts";
import type { Boek } from "../wizard/boek.ts";

type Begin = Readonly<Record<string, unknown>>;

/** The book in which the wizard writes: each call is on disk when it returns. */
export function boekVan(project: Project, vandaag: string): Boek {
  return {
    get coalitie() {
      return project.coalitie;
    },
    vandaag,
    zet: (pad: string, waarde: Bladwaarde | Stand | undefined) => project.wijzig([zet(pad, waarde)], gevolgenVan),
    voegToe: (lijst: string, begin: Begin) => voegToe(project, lijst, begin),
    verwijder: (pad: string) => project.wijzig([{ soort: "verwijder", pad }]),
    verplaats: (lijst: string, van: number, naar: number) => project.wijzig([{ soort: "verplaats", lijst, van, naar }]),
    verwijzingenNaar: (pad: string) => wieVerwijst(project, pad),
    wijzig: (wijzigingen: readonly Wijziging[]) => project.wijzig(wijzigingen, gevolgenVan),
    geefVrij: (vrijgave: Vrijgave) => project.wijzig((nu) => geefVrij(nu, vrijgave)),
  };
}

/** A leaf, or a list as a whole that gets a `Stand`. */
function zet(pad: string, waarde: Bladwaarde | Stand | undefined): Wijziging {
  const veld = veldBij(velden, pad);
  const heleLijst = veld !== undefined && isLijst(veld) && !pad.endsWith("]");
  return heleLijst && (waarde === undefined || isStand(waarde))
    ? { soort: "zetLijst", pad, waarde }
    : { soort: "zet", pad, waarde };
}

/** Its id and place follow from what is on disk at that moment, so that it never lands on somebody else's thing. */
function voegToe(project: Project, lijst: string, begin: Begin): string {
  const veld = veldBij(velden, lijst);
  if (veld === undefined || !isLijst(veld)) throw new InternalError(`Geen lijst: ${lijst}`);
  const { id: gewenst, ...rest } = begin;
  let pad = "";
  project.wijzig((nu) => {
    const daar = waardeBij(nu, lijst);
    const dingen = Array.isArray(daar) ? daar : [];
    const bezet = [...dingen, ...naamgenoten(nu, lijst)];
    const id = veld.id !== undefined && typeof gewenst === "string" ? gewenst : nieuweId(veld, bezet, rest);
    pad = dingPad(lijst, { id }, dingen.length);
    const antwoorden = Object.entries(rest).map(([sleutel, waarde]) => zet(onder(pad, sleutel), waarde as Bladwaarde));
    return [{ soort: "voegToe", lijst, id }, ...antwoorden];
  }, gevolgenVan);
  return pad;
}

/** The paths of the leaves that refer to this thing. */
export function wieVerwijst(project: Project, pad: string): readonly string[] {
  const stukken = leesPad(pad) ?? [];
  const laatste = stukken.at(-1);
  if (laatste === undefined || !("ding" in laatste)) return [];
  return verwijzingenNaar(project.inhoud.verwijzingen, lijstnaam(schrijfPad(stukken.slice(0, -1))), laatste.ding);
}
