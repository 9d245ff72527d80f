import { lijstVan, weet } from "../../domain/boom.ts";
import type { LeesbaarDing } from "../../domain/gezien.ts";
import { isAfgezegd } from "../../plan/bijeenkomsten.ts";
import type { Variant } from "../document.ts";

export type Bijeenkomst = LeesbaarDing<"genodigde", "bijeenkomsten">;
export type Genodigde = Extract<Bijeenkomst["genodigden"], readonly unknown[]>[number];

/** For which meetings a variant of the letter is made, and for whom on the list. */
export interface Briefvariant extends Variant {
  bij(bijeenkomst: Bijeenkomst): boolean;
  aan(genodigde: Genodigde, bijeenkomst: Bijeenkomst): boolean;
}

const heeftIets = (groep: object | undefined): boolean => Object.values(groep ?? {}).some((w) => weet(w) !== undefined);

const gaatDoor = (bijeenkomst: Bijeenkomst): boolean => !isAfgezegd(bijeenkomst);

const isAfgemeld = ({ stand }: Genodigde): boolean => weet(stand) === "afgemeld";

/** Whether the day or the time is another than in the invitation, so that who could not come now may. */
const isVerzet = ({ wijziging }: Bijeenkomst): boolean =>
  [wijziging?.oudeDatum, wijziging?.oudBegin, wijziging?.oudEind].some((oud) => weet(oud) !== undefined);

/** Who answered, came or stayed away needs no reminder, wherever on the list that stands. */
const heeftNietGeantwoord = (genodigde: Genodigde, { genodigden }: Bijeenkomst): boolean =>
  [genodigde, ...lijstVan(genodigden).filter(({ persoon }) => weet(persoon) === weet(genodigde.persoon))].every(
    ({ persoon, stand }) => weet(persoon) === undefined || [undefined, "uitgenodigd"].includes(weet(stand)),
  );

/**
 * The letters that go with one meeting, the invitation first. Who already declined is not invited again, and need not hear
 * that it is off; a new day may make them come after all.
 */
export const UITNODIGINGSVARIANTEN: readonly Briefvariant[] = [
  { id: "uitnodiging", naam: "uitnodiging", bij: () => true, aan: (g) => !isAfgemeld(g) },
  { id: "vooraankondiging", naam: "vooraankondiging", bij: gaatDoor, aan: (g) => !isAfgemeld(g) },
  { id: "herinnering", naam: "herinnering", bij: gaatDoor, aan: heeftNietGeantwoord },
  {
    id: "wijziging",
    naam: "bericht van wijziging",
    bij: (b) => gaatDoor(b) && heeftIets(b.wijziging),
    aan: (g, b) => !isAfgemeld(g) || isVerzet(b),
  },
  { id: "afzegging", naam: "afzegging", bij: isAfgezegd, aan: (g) => !isAfgemeld(g) },
];
