import { conceptVan, type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { datum } from "../../dutch/datums.ts";
import { organisatieMetLidwoord } from "../../dutch/namen.ts";
import { type Gap, isDraft, isGap, known } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import { lidwoordVan } from "./organisaties.ts";
import { type GezienPersoon, naamVan } from "./personen.ts";
import { aaneen } from "./zinnen.ts";

type Kijk = Pick<Gezien<"partners">, "organisaties" | "personen" | "bezegelingen">;
type Organisatie = Kijk["organisaties"][number];
export type Bezegeling = Kijk["bezegelingen"][number];

/** Without legal personality and no body of government either: it can support, but not be a party. */
const kanNietTekenen = (o: Organisatie): boolean => o.rechtspersoon === "nee" && o.handelendAls !== "bestuursorgaan";

/** Who signs as a party, in the order of the seal. */
export const partijenVan = (c: Kijk, b: Bezegeling): readonly Organisatie[] =>
  volgAlle(c.organisaties, b.partijen).filter((o) => isDraft(o) || !kanNietTekenen(o));

/** Who supports it without being a party: those that cannot be one, and those that chose to. */
export const onderschrijversVan = (c: Kijk, b: Bezegeling): readonly Organisatie[] =>
  c.organisaties.filter(
    (o) => !isDraft(o) && (b.partijen.includes(o.id) ? kanNietTekenen(o) : o.rol === "onderschrijver"),
  );

/** The name by which a party is called from then on: `de Gemeente`, `Hogeschool Merwede`. */
export function term(o: Organisatie): string | Gap {
  const kort = known(o.kort);
  if (kort === undefined) return o.naam;
  const lidwoord = lidwoordVan(o, kort);
  return lidwoord === "geen" ? kort : `${lidwoord} ${kort}`;
}

/** The name of a party as it binds itself: for an authority that acts as such, the body that decides. */
export function partijnaam(o: Organisatie): string | Gap {
  const naam = o.naam;
  if (isGap(naam) || o.handelendAls !== "bestuursorgaan") return naam;
  const orgaan = ORGANEN[String(o.soort)];
  const inZin = organisatieMetLidwoord({ naam, lidwoord: known(o.lidwoord) });
  return orgaan === undefined ? naam : `${orgaan} van ${inZin}`;
}

const ORGANEN: Readonly<Record<string, string>> = {
  gemeente: "het college van burgemeester en wethouders",
  provincie: "Gedeputeerde Staten",
  waterschap: "het dagelijks bestuur",
};

/** What follows the name: legal form, seat, who represents it on what ground, and the name from then on. */
export const partijomschrijving = (c: Kijk, b: Bezegeling, o: Organisatie): Zin =>
  omschrijvingVan(o, ondertekenaarsVan(c, b, o));

/** The same of an organisation for which these sign. */
export function omschrijvingVan(o: Organisatie, ondertekenaars: readonly Ondertekenaar[]): Zin {
  const vertegenwoordigers = ondertekenaars.map(
    (v) => zin`${v.naam}${voorafgegaan(v.functie)}${voorafgegaan(v.grondslag)}`,
  );
  const naam = known(o.kort) === undefined ? zin`` : zin`, hierna te noemen: ‘${term(o)}’`;
  return zin`${vormVan(o)}, vertegenwoordigd door ${aaneen(vertegenwoordigers, ", en ")}${naam}`;
}

const voorafgegaan = (deel: string | Gap): Zin => (isGap(deel) && deel.reden !== "ontbreekt" ? zin`` : zin`, ${deel}`);

/** `, een stichting, gevestigd in Hanzestad`; the form is left out where the name holds it already. */
function vormVan(o: Organisatie): string {
  if (o.handelendAls === "bestuursorgaan") return ", handelend als bestuursorgaan";
  const vorm = known(o.rechtsvorm);
  const plaats = known(o.vestigingsplaats);
  const alGezegd = vorm === undefined || (known(o.naam) ?? "").toLowerCase().includes(vorm.toLowerCase());
  return `${alGezegd ? "" : `, een ${vorm}`}${plaats === undefined ? "" : `, gevestigd in ${plaats}`}`;
}

/** Who signs for a party, and what lets this person do so. */
export interface Ondertekenaar {
  readonly naam: string | Gap;
  readonly functie: string | Gap;
  /** `ter uitvoering van het besluit van …` or `op grond van …`. */
  readonly grondslag: string | Gap;
  readonly getekendOp: string | Gap;
}

/** Who signs for this organisation; one draft where nobody is named yet. */
export function ondertekenaarsVan(c: Kijk, b: Bezegeling, o: Organisatie): readonly Ondertekenaar[] {
  const eigen = b.ondertekenaars.filter((r) => !isDraft(r) && r.organisatie === o.id);
  return (eigen.length > 0 ? eigen : [conceptVan(b.ondertekenaars)]).map((rij) => ondertekenaarVan(c, rij));
}

/** Who signs, as a row of the project file names this person and why he may. */
export function ondertekenaarVan(
  c: Pick<Kijk, "personen">,
  rij: Readonly<Record<"persoon" | "grondslag" | "getekendOp", string | Gap>>,
): Ondertekenaar {
  const persoon = volg(c.personen, rij.persoon);
  return {
    naam: naamVan(persoon),
    functie: functieVan(persoon),
    grondslag: grondslagVan(rij.grondslag),
    getekendOp: rij.getekendOp,
  };
}

/** A place to sign. What is not known of who signs, where and when, is written there by hand. */
export interface Handtekening {
  readonly organisatie: string | Gap;
  readonly naam: string | Gap;
  readonly functie: string | Gap;
  /** Where the paper does not say it elsewhere; else empty. */
  readonly grondslag: string | Gap;
  readonly plaatsEnDatum: string | Zin;
}

/** A place for each who signs for this party. Who that is must be known. */
export const handtekeningen = (c: Kijk, b: Bezegeling, o: Organisatie): readonly Handtekening[] =>
  ondertekenaarsVan(c, b, o).map((v) => ({
    organisatie: partijnaam(o),
    naam: v.naam,
    functie: v.functie,
    grondslag: "",
    plaatsEnDatum: plaatsEnDatum(b, v),
  }));

/** A supporter signs too: whoever is named for it, else the first that is known of its people. */
export function handtekeningVanOnderschrijver(c: Kijk, b: Bezegeling, o: Organisatie): Handtekening {
  const [v] = handtekeningen(c, b, o);
  const persoon = c.personen.find((p) => !isDraft(p) && p.organisatie === o.id);
  const hand = v ?? LEEG;
  if (persoon === undefined || !isGap(hand.naam)) return { ...hand, organisatie: o.naam };
  return { ...hand, organisatie: o.naam, naam: naamVan(persoon), functie: functieVan(persoon) };
}

const plaatsEnDatum = (b: Bezegeling, { getekendOp }: Ondertekenaar): string | Zin =>
  isGap(getekendOp) ? "" : zin`${b.plaats}, ${datum(getekendOp)}`;

const LEEG: Handtekening = { organisatie: "", naam: "", functie: "", grondslag: "", plaatsEnDatum: "" };

/**
 * In rows of which empty places fill the last: of two for up to four, of three for more, so that all sign on one page. Three
 * fit in one row.
 */
export function naastElkaar(alle: readonly Handtekening[]): readonly (readonly Handtekening[])[] {
  const breed = alle.length === 3 || alle.length > 4 ? 3 : 2;
  return Array.from({ length: Math.ceil(alle.length / breed) }, (_, rij) =>
    Array.from({ length: breed }, (_leeg, plek) => alle[rij * breed + plek] ?? LEEG),
  );
}

/** Where even the name is missing, one question is enough. */
const functieVan = (p: GezienPersoon): string | Gap => (isGap(p.achternaam) ? p.achternaam.with("weg") : p.functie);

function grondslagVan(grondslag: string | Gap): string | Gap {
  if (isGap(grondslag)) return grondslag.with("weg");
  const voertUit = /^(het|een) besluit\b/i.test(grondslag) && !/\bvolmacht\b/i.test(grondslag);
  return `${voertUit ? "ter uitvoering van" : "op grond van"} ${grondslag}`;
}

/** Parties that share a collective name: their numbers, and that name. Needs two of them. */
export function groepenVan(partijen: readonly Organisatie[]): readonly { nummers: readonly string[]; naam: string }[] {
  const namen = new Set(partijen.flatMap((o) => known(o.groep) ?? []));
  return [...namen].flatMap((naam) => {
    const nummers = partijen.flatMap((o, i) => (o.groep === naam ? [String(i + 1)] : []));
    return nummers.length > 1 ? [{ nummers, naam }] : [];
  });
}
