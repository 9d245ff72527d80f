import { type Ding, lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie, velden } from "../../domain/declaratie.ts";
import { metEigenNaam, ofConcept } from "../delen/exemplaren.ts";
import type { Exemplaar } from "../document.ts";

type Gesprek = Ding<(typeof velden)["gesprekken"]["velden"]>;

/** A letter per talk; after a group talk one per organisation, because each decides on its own words alone. */
export const terugkoppelingenVan = (coalitie: Coalitie): readonly Exemplaar[] =>
  ofConcept(
    metEigenNaam(
      lijstVan(coalitie.gesprekken)
        .filter((g) => weet(g.stand) !== "geweigerd" && weet(g.stand) !== "niet nodig")
        .flatMap((g) => brievenNa(coalitie, g)),
    ),
  );

function brievenNa(coalitie: Coalitie, gesprek: Gesprek): readonly Exemplaar[] {
  const { id } = gesprek;
  if (id === undefined) return [];
  const partners = organisatiesBij(coalitie, gesprek);
  const [eerste] = partners;
  if (eerste === undefined) return [{ voor: id, naam: id, lezer: { gesprek: id }, over: { gesprekken: id } }];
  const aanWie = partners.length === 1 ? partners : partners.filter((partner) => zeiIets(gesprek, partner));
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
function organisatiesBij(coalitie: Coalitie, gesprek: Gesprek): readonly string[] {
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

function naamVan(coalitie: Coalitie, organisatie: string): string {
  const naam = lijstVan(coalitie.organisaties).find((o) => o.id === organisatie)?.naam;
  return weet(naam) ?? organisatie;
}
