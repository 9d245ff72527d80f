import { conceptVan, type Gezien, volg, volgAlle } from "../../domain/gezien.ts";
import { isDraft, known, optioneel } from "../../gap.ts";
import { afzenderVan } from "../delen/afzenders.ts";
import { ondertekening } from "../delen/ondertekening.ts";
import { aanspreking, adresVan, type GezieneOrganisatie, type GezienPersoon } from "../delen/personen.ts";

type Kijk = Gezien<"genodigde">;

/** What every letter of farewell has: to whom, from whom, and how the reader is addressed. */
export function briefdelen(c: Kijk, organisatie: GezieneOrganisatie) {
  const lezer = contactpersoonVan(c, organisatie);
  const afzenders = afzendersVan(c, organisatie);
  return {
    ...aanspreking(c, lezer),
    ...(afzenders.length === 0 ? vanAdviseur(c) : vanPartners(c, afzenders)),
    adres: adresVan(lezer, organisatie),
    coalitie: c.coalitie.naam,
    contact: { naam: optioneel(c.coalitie.adviseur.naam), email: optioneel(c.coalitie.adviseur.email) },
  };
}

const vanPartners = (c: Kijk, afzenders: readonly GezienPersoon[]) => ({
  afzender: afzenderVan(c, afzenders[0] ?? conceptVan(c.personen), afzenders),
  ondertekening: ondertekening(c, afzenders),
});

/** Where nobody else can thank who invited all the others. */
function vanAdviseur({ coalitie: { adviseur } }: Kijk): ReturnType<typeof vanPartners> {
  return {
    afzender: {
      naam: adviseur.bureau,
      straat: optioneel(adviseur.adres),
      postcode: optioneel(adviseur.postcode),
      plaats: adviseur.plaats,
      ook: [],
    },
    ondertekening: [
      [
        { naam: adviseur.naam, functie: "", organisatie: adviseur.bureau },
        { naam: "", functie: "", organisatie: "" },
      ],
    ],
  };
}

/** Meetings from the last to the first, the one that closes the coalition before all others. */
function bijeenkomstenTerug(c: Kijk): readonly Kijk["bijeenkomsten"][number][] {
  const dag = (b: Kijk["bijeenkomsten"][number]): string =>
    b.id !== "" && b.id === c.afronding.slotmoment ? "9999" : (known(b.datum) ?? "");
  return c.bijeenkomsten.toSorted((a, b) => (dag(a) < dag(b) ? 1 : -1));
}

/** Who invited last writes on behalf of all; nobody writes to the own organisation. None where there is nobody else. */
function afzendersVan(c: Kijk, organisatie: GezieneOrganisatie): readonly GezienPersoon[] {
  const groepen = bijeenkomstenTerug(c).map((b) => volgAlle(c.personen, b.afzenders));
  const eigen = (p: GezienPersoon): boolean => !isDraft(p) && p.organisatie === organisatie.id;
  return groepen.map((groep) => groep.filter((p) => !eigen(p))).find((groep) => groep.length > 0) ?? [];
}

/** To whom a letter to an organisation goes: who signed for it last, else who was invited last, else who is known of it. */
function contactpersoonVan(c: Kijk, organisatie: GezieneOrganisatie): GezienPersoon {
  if (isDraft(organisatie)) return conceptVan(c.personen);
  const tekenaars = c.bezegelingen
    .toReversed()
    .flatMap((z) => z.ondertekenaars.filter((o) => o.organisatie === organisatie.id).map((o) => o.persoon));
  const genodigden = bijeenkomstenTerug(c).flatMap((b) => b.genodigden.map((g) => g.persoon));
  const gekend = c.personen.filter((p) => !isDraft(p));
  const kandidaten = [...tekenaars, ...genodigden].flatMap((id) => gekend.filter((p) => p.id === id));
  return (
    [...kandidaten, ...gekend].find((p) => p.organisatie === organisatie.id) ??
    volg(c.personen, conceptVan(c.personen).achternaam)
  );
}
