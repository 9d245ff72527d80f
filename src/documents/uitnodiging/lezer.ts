import { type Gezien, volg } from "../../domain/gezien.ts";
import { isDraft, known, optioneel } from "../../gap.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import type { GezieneOrganisatie, GezienPersoon } from "../delen/personen.ts";
import { als } from "../delen/zinnen.ts";
import { aangehaald, eigenWoorden } from "./inhoud.ts";

type Kijk = Gezien<"genodigde">;

const ZONDER_STEM: readonly unknown[] = ["toehoorder", "geen partner"];

/** Why just this person: the own words of the organisation, and whether it has something to decide. */
export function voorDezeLezer(
  c: Kijk,
  b: Bijeenkomst,
  persoon: GezienPersoon,
  organisatie: GezieneOrganisatie,
  afzenders: readonly GezienPersoon[],
) {
  const nodigtZelfUit = afzenders.some((a) => !isDraft(a) && known(a.organisatie) === organisatie.id);
  const woorden = nodigtZelfUit ? undefined : eigenWoorden(c, organisatie.id);
  return {
    nodigtZelfUit,
    besluitMee: !ZONDER_STEM.includes(known(organisatie.rol)) && !nodigtZelfUit,
    woorden: woorden === undefined ? "" : aangehaald(woorden.tekst),
    zelfGesproken: woorden !== undefined && woorden.door === persoon.id,
    beideStukken: known(b.stuk) === "beide",
    toehoorder: known(organisatie.rol) === "toehoorder",
    metCollega: b.genodigden.some((g) => isCollega(c, g, persoon)),
    begeleidt: optioneel(b.groepen).flatMap((g) =>
      !isDraft(persoon) && g.begeleider === persoon.id
        ? [als(volg(c.themas, g.thema).naam, (naam) => `‘${naam}’`)]
        : [],
    ),
  };
}

/** Whether somebody else of the same organisation is invited too, so that not each of them is the one who decides. */
function isCollega(c: Kijk, { persoon }: Bijeenkomst["genodigden"][number], lezer: GezienPersoon): boolean {
  const ander = c.personen.find((p) => !isDraft(p) && p.id === known(persoon));
  return ander !== undefined && !isDraft(lezer) && ander.id !== lezer.id && ander.organisatie === lezer.organisatie;
}
