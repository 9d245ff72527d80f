import { type Gezien, volg } from "../domain/gezien.ts";
import { hoofdletter, metPunt } from "../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../gap.ts";
import { zin } from "../zin.ts";
import { adviseurVan } from "./delen/adviseur.ts";
import { kies } from "./delen/exemplaren.ts";
import { aanspreking, adresVan } from "./delen/personen.ts";
import { document, type Exemplaar, type Omgeving, ZONDER_KENMERK } from "./document.ts";
import { naGroepsgesprek, terugkoppelingenVan } from "./gesprek/exemplaren.ts";
import { afzenderVan, gesprekspartnersVan } from "./gesprek/partners.ts";
import { KOPPEN, vrijgegevenAls } from "./gesprek/zinnen.ts";

/** Their own words and nothing else, put before them: without this page nothing of a talk can ever be released. */
export const terugkoppeling = document({
  id: "terugkoppeling",
  titel: "Terugkoppeling van het gesprek",
  stappen: [1],
  voor: "gesprekspartner",
  per: "gesprek",
  huisstijl: "brief",
  opmaak: { inhoudsopgave: false, genummerd: false },
  mail: true,
  exemplaren: terugkoppelingenVan,
  view,
  kop: (c, { over }) => zin`Terugkoppeling gesprek ${kies(c.organisaties, over.organisaties).naam}`,
  kenmerk: () => ZONDER_KENMERK,
});

type Kijk = Gezien<"gesprekspartner">;
type Gesprek = Kijk["gesprekken"][number];
type Formulering = Gesprek["formuleringen"][number];

function view(c: Kijk, exemplaar: Exemplaar, { datum }: Omgeving) {
  const { over } = exemplaar;
  const groep = naGroepsgesprek(exemplaar);
  const gesprek = kies(c.gesprekken, over.gesprekken);
  const organisatie =
    over.organisaties === undefined
      ? volg(c.organisaties, gesprek.partners[0] ?? "")
      : kies(c.organisaties, over.organisaties);
  const personen = gesprekspartnersVan(c, gesprek, groep ? over.organisaties : undefined);
  const persoon = personen[0] ?? kies(c.personen, undefined);
  const aanspreekvorm = aanspreking(c, persoon);
  // Of what was refused or taken back nothing is left; of what nobody wrote yet there is a draft.
  const zinnen = gesprek.formuleringen
    .filter((f) => isVan(f, over.organisaties))
    .map((f) => zinVan(c, f, groep, aanspreekvorm.je))
    .filter((f) => !isGap(f.tekst) || f.tekst.reden !== "weg");
  return {
    ...aanspreekvorm,
    datum: briefdatum(gesprek, datum),
    adviseur: adviseurVan(c),
    afzender: afzenderVan(c, gesprek),
    coalitie: c.coalitie.naam,
    adres: adresVan(persoon, organisatie),
    gesprek: { datum: gesprek.datum },
    formuleringen: zinnen,
    nietsTeVragen: zinnen.length === 0,
    enkeleZin: zinnen.length === 1,
    antwoordVoor: gesprek.terugkoppeling.antwoordVoor,
    watErmeeGebeurt: optioneel(gesprek.terugkoppeling.watErmeeGebeurt),
  };
}

/** The day it was sent; today as long as an answer to it could still come in time. */
function briefdatum({ terugkoppeling: { verstuurd, antwoordVoor } }: Gesprek, vandaag: string): string | Gap {
  if (!isGap(verstuurd)) return verstuurd;
  const uiterlijk = known(antwoordVoor);
  return uiterlijk !== undefined && vandaag >= uiterlijk ? verstuurd : vandaag;
}

/**
 * Only the own words go to an organisation. A sentence of which is not known whose it is, is asked for after a group talk
 * and not shown: see `zinVan`.
 */
const isVan = (f: Formulering, organisatie: string | undefined): boolean =>
  isGap(f.organisatie) || f.organisatie === organisatie;

function zinVan(c: Kijk, f: Formulering, groep: boolean, je: boolean) {
  const vanWie = groep && isGap(f.organisatie) ? f.organisatie : undefined;
  const vrijgegeven = vrijgegevenAls(c, f);
  const tekst = known(f.tekst) ?? vrijgegeven?.tekst ?? f.tekst;
  const reikwijdte = known(f.reikwijdte) ?? vrijgegeven?.reikwijdte;
  return {
    kop: vanWie ?? (isGap(f.soort) ? f.soort : KOPPEN[f.soort]),
    tekst: vanWie ?? (isGap(tekst) ? tekst : hoofdletter(metPunt(tekst))),
    lezers: reikwijdte === undefined ? `dat kies${je ? " je" : "t u"} zelf` : LEZERS[reikwijdte](je ? "je" : "uw"),
  };
}

const LEZERS = {
  "alleen de eigen brief": (uw: string) => `alleen ${uw} eigen organisatie`,
  "zonder naam": (uw: string) => `de partners, zonder ${uw} naam`,
  partners: () => "de partners",
  openbaar: () => "iedereen",
} as const;
