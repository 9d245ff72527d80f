import { lijstVan, weet } from "../../domain/boom.ts";
import type { Leesbaar, LeesbaarDing } from "../../domain/gezien.ts";
import { metAanspreekvorm } from "../../dutch/namen.ts";
import { CONCEPT, metEigenNaam, ofConcept } from "../delen/exemplaren.ts";
import type { Exemplaar } from "../document.ts";
import { type Bijeenkomst, type Briefvariant, type Genodigde, UITNODIGINGSVARIANTEN } from "./varianten.ts";

type Kijk = Leesbaar<"genodigde">;

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
 * A letter per invitee of every meeting, in every variant. Who signs the letter gets none; who else gets none, says the
 * variant. Where a deputy is named, the deputy is written to. A letter stays after the meeting, because it belongs to the
 * file.
 */
export const uitnodigingenVan = (coalitie: Kijk): readonly Exemplaar[] =>
  UITNODIGINGSVARIANTEN.flatMap((variant, plaats) =>
    plaats === 0
      ? uitnodigingenOfConcept(coalitie, variant)
      : brievenIn(coalitie, variant).map((brief) => ({ ...brief, variant: variant.id })),
  );

/** Where nobody is left to invite, what a letter to somebody else for the last meeting would lack. */
function uitnodigingenOfConcept(coalitie: Kijk, variant: Briefvariant): readonly Exemplaar[] {
  const brieven = aanGenodigden(coalitie, variant, lijstVan(coalitie.bijeenkomsten));
  return ofConcept(brieven.length > 0 ? brieven : conceptVoorLaatste(coalitie));
}

/** Where there is no such meeting yet, what a letter for the last one would lack; none where nobody needs one. */
function brievenIn(coalitie: Kijk, variant: Briefvariant): readonly Exemplaar[] {
  const bijeenkomsten = lijstVan(coalitie.bijeenkomsten).filter((b) => variant.bij(b));
  const brieven = aanGenodigden(coalitie, variant, bijeenkomsten);
  return bijeenkomsten.length > 0 ? brieven : ofConcept(conceptVoorLaatste(coalitie));
}

function aanGenodigden(
  coalitie: Kijk,
  { aan }: Briefvariant,
  bijeenkomsten: readonly Bijeenkomst[],
): readonly Exemplaar[] {
  const brieven = bijeenkomsten.flatMap((bijeenkomst) => brievenVoor(coalitie, bijeenkomst, aan));
  return metEigenNaam([...new Map(brieven.map((brief) => [geadresseerde(brief), brief])).values()]);
}

/** The meeting and who is invited to it, or the line on the list that does not name anybody yet. */
const geadresseerde = ({ over: { bijeenkomsten, personen, genodigden } }: Exemplaar): string =>
  JSON.stringify(personen === undefined ? [bijeenkomsten, "", genodigden] : [bijeenkomsten, personen]);

const conceptVoorLaatste = (coalitie: Kijk): readonly Exemplaar[] =>
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

function brievenVoor(
  coalitie: Kijk,
  bijeenkomst: Bijeenkomst,
  aan: (genodigde: Genodigde, bijeenkomst: Bijeenkomst) => boolean,
): readonly Exemplaar[] {
  const { id } = bijeenkomst;
  if (id === undefined) return [];
  const genodigden = lijstVan(bijeenkomst.genodigden);
  if (genodigden.length === 0) return isNogLeeg(bijeenkomst) ? [concept(bijeenkomst, id)] : [];
  const afzenders = weet(bijeenkomst.afzenders) ?? [];
  return genodigden
    .filter((genodigde) => aan(genodigde, bijeenkomst))
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
  coalitie: Kijk,
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

const naamVan = (p: LeesbaarDing<"genodigde", "personen">): string =>
  metAanspreekvorm({
    aanhefvorm: weet(p.aanhefvorm),
    voorletters: weet(p.voorletters),
    voornaam: weet(p.voornaam),
    tussenvoegsel: weet(p.tussenvoegsel),
    achternaam: weet(p.achternaam),
  });
