import { lijstVan, weet } from "../../domain/boom.ts";
import type { Leesbaar, LeesbaarDing } from "../../domain/gezien.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { metEigenNaam, ofConcept, perDing } from "../delen/exemplaren.ts";
import type { Exemplaar } from "../document.ts";

type Kijk = Leesbaar<"adviseur">;
type Gesprek = LeesbaarDing<"adviseur", "gesprekken">;

const VERVALLEN: readonly unknown[] = ["geweigerd", "niet nodig"];

const gaatDoor = ({ stand }: Gesprek): boolean => !VERVALLEN.includes(weet(stand));

/** Reading what they wrote is no talk to ask for, or to prepare. */
const isOntmoeting = (gesprek: Gesprek): boolean => gaatDoor(gesprek) && weet(gesprek.vorm) !== "op basis van stukken";

const isGevoerd = (gesprek: Gesprek): boolean =>
  gaatDoor(gesprek) && [undefined, "gevoerd"].includes(weet(gesprek.stand));

/** A letter per talk; after a group talk one per organisation, because each decides on its own words alone. */
export const terugkoppelingenVan = (coalitie: Kijk): readonly Exemplaar[] => brievenBij(coalitie, gaatDoor, zeiIets);

/** A letter per talk; for a group talk one per organisation. It stays after the talk, because it belongs to the file. */
export const gespreksverzoekenVan = (coalitie: Kijk): readonly Exemplaar[] =>
  brievenBij(coalitie, isOntmoeting, () => true);

/** One for each talk that is or was held face to face. */
export const leidradenVan = (coalitie: Kijk): readonly Exemplaar[] => perGesprek(coalitie, isOntmoeting);

/** One for each talk that was held. */
export const gespreksverslagenVan = (coalitie: Kijk): readonly Exemplaar[] => perGesprek(coalitie, isGevoerd);

const perGesprek = (coalitie: Kijk, past: (gesprek: Gesprek) => boolean): readonly Exemplaar[] =>
  perDing(coalitie.gesprekken, past, (gesprek) => ({
    voor: gesprek.id,
    naam: opsomming(organisatiesBij(coalitie, gesprek).map((id) => naamVan(coalitie, id))) || gesprek.id,
    lezer: { gesprek: gesprek.id },
    over: { gesprekken: gesprek.id },
  }));

const brievenBij = (
  coalitie: Kijk,
  past: (gesprek: Gesprek) => boolean,
  aan: (gesprek: Gesprek, partner: string) => boolean,
): readonly Exemplaar[] =>
  ofConcept(
    metEigenNaam(
      lijstVan(coalitie.gesprekken)
        .filter(past)
        .flatMap((g) => brievenPerPartner(coalitie, g, aan)),
    ),
  );

function brievenPerPartner(
  coalitie: Kijk,
  gesprek: Gesprek,
  aan: (gesprek: Gesprek, partner: string) => boolean,
): readonly Exemplaar[] {
  const { id } = gesprek;
  if (id === undefined) return [];
  const partners = organisatiesBij(coalitie, gesprek);
  const [eerste] = partners;
  if (eerste === undefined) return [{ voor: id, naam: id, lezer: { gesprek: id }, over: { gesprekken: id } }];
  const aanWie = partners.length === 1 ? partners : partners.filter((partner) => aan(gesprek, partner));
  return aanWie.map((partner) => ({
    voor: partners.length === 1 ? id : `${id}-${partner}`,
    naam: naamVan(coalitie, partner),
    lezer: { gesprek: id, organisatie: partner },
    over: { gesprekken: id, organisaties: partner },
  }));
}

/**
 * With whom the talk was. Where that is not filled in, it follows from who spoke and whose words were noted: the words of
 * one organisation must not reach another because an answer is missing.
 */
function organisatiesBij(coalitie: Kijk, gesprek: Gesprek): readonly string[] {
  const partners = weet(gesprek.partners) ?? [];
  if (partners.length > 0) return partners;
  const personen = weet(gesprek.personen) ?? [];
  const sprekers = lijstVan(coalitie.personen).filter(({ id }) => id !== undefined && personen.includes(id));
  const vanWie = [...sprekers, ...lijstVan(gesprek.formuleringen)].map(({ organisatie }) => weet(organisatie));
  return [...new Set(vanWie.filter((id) => id !== undefined))];
}

/** Whether the letter is to one of several organisations, so that not all words of the talk are its own. */
export const naGroepsgesprek = ({ voor, over }: Exemplaar): boolean => voor !== (over.gesprekken ?? "");

/** Whether there is something to ask this partner: own words, or words of which is not known yet whose they are. */
function zeiIets(gesprek: Gesprek, partner: string): boolean {
  const zinnen = lijstVan(gesprek.formuleringen);
  return zinnen.length === 0 || zinnen.some((zin) => [partner, undefined].includes(weet(zin.organisatie)));
}

function naamVan(coalitie: Kijk, organisatie: string): string {
  const naam = lijstVan(coalitie.organisaties).find((o) => o.id === organisatie)?.naam;
  return weet(naam) ?? organisatie;
}
