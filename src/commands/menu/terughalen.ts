import { join } from "node:path";
import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { naamVan, type Persoon } from "../../domain/privacy/naam.ts";
import { slug } from "../../dutch/slug.ts";
import { UserError } from "../../errors.ts";
import { kopieenVan } from "../../project/kopieen.ts";
import { isKoppeling, type Plek } from "../../project/plek.ts";
import { leesProject, type Project } from "../../project/project.ts";
import type { World } from "../../world.ts";
import { dagInWoorden, OPZIJZIN, standenVan, vertelDeelbare, vertelVerweesd } from "../kopielijst.ts";
import { type Gedaan, type Kader, kies } from "./kader.ts";

/** What was lost comes back, and what may not be kept goes: lets one choose which, and asks only what that needs. */
export async function haalTerugOfWis(kader: Kader, project: Project): Promise<Gedaan> {
  for (;;) {
    const keuze = await kies(kader, "Wat wil je terughalen of wissen?", [
      { waarde: "kopie", naam: "Een kopie van het interne bestand terugzetten" },
      { waarde: "overzicht", naam: "Laten zien wat je over iemand bewaart" },
      { waarde: "wis", naam: "Iemand wissen" },
      { waarde: "bewaartermijn", naam: "Gespreksnotities wissen die je lang genoeg hebt bewaard" },
    ]);
    if (keuze === "stop") return 130;
    if (keuze === undefined) return "terug";
    const gedaan = await doe(kader, keuze, project);
    if (gedaan !== "terug") return gedaan;
  }
}

async function doe(kader: Kader, keuze: string, project: Project): Promise<Gedaan> {
  switch (keuze) {
    case "kopie":
      return kiesKopie(kader, project.plek);
    case "overzicht":
      return metPersoon(kader, project, "Over wie?", (persoon) => geefOverzicht(kader, persoon));
    case "wis":
      return metPersoon(kader, project, "Wie wil je wissen?", (persoon) =>
        kader.doe("privacy", ["erase"], { person: wieVan(persoon) }),
      );
    default:
      return kader.doe("privacy", ["retention"]);
  }
}

/** Lets one choose a copy to put back, or have all taken away. Where there is none to choose from, the command says why. */
export async function kiesKopie(kader: Kader, plek: Plek): Promise<Gedaan> {
  const { world } = kader.session;
  const standen = standenVan(world, plek, kopieenVan(world, plek));
  if (standen.length === 0) return kader.doe("restore", []);
  if (standen.some(({ opzij }) => opzij)) kader.interviewer.toon(OPZIJZIN);
  vertelDeelbare(world, plek);
  vertelVerweesd(world);
  const keuze = await kies(
    kader,
    "Welke kopie? Je ziet eerst wat er verandert.",
    [
      ...standen.map(({ naam, hoe }) => ({ waarde: naam, naam: `${dagInWoorden(naam)} – ${hoe}` })),
      { waarde: "weg", naam: "Geen; ik wil alle kopieën voorgoed weghalen" },
    ],
    standen.find(({ anders }) => anders)?.naam,
  );
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return keuze === "weg" ? kader.doe("restore", [], { wis: true }) : kader.doe("restore", [keuze]);
}

const wieVan = (persoon: Persoon): string => persoon.id ?? naamVan(persoon);

async function metPersoon(
  kader: Kader,
  project: Project,
  titel: string,
  doeMet: (persoon: Persoon) => Promise<Gedaan>,
): Promise<Gedaan> {
  const coalitie = coalitieNu(kader.session.world, project);
  const personen = lijstVan(coalitie.personen);
  if (personen.length === 0) {
    kader.interviewer.toon("Er staan nog geen mensen in deze coalitie.");
    return "terug";
  }
  const keuze = await kies(
    kader,
    titel,
    personen.map((persoon) => {
      const van = lijstVan(coalitie.organisaties).find(({ id }) => id === persoon.organisatie);
      const waar = weet(van?.naam);
      return { waarde: wieVan(persoon), naam: `${naamVan(persoon)}${waar === undefined ? "" : ` – ${waar}`}` };
    }),
  );
  if (keuze === "stop") return 130;
  const persoon = personen.find((p) => wieVan(p) === keuze);
  return persoon === undefined ? "terug" : doeMet(persoon);
}

/** Another window may have added or erased somebody since the menu was shown. What is wrong with a file, the command tells. */
function coalitieNu({ disk }: World, { plek, coalitie }: Project): Coalitie {
  try {
    const nu = leesProject(disk, plek, "beide");
    return nu.meldingen.some(({ ernst }) => ernst === "fout") ? coalitie : nu.coalitie;
  } catch (error) {
    if (error instanceof UserError) return coalitie;
    throw error;
  }
}

/** In a file it goes where only its owner comes: partners may be able to look into the folder of the coalition. */
async function geefOverzicht(kader: Kader, persoon: Persoon): Promise<Gedaan> {
  const { world } = kader.session;
  const bestand = vrijBestand(world, `overzicht-${slug(naamVan(persoon)) || "persoon"}`);
  const person = wieVan(persoon);
  if (bestand === undefined) return kader.doe("privacy", ["export"], { person });
  const keuze = await kies(kader, "Waar wil je het overzicht?", [
    { waarde: "scherm", naam: "Hier op het scherm" },
    { waarde: "bestand", naam: `In een bestand: ${bestand}` },
  ]);
  if (keuze === "stop") return 130;
  if (keuze === undefined) return "terug";
  return kader.doe("privacy", ["export"], keuze === "scherm" ? { person } : { person, output: bestand });
}

/** A name that is not taken, in the folder of the user; undefined where that is not known. */
function vrijBestand({ env, disk }: World, naam: string): string | undefined {
  const thuis = env.HOME ?? env.USERPROFILE;
  if (thuis === undefined || !disk.isFolder(thuis)) return undefined;
  for (let nr = 1; ; nr += 1) {
    const bestand = join(thuis, `${naam}${nr === 1 ? "" : `-${nr}`}.txt`);
    if (!disk.exists(bestand) && !isKoppeling(disk, bestand)) return bestand;
  }
}
