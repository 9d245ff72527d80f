import { type Vermelding, wijstNaarBestand } from "../../domain/privacy/dossier.ts";
import { naamVan, type Persoon } from "../../domain/privacy/naam.ts";
import { type Besluit, isGoedgekeurd, type Wisplan } from "../../domain/privacy/wissen.ts";
import { geteld } from "../../dutch/tellen.ts";
import { NAAM_WEG } from "../../gap.ts";
import { DOCUMENTENMAP } from "../../project/plek.ts";
import { documentRegels } from "./documenten.ts";
import type { Sporen } from "./sporen.ts";
import { blijftStaan, oudeRegels } from "./sporenregels.ts";

/** What was decided about each text with the name in it, by its path. */
export type Besluiten = ReadonlyMap<string, Besluit>;

type Plek = (pad: string) => string;

/** What erasing a person will do, and what it will not. `plek` says a path in words. */
export function vooraf(
  persoon: Persoon,
  plan: Wisplan,
  sporen: Sporen,
  plek: Plek,
  vandaag: string,
): readonly string[] {
  const namen = plan.gegevens.map(({ wat }) => wat);
  return [
    `Dit gaat weg van ${naamVan(persoon)}:`,
    ...(namen.length === 0 ? [] : [`- de gegevens: ${namen.join(", ")}`]),
    ...plan.rijen.map((pad) => `- ${plek(pad)}`),
    ...onder("Hier gaat de persoon uit; de rest blijft staan:", plan.los.map(plek)),
    ...onder("Wat in deze gesprekken is opgeschreven, blijft staan. Lees na of dat kan:", plan.gesprekken.map(plek)),
    ...onder(
      "In deze teksten staat de naam. Ze blijven staan, tenzij jij anders kiest:",
      plan.genoemd.map((vermelding) => vermeldingInWoorden(vermelding, plek)),
    ),
    ...onder("In deze opmerkingen staat de naam. Haal die zelf weg in een teksteditor:", sporen.opmerkingen),
    "",
    ...documentRegels(sporen.documenten, HOOGUIT),
    ...blijftStaan(sporen, "de naam", vandaag),
  ];
}

/** What goes must stay in sight of who decides: the documents are told in full by the overview. */
const HOOGUIT = 8;

const onder = (kop: string, regels: readonly string[]): readonly string[] =>
  regels.length === 0 ? [] : ["", kop, ...regels.map((regel) => `- ${regel}`)];

/** Where a text with the name stands, and the words around the name. */
export const vermeldingInWoorden = ({ pad, fragment, misschien }: Vermelding, plek: Plek): string =>
  `${plek(pad)}: ‘${fragment}’${misschien ? " (misschien een ander)" : ""}`;

/** What still holds the name, and what to do about that. */
export function achteraf(
  { genoemd, korteNamen }: Wisplan,
  besluiten: Besluiten,
  sporen: Sporen,
  plek: Plek,
): readonly string[] {
  const paden = (welk: Besluit): readonly string[] =>
    genoemd.flatMap(({ pad }) => ((besluiten.get(pad) ?? "blijft") === welk ? [pad] : []));
  const [blijft, anders] = [paden("blijft"), paden("zonder naam")];
  return [
    ...onder("Hier staat de naam nog. Pas het aan met ‘coalitie set’, of in een teksteditor:", [
      ...blijft.map((pad) => `${plek(pad)} (${pad})`),
      ...sporen.opmerkingen,
    ]),
    ...(blijft.some(isGoedgekeurd)
      ? ["Een zin die een partner goedkeurde, verander je niet zelf: trek hem in met ‘coalitie release … --intrekken’."]
      : []),
    ...(blijft.some(wijstNaarBestand)
      ? [
          "Het register wijst naar een uitgegeven bestand met de naam erin. Hoef je dat niet te bewaren? Gooi dan het bestand weg, en haal de regel in een teksteditor uit het register.",
        ]
      : []),
    ...onder(
      `Hier staat nu ${NAAM_WEG}. In documenten staat dat geel, als iets wat je nog invult. Zet er met ‘coalitie set’ andere woorden, zoals ‘een oud-medewerker’:`,
      anders.map((pad) => `${plek(pad)} (${pad})`),
    ),
    ...onder("In deze korte namen staat de naam ook. Ze blijven, want andere antwoorden verwijzen ernaar:", korteNamen),
    "",
    "Voorletters, bijnamen en omschrijvingen, zoals ‘de wethouder’, herken ik niet. Zoek die zelf met: coalitie search",
    ...naDocumenten(sporen),
    ...oudeRegels(sporen, "de naam"),
  ];
}

function naDocumenten({ documenten }: Sporen): readonly string[] {
  const noemt = documenten.filter(({ wat }) => wat === "noemt").length;
  if (noemt === 0) return [];
  return [
    `De naam staat nog in ${geteld(noemt, "bestand", "bestanden")} in de map ${DOCUMENTENMAP}. Maak de documenten opnieuw met: coalitie generate --all`,
    "Brieven aan deze persoon en wat je hebt uitgegeven, veranderen dan niet. Gooi daarvan zelf weg wat weg mag.",
  ];
}
