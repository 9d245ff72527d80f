import { conceptVan, type Gezien, volg } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { type Besluit, uitkomst } from "../delen/besluiten.ts";
import { besluitdag, type Gang, type Gangstuk, gaatOver } from "../delen/gangstuk.ts";
import { gevraagdeBesluiten } from "../delen/gevraagd.ts";
import { orgaanInZin } from "../delen/organen.ts";
import { partijenVan } from "../delen/partijen.ts";
import { naamVan } from "../delen/personen.ts";
import { opDag } from "../delen/volgorde.ts";

type Kijk = Gezien<"partners">;
type Organisatie = Kijk["organisaties"][number];

/** Of which decision this is the note: whose, on which paper of which pass. */
export interface Zaak {
  readonly o: Organisatie;
  readonly gang: Gang;
  readonly soort: Gangstuk;
}

const gaatOverStuk = (b: Besluit, { soort }: Zaak): boolean => gaatOver(b.stuk, soort);

/** The decisions of this partner on this paper, or on money that it rests on, in order of their days. */
const besluitenVan = (c: Kijk, zaak: Zaak): readonly Besluit[] =>
  c.besluiten
    .filter((b) => !isDraft(b) && !isDraft(zaak.o) && b.organisatie === zaak.o.id && b.gang === zaak.gang.id)
    .filter((b) => gaatOverStuk(b, zaak) || c.begroting.some((r) => r.besluit === b.id))
    .toSorted(opDag((b) => known(b.datum) ?? "9999"));

/** Which body decides, and when; where nobody wrote that down yet, that is asked. */
export function organen(c: Kijk, zaak: Zaak) {
  const eigen = besluitenVan(c, zaak);
  const stemdeIn = eigen.length === 0 && zaak.gang.andereAkkoord === true;
  const rijen = eigen.length > 0 || stemdeIn ? eigen : [conceptVan(c.besluiten)];
  return {
    rijen: rijen.map((b) => ({
      orgaan: orgaanInZin(zaak.o, b),
      datum: b.datum,
      inleveren: optioneel(b.aanleverdatum),
      uitkomst: isDraft(b)
        ? "nog te nemen"
        : gaatOverStuk(b, zaak)
          ? uitkomst(b)
          : zin`over ‘${b.stuk}’: ${uitkomst(b)}`,
    })),
    metInleveren: rijen.some((b) => !isGap(b.aanleverdatum)),
    /** Who is asked first. */
    eerste: rijen[0] === undefined ? "ons bestuur" : orgaanInZin(zaak.o, rijen[0]),
    stemdeIn,
    stemdeInOp: stemdeIn ? (besluitdag(c, zaak.gang) ?? "") : "",
    genomen: stemdeIn || (eigen.length > 0 && eigen.every((b) => !isGap(b.uitkomst) && b.uitkomst !== "nog te nemen")),
  };
}

const BEZEGELING = {
  intentieverklaring: "de intentieverklaring",
  "plan van aanpak": "het plan van aanpak",
  convenant: "het convenant",
  contract: "het contract",
} as const;

/** The seal of this pass, as far as it exists. */
const bezegelingVan = (c: Kijk, { gang }: Zaak) =>
  c.bezegelingen.find((b) => !isDraft(b) && !isDraft(gang) && b.gang === gang.id && b.stand !== "vervallen");

/**
 * What the board is asked: what all partners are asked, and what only this one is. `bijdrage` tells whether the note holds
 * a contribution of it, `geld` how much money is in that.
 */
export function gevraagd(c: Kijk, zaak: Zaak, bijdrage: boolean, geld: string): readonly (string | Gap | Zin)[] {
  const waarvan = geld === "" ? "" : `, waaronder ${geld} aan geld`;
  return [
    ...gevraagdeBesluiten(zaak.gang, zaak.soort),
    ...(bijdrage ? [`in te stemmen met onze bijdrage${waarvan}`] : []),
    ...tekenen(c, zaak),
  ];
}

/** Who signs for this partner; one that cannot be a party supports it. */
function tekenen(c: Kijk, zaak: Zaak): readonly (string | Zin)[] {
  const b = bezegelingVan(c, zaak);
  const soort = known(b?.soort);
  if (b === undefined || soort === undefined) return [];
  const wat = BEZEGELING[soort];
  if (!partijenVan(c, b).some(({ id }) => id === zaak.o.id))
    return zaak.o.rol === "onderschrijver" ? [`${wat} te onderschrijven`] : [];
  const rij = b.ondertekenaars.find((r) => !isDraft(r) && r.organisatie === zaak.o.id);
  return [
    rij === undefined
      ? `${wat} te laten tekenen`
      : zin`${naamVan(volg(c.personen, rij.persoon))} ${wat} namens ons te laten tekenen`,
  ];
}

/** What this partner reserved beside its own decision: the body that has the last word, and until when. */
export function voorbehouden(c: Kijk, zaak: Zaak) {
  const eigen = besluitenVan(c, zaak);
  const alGezegd = eigen.some((b) => !isGap(b.voorbehoudVan));
  return alGezegd
    ? []
    : (bezegelingVan(c, zaak)?.voorbehouden ?? [])
        .filter((v) => !isDraft(v) && v.organisatie === zaak.o.id)
        .map((v) => ({ orgaan: v.orgaan, uiterlijk: v.uiterlijk }));
}
