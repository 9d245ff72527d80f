import { Botsing } from "../src/domain/botsing.ts";
import type { Wijziging } from "../src/domain/wijziging.ts";
import { plekVan } from "../src/project/plek.ts";
import { Project } from "../src/project/project.ts";
import { disk } from "../src/system/schijf.ts";
import type { Disk } from "../src/world.ts";
import { memoryWorld } from "../test/geheugen.ts";
import { dobbelsteen } from "./hulp/kans.ts";
import { inMap, laatAntwoorden, project } from "./hulp/proces.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

/** Two programs that add things at the same time: how many are missing after that. */
const samen = (aantal: number, fout: string): Promise<number> =>
  inMap(async (map) => {
    const bestand = project(map);
    await Promise.all(["a", "b"].map((naam) => laatAntwoorden([bestand, "dingen", naam, String(aantal), fout])));
    const themas = Project.open(disk, plekVan(bestand)).coalitie.themas;
    return 2 * aantal - (Array.isArray(themas) ? themas.length : 0);
  });

const DEELBAAR = `versie: 1
organisaties:
  - id: a
    naam: A # de eerste
  - id: b
    naam: B
coalitie:
  naam: Noord
  bronnen:
    - feit: een
    - feit: twee
`;
const INTERN = "versie: 1\norganisaties:\n  - id: a\n    kernpartner: ja\n";

interface Daad {
  readonly wijziging: Wijziging;
  /** The same, as an editor does it. */
  readonly met: (tekst: string) => string;
  readonly gedaan: (deelbaar: string) => boolean;
}

const zet = (pad: string, van: string, naar: string, voor: string): Daad => ({
  wijziging: { soort: "zet", pad, waarde: naar },
  met: (tekst) => tekst.replace(van, naar),
  gedaan: (tekst) => tekst.includes(`${voor}${naar}`),
});

const daden = (wie: string): readonly Daad[] => [
  zet("coalitie.naam", "Noord", `Naam ${wie}`, "  naam: "),
  zet("organisaties[a].naam", "A #", `A ${wie}`, "    naam: "),
  zet("organisaties[b].naam", "B\n", `B ${wie}\n`, "    naam: "),
  zet("coalitie.bronnen[2].feit", "twee", `twee ${wie}`, "feit: "),
  {
    wijziging: { soort: "voegToe", lijst: "organisaties", id: `nieuw-${wie}` },
    met: (tekst) => tekst.replace("coalitie:", `  - id: nieuw-${wie}\ncoalitie:`),
    gedaan: (tekst) => tekst.includes(`id: nieuw-${wie}`),
  },
];

const schoon = (daad: Daad): Wijziging =>
  daad.wijziging.soort === "zet" && typeof daad.wijziging.waarde === "string"
    ? { ...daad.wijziging, waarde: daad.wijziging.waarde.trim() }
    : daad.wijziging;

/** One answer, and an editor that saves just before the n-th time that the program looks; undefined when nothing is lost. */
function verweven(kans: (n: number) => number, leest: (disk: Disk) => Disk): string | undefined {
  const world = memoryWorld({ files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": INTERN } });
  const [wij, zij] = [daden("wij")[kans(5)], daden("zij")[kans(5)]];
  if (wij === undefined || zij === undefined) return "geen daad";
  let tot = kans(7);
  let [mag, geland] = [false, false];
  const lees = (): string => world.files()["/werk/coalitie.yaml"] ?? "";
  const ander = (): void => {
    const na = zij.met(lees());
    geland = na !== lees();
    world.put("coalitie.yaml", na);
  };
  const eronder = leest(world.disk);
  const schijf: Disk = {
    ...eronder,
    read: (pad) => {
      if (mag && tot-- === 0) ander();
      return eronder.read(pad);
    },
  };
  const open = Project.open(schijf, plekVan("/werk/coalitie.yaml"));
  mag = true;
  let gevraagd = false;
  try {
    open.wijzig([schoon(wij)]);
  } catch (error) {
    if (!(error instanceof Botsing)) throw error;
    gevraagd = true;
  }
  const na = lees();
  if (geland && !zij.gedaan(na)) return "van de ander";
  return gevraagd || wij.gedaan(na) ? undefined : "van ons";
}

async function meet(deel: number, fout: string, leest: (disk: Disk) => Disk): Promise<Uitslag> {
  const aantal = hoeveel(500, deel, 8);
  const kwijt = await samen(aantal, fout);
  const kans = dobbelsteen(5);
  const keren = hoeveel(200, Math.min(1, deel * 20), 20);
  const verloren = Array.from({ length: keren }, () => verweven(kans, leest)).filter((uit) => uit !== undefined);
  const eerste = verloren[0] === undefined ? "" : ` (${verloren[0]})`;
  return {
    cijfer: `${kwijt} van ${2 * aantal} kwijt, ${verloren.length} van ${keren} keer${eerste}`,
    ok: kwijt === 0 && verloren.length === 0,
  };
}

/** A program that does not look again at what it read. */
function onthoudt(schijf: Disk): Disk {
  const gelezen = new Map<string, Uint8Array | undefined>();
  return {
    ...schijf,
    read: (pad) => {
      if (!gelezen.has(pad)) gelezen.set(pad, schijf.read(pad));
      return gelezen.get(pad);
    },
    write: (pad, bytes, opties) => {
      gelezen.set(pad, bytes);
      schijf.write(pad, bytes, opties);
    },
  };
}

/** Two programs that do not wait for one another: answers get lost, or one stops because the other keeps writing. */
const zonderBeurt = (deel: number): Promise<Uitslag> =>
  meet(Math.max(deel, 0.2), "zonder beurt", (schijf) => schijf).catch(() => ({
    cijfer: "een van beide stopte",
    ok: false,
  }));

const rij: Rij = {
  naam: "twee programma’s, en een editor ertussen, verliezen niets",
  doel: "0 kwijt",
  meet: (deel) => meet(deel, "", (schijf) => schijf),
  // Each of the two must be seen.
  fout: async (deel) => {
    const eerste = await zonderBeurt(deel);
    return eerste.ok ? eerste : meet(deel, "", onthoudt);
  },
};
export default rij;
