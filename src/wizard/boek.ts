import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { dingenBij, dingPad, isLijst, onder, veldBij } from "../domain/pad.ts";
import { naamgenoten } from "../domain/verwijzingen.ts";
import { geefVrij, type Vrijgave } from "../domain/vrijgave.ts";
import { nieuweId, type Wijziging } from "../domain/wijziging.ts";
import { InternalError, UserError } from "../errors.ts";
import { gevolgenVan } from "../plan/gevolgen.ts";

/** What the wizard writes in. Every call is saved when it returns, so that stopping at any time loses nothing. */
export interface Boek {
  /** All that is known now, after the last call. */
  readonly coalitie: Coalitie;
  /** Today, as `2026-03-12`. */
  readonly vandaag: string;
  /**
   * Sets a leaf, or gives a list as a whole a `Stand`; undefined takes the answer away. When something else was written
   * between question and answer, `gezien` is what was known when it was asked.
   */
  zet(pad: string, waarde: Bladwaarde | Stand | undefined, gezien?: Coalitie): void;
  /** Adds a thing at the end of a list, with these leaves; an `id` among them is used. Returns its path. */
  voegToe(lijst: string, begin: Readonly<Record<string, unknown>>): string;
  /** Takes a thing away; what refers to it lets go. */
  verwijder(pad: string): void;
  /** Moves a thing within its list; places count from 0. */
  verplaats(lijst: string, van: number, naar: number): void;
  /** The paths of the leaves that refer to this thing. */
  verwijzingenNaar(pad: string): readonly string[];
  geefVrij(vrijgave: Vrijgave): void;
  /** Makes these changes as one act, all or nothing. */
  wijzig(wijzigingen: readonly Wijziging[]): void;
}

/** What a book is written on. */
export interface Papier {
  readonly coalitie: Coalitie;
  /**
   * Makes changes as one act. What depends on what is there comes as a function of that: it is asked at the moment of
   * writing. When a thing goes, what refers to it lets go; what follows from the changes (`gevolgen`) belongs to the act.
   * They were thought of on what there is now, or on what was `gezien` before it.
   */
  wijzig(
    gevraagd: readonly Wijziging[] | ((nu: Coalitie) => readonly Wijziging[]),
    gevolgen?: (voor: Coalitie, na: Coalitie) => readonly Wijziging[],
    gezien?: Coalitie,
  ): void;
  verwijzingenNaar(pad: string): readonly string[];
}

/** A book on this paper: each call becomes the changes that it comes to. */
export function boekOp(papier: Papier, vandaag: string): Boek {
  return {
    get coalitie() {
      return papier.coalitie;
    },
    vandaag,
    zet: (pad, waarde, gezien) => papier.wijzig([zet(pad, waarde)], gevolgenVan, gezien),
    voegToe: (lijst, begin) => voegToe(papier, lijst, begin),
    verwijder: (pad) => papier.wijzig([{ soort: "verwijder", pad }]),
    verplaats: (lijst, van, naar) => papier.wijzig([{ soort: "verplaats", lijst, van, naar }]),
    verwijzingenNaar: (pad) => papier.verwijzingenNaar(pad),
    wijzig: (wijzigingen) => {
      if (wijzigingen.length > 0) papier.wijzig(wijzigingen, gevolgenVan);
    },
    geefVrij: (vrijgave) => {
      const gezien = JSON.stringify(geefVrij(papier.coalitie, vrijgave));
      papier.wijzig((nu) => {
        const wijzigingen = geefVrij(nu, vrijgave);
        // What goes out is what was looked at, to the letter.
        if (JSON.stringify(wijzigingen) !== gezien) throw andereZinnen();
        return wijzigingen;
      });
    },
  };
}

const andereZinnen = (): UserError =>
  new UserError(
    "conflict",
    "Iemand anders, of jijzelf in een ander venster, werkte intussen ook aan wat je wilt vrijgeven. Er is niets vrijgegeven.",
    "Bekijk de zinnen opnieuw, en geef ze dan vrij.",
  );

/** A leaf, or a list as a whole that gets a `Stand`. */
function zet(pad: string, waarde: Bladwaarde | Stand | undefined): Wijziging {
  const veld = veldBij(velden, pad);
  const heleLijst = veld !== undefined && isLijst(veld) && !pad.endsWith("]");
  return heleLijst && (waarde === undefined || isStand(waarde))
    ? { soort: "zetLijst", pad, waarde }
    : { soort: "zet", pad, waarde };
}

/** Its id and place follow from what is there at that moment, so that it never lands on somebody else's thing. */
function voegToe(papier: Papier, lijst: string, begin: Readonly<Record<string, unknown>>): string {
  const veld = veldBij(velden, lijst);
  if (veld === undefined || !isLijst(veld)) throw new InternalError(`Geen lijst: ${lijst}`);
  const { id: gewenst, ...rest } = begin;
  let pad = "";
  papier.wijzig((nu) => {
    const dingen = dingenBij(nu, lijst);
    const bezet = [...dingen, ...naamgenoten(nu, lijst)];
    const id = veld.id !== undefined && typeof gewenst === "string" ? gewenst : nieuweId(veld, bezet, rest);
    pad = dingPad(lijst, { id }, dingen.length);
    const antwoorden = Object.entries(rest).map(([sleutel, waarde]) => zet(onder(pad, sleutel), waarde as Bladwaarde));
    return [{ soort: "voegToe", lijst, id }, ...antwoorden];
  }, gevolgenVan);
  return pad;
}
