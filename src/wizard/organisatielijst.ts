import { lijstVan, weet } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { isBlad, veldBij } from "../domain/pad.ts";
import { leesBlad } from "../domain/soorten.ts";
import { nieuweId } from "../domain/wijziging.ts";
import { leesNaam } from "../dutch/lezen.ts";
import { vouw } from "../dutch/vouwen.ts";

type Woorden = Readonly<Record<string, string>>;

/** One row of a spreadsheet, with the number it has there. */
interface Rij {
  readonly nr: number;
  readonly cellen: readonly string[];
}

/** What a list comes to: answers in the shape of the tree, what cannot be taken in, and what was left as it was. */
export interface Organisatielijst {
  readonly antwoorden: { readonly organisaties: readonly Ding[]; readonly personen: readonly Ding[] };
  readonly fouten: readonly string[];
  readonly meldingen: readonly string[];
}

type Ding = { readonly id: string } & Readonly<Record<string, string | Woorden>>;

/** How people name the columns, beside the word itself. */
const KOLOMMEN: Readonly<Record<string, readonly string[]>> = {
  naam: ["organisatie", "organisatienaam", "bedrijf", "bedrijfsnaam"],
  soort: ["type"],
  kort: ["kortenaam", "afkorting"],
  contactpersoon: ["contact", "persoon"],
  aanhefvorm: [],
  titel: [],
  voorletters: ["initialen"],
  voornaam: [],
  tussenvoegsel: ["tussenvoegsels"],
  achternaam: [],
  functie: [],
  email: ["mail", "emailadres", "mailadres"],
  telefoon: ["tel", "telefoonnummer", "mobiel"],
  straat: ["adres", "postadres", "straatennummer"],
  postcode: [],
  plaats: ["woonplaats"],
};

const KOLOMNAMEN = Object.keys(KOLOMMEN).map((kolom) => (kolom === "email" ? "e-mail" : kolom));

/** Where a cell goes; a contact person in one cell is taken apart. */
const PADEN: Readonly<Record<string, string>> = {
  naam: "organisaties[].naam",
  soort: "organisaties[].soort",
  kort: "organisaties[].kort",
  straat: "organisaties[].adres.straat",
  postcode: "organisaties[].adres.postcode",
  plaats: "organisaties[].adres.plaats",
};
const padVan = (kolom: string): string => PADEN[kolom] ?? `personen[].${kolom}`;

const kolomVan = (kop: string): string | undefined => {
  const kaal = vouw(kop).replace(/[^a-z]/g, "");
  return Object.entries(KOLOMMEN).find(([kolom, ook]) => kolom === kaal || ook.includes(kaal))?.[0];
};

/**
 * Reads a list of organisations with their contact persons, the names of the columns in its first row. Whoever is on
 * record already is left as they are, and told. `vandaag` is an ISO day.
 */
export function leesOrganisatielijst(rijen: readonly Rij[], coalitie: Coalitie, vandaag: string): Organisatielijst {
  const lezer = new Lezer(coalitie, vandaag);
  const [kop, ...rest] = rijen;
  const kolommen = (kop?.cellen ?? []).map(kolomVan);
  if (!kolommen.includes("naam"))
    lezer.fouten.push(`De eerste rij noemt geen kolom ‘naam’. De kolommen kunnen zijn: ${KOLOMNAMEN.join(", ")}.`);
  else {
    const vreemd = (kop?.cellen ?? []).filter((cel, i) => cel !== "" && kolommen[i] === undefined);
    if (vreemd.length > 0) lezer.meldingen.push(`Overgeslagen kolommen: ${vreemd.join(", ")}.`);
    for (const rij of rest) lezer.rij(rij, kolommen);
  }
  const { organisaties, personen, fouten, meldingen } = lezer;
  return { antwoorden: { organisaties, personen }, fouten, meldingen };
}

class Lezer {
  readonly organisaties: Ding[] = [];
  readonly personen: Ding[] = [];
  readonly fouten: string[] = [];
  readonly meldingen: string[] = [];

  constructor(
    private readonly coalitie: Coalitie,
    private readonly vandaag: string,
  ) {}

  rij({ nr, cellen }: Rij, kolommen: readonly (string | undefined)[]): void {
    if (cellen.slice(kolommen.length).some((cel) => cel !== ""))
      this.fouten.push(`Rij ${nr}: er staan meer cellen dan kolommen.`);
    const woorden = this.woordenVan(nr, cellen, kolommen);
    if (woorden.naam === undefined) this.fouten.push(`Rij ${nr}: de naam van de organisatie ontbreekt.`);
    else this.persoon(nr, woorden, this.organisatie(nr, { ...woorden, naam: woorden.naam }));
  }

