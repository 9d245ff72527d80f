import { type Ding, lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie, velden } from "../../domain/declaratie.ts";
import { metAanspreekvorm } from "../../dutch/namen.ts";
import { CONCEPT, metEigenNaam, ofConcept } from "../delen/exemplaren.ts";
import type { Exemplaar } from "../document.ts";

type Bijeenkomst = Ding<(typeof velden)["bijeenkomsten"]["velden"]>;
type Genodigde = Ding<(typeof velden)["bijeenkomsten"]["velden"]["genodigden"]["velden"]>;

/** To these people are invited by letter; for other meetings there is one only when someone is on the list. */
const PER_BRIEF: readonly unknown[] = [
  "verkenning",
  "start",
  "partnerontmoeting",
  "informatie",
  "ondertekening",
  "slot",
  undefined,
];

/**
 * A letter per invitee of every meeting. Who signs the letter gets none, and neither does who already declined: a second
 * invitation would say that nobody read the answer. Where a deputy is named, the deputy is invited. A letter stays after
 * the meeting, because it belongs to the file.
 */
export function uitnodigingenVan(coalitie: Coalitie): readonly Exemplaar[] {
  const brieven = lijstVan(coalitie.bijeenkomsten).flatMap((bijeenkomst) => brievenVoor(coalitie, bijeenkomst));
  const eenPerPersoon = new Map(brieven.map((brief) => [geadresseerde(brief), brief]));
  return ofConcept(eenPerPersoon.size > 0 ? metEigenNaam([...eenPerPersoon.values()]) : conceptVoorLaatste(coalitie));
}

/** The meeting and who is invited to it, or the line on the list that does not name anybody yet. */
const geadresseerde = ({ over: { bijeenkomsten, personen, genodigden } }: Exemplaar): string =>
  JSON.stringify(personen === undefined ? [bijeenkomsten, "", genodigden] : [bijeenkomsten, personen]);

/** Where everybody on the list signs the letter or declined: what a letter to somebody else for the last meeting would lack. */
const conceptVoorLaatste = (coalitie: Coalitie): readonly Exemplaar[] =>
  lijstVan(coalitie.bijeenkomsten)
    .filter(({ soort }) => PER_BRIEF.includes(weet(soort)))
    .slice(-1)
    .flatMap((bijeenkomst) => (bijeenkomst.id === undefined ? [] : [concept(bijeenkomst, bijeenkomst.id)]));

const concept = (bijeenkomst: Bijeenkomst, id: string): Exemplaar => ({
  ...CONCEPT,
  voor: id,
  naam: weet(bijeenkomst.benaming) ?? id,
  over: { bijeenkomsten: id },
});

function brievenVoor(coalitie: Coalitie, bijeenkomst: Bijeenkomst): readonly Exemplaar[] {
  const { id } = bijeenkomst;
  if (id === undefined) return [];
  const genodigden = lijstVan(bijeenkomst.genodigden);
  if (genodigden.length === 0) return isNogLeeg(bijeenkomst) ? [concept(bijeenkomst, id)] : [];
  const afzenders = weet(bijeenkomst.afzenders) ?? [];
  return genodigden
    .filter((genodigde) => weet(genodigde.stand) !== "afgemeld")
    .map((genodigde) => ({ genodigde, persoon: ontvanger(genodigde) }))
    .filter(({ persoon }) => persoon === undefined || !afzenders.includes(persoon))
    .map(({ genodigde, persoon }) => brief(coalitie, bijeenkomst, id, genodigde, persoon));
}

const isNogLeeg = ({ genodigden, soort }: Bijeenkomst): boolean =>
  (genodigden === undefined || Array.isArray(genodigden)) && PER_BRIEF.includes(weet(soort));

/** Who comes: the deputy where one is named. */
const ontvanger = (genodigde: Genodigde): string | undefined =>
  (weet(genodigde.stand) === "vervanger" ? weet(genodigde.vervanger) : undefined) ?? weet(genodigde.persoon);

function brief(
  coalitie: Coalitie,
  bijeenkomst: Bijeenkomst,
  id: string,
  genodigde: Genodigde,
  persoon: string | undefined,
): Exemplaar {
  const gevonden = lijstVan(coalitie.personen).find((p) => p.id === persoon);
  const organisatie = gevonden === undefined ? undefined : weet(gevonden.organisatie);
  return {
    voor: `${id}-${persoon ?? genodigde.id ?? "genodigde"}`,
    naam: [gevonden === undefined ? "" : naamVan(gevonden), weet(bijeenkomst.benaming) ?? id]
      .filter(Boolean)
      .join(", "),
    lezer: organisatie === undefined ? {} : { organisatie },
    over: {
      bijeenkomsten: id,
      ...(genodigde.id === undefined ? {} : { genodigden: genodigde.id }),
      ...(persoon === undefined ? {} : { personen: persoon }),
      ...(organisatie === undefined ? {} : { organisaties: organisatie }),
    },
  };
}

type RauwePersoon = Ding<(typeof velden)["personen"]["velden"]>;

const naamVan = (p: RauwePersoon): string =>
  metAanspreekvorm({
    aanhefvorm: weet(p.aanhefvorm),
    voorletters: weet(p.voorletters),
    voornaam: weet(p.voornaam),
    tussenvoegsel: weet(p.tussenvoegsel),
    achternaam: weet(p.achternaam),
  });