  /** The cells by their column, each tried as if it were typed. */
  private woordenVan(nr: number, cellen: readonly string[], kolommen: readonly (string | undefined)[]): Woorden {
    const gevuld = kolommen.flatMap((kolom, i) => {
      const cel = cellen[i] ?? "";
      return kolom === undefined || cel === "" ? [] : [[kolom, cel] as const];
    });
    for (const [kolom, cel] of gevuld) {
      const veld = veldBij(velden, padVan(kolom));
      const gelezen = veld !== undefined && isBlad(veld) ? leesBlad(veld, cel, this.vandaag) : undefined;
      if (gelezen?.ok === false)
        this.fouten.push(`Rij ${nr}, kolom ${kolom}: ${gelezen.melding} ${gelezen.hint}`.trim());
    }
    return Object.fromEntries(gevuld);
  }

  /** The id of the organisation of this row: the one that is there, else a new one. */
  private organisatie(nr: number, woorden: Woorden & { readonly naam: string }): string {
    const naam = vouw(woorden.naam);
    const daar = lijstVan(this.coalitie.organisaties).find((o) => vouw(weet(o.naam) ?? "") === naam);
    if (daar?.id !== undefined) {
      this.meldingen.push(`Rij ${nr}: ${woorden.naam} staat al op de lijst en blijft zoals het was.`);
      return daar.id;
    }
    const zojuist = this.organisaties.find((o) => vouw(String(o.naam)) === naam);
    if (zojuist !== undefined) return zojuist.id;
    const { straat, postcode, plaats } = woorden;
    const adres = metWaarde({ straat, postcode, plaats });
    const id = this.nieuweId("organisaties", this.organisaties, woorden);
    this.organisaties.push({
      id,
      ...metWaarde({ naam: woorden.naam, soort: woorden.soort, kort: woorden.kort }),
      ...(Object.keys(adres).length > 0 ? { adres } : {}),
    });
    return id;
  }

  private persoon(nr: number, woorden: Woorden, organisatie: string): void {
    const { aanhefvorm, titel, voorletters, voornaam, tussenvoegsel, achternaam, functie, email, telefoon } = woorden;
    const delen = {
      ...leesNaam(woorden.contactpersoon ?? ""),
      ...metWaarde({ aanhefvorm, titel, voorletters, voornaam, tussenvoegsel, achternaam }),
    };
    const rest = metWaarde({ functie, email, telefoon });
    if ((delen.achternaam ?? "") === "") {
      if (Object.keys({ ...metWaarde(delen), ...rest }).length > 0)
        this.meldingen.push(
          `Rij ${nr}: zonder achternaam van een contactpersoon zijn functie, e-mail en telefoon niet overgenomen.`,
        );
      return;
    }
    const zelfde = (p: Woorden): boolean =>
      p.organisatie === organisatie && vouw(p.achternaam ?? "") === vouw(delen.achternaam ?? "") && past(p, delen);
    const bekend = lijstVan(this.coalitie.personen).map((p) =>
      metWaarde({
        organisatie: weet(p.organisatie),
        achternaam: weet(p.achternaam),
        voornaam: weet(p.voornaam),
        voorletters: weet(p.voorletters),
      }),
    );
    if ([...bekend, ...(this.personen as readonly Woorden[])].some(zelfde)) {
      this.meldingen.push(`Rij ${nr}: ${delen.achternaam} staat al op de lijst en blijft zoals het was.`);
      return;
    }
    const id = this.nieuweId("personen", this.personen, delen);
    this.personen.push({ id, organisatie, ...metWaarde(delen), ...rest });
  }

  private nieuweId(naam: "organisaties" | "personen", nieuw: readonly Ding[], begin: Woorden): string {
    const bezet = [...lijstVan<{ readonly id?: string }>(this.coalitie[naam]), ...nieuw];
    return nieuweId(velden[naam], bezet, begin) ?? naam;
  }
}

/** Two names of the same surname are one person unless both have a first name, or initials, and those differ. */
const past = (a: Woorden, b: Woorden): boolean =>
  (["voornaam", "voorletters"] as const).every((deel) => {
    const [links, rechts] = [a[deel], b[deel]];
    return links === undefined || rechts === undefined || vouw(links) === vouw(rechts);
  });

const metWaarde = (woorden: Readonly<Record<string, string | undefined>>): Woorden =>
  Object.fromEntries(
    Object.entries(woorden).flatMap(([sleutel, w]) => (w === undefined || w === "" ? [] : [[sleutel, w]])),
  );
