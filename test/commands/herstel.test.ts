import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { maakIntern } from "../../src/commands/bestanden.ts";
import { run as check } from "../../src/commands/check.ts";
import { laatKopieVolgen, metKopie } from "../../src/commands/dagkopie.ts";
import { run } from "../../src/commands/herstel.ts";
import { run as status } from "../../src/commands/status.ts";
import { maakVorigeAf } from "../../src/commands/vooraf.ts";
import { JOURNAAL } from "../../src/project/akte.ts";
import { kopieenVan, kopiemap } from "../../src/project/kopieen.ts";
import { Project } from "../../src/project/project.ts";
import { type MemoryWorld, memoryWorld } from "../geheugen.ts";
import { internVan, PLEK } from "../projectje.ts";
import { voerUit } from "./uitvoeren.ts";

const DEELBAAR = "versie: 1\norganisaties:\n  - id: a\n    naam: A\n";
const INTERN = "versie: 1\neigen:\n  belang: Rust\n";

/** The same files on another day. */
function opDag(today: string, van?: MemoryWorld): MemoryWorld {
  const world = memoryWorld({
    today,
    userFolder: "/thuis/coalitie",
    files: { "coalitie.yaml": DEELBAAR, "coalitie.intern.yaml": INTERN },
  });
  for (const [pad, tekst] of Object.entries(van?.files() ?? {})) world.put(pad, tekst);
  return world;
}

/** A command that writes these texts. */
const schrijf = (world: MemoryWorld, intern = internVan(world), deelbaar?: string) =>
  metKopie(world, {}, async () => {
    world.put("coalitie.intern.yaml", intern);
    if (deelbaar !== undefined) world.put("coalitie.yaml", deelbaar);
  });

const namen = (world: MemoryWorld): readonly string[] => kopieenVan(world, PLEK).map(({ naam }) => naam);
const kopie = (world: MemoryWorld, naam: string): string | undefined =>
  world.files()[`${kopiemap(world, PLEK)}/${naam}.yaml`];

describe("a copy of the internal file", () => {
  it("is kept each day, as it was at the end of it, outside the project and for its owner only", async () => {
    const een = opDag("2026-03-12");
    await schrijf(een, `${INTERN}# een\n`);
    await schrijf(een, `${INTERN}# twee\n`);
    const twee = opDag("2026-03-13", een);
    await schrijf(twee, `${INTERN}# drie\n`);
    expect(namen(twee)).toEqual(["2026-03-13", "2026-03-12"]);
    expect(kopie(twee, "2026-03-12")).toBe(`${INTERN}# twee\n`);
    expect(twee.secrets().filter((pad) => pad.startsWith("/thuis/coalitie/kopieen/werk-"))).toHaveLength(2);
  });

  it("is told of once, with how to do without", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    expect(world.err).toMatch(/bewaar ik elke dag een kopie op deze computer.*herstel --uit/s);
    const weer = opDag("2026-03-13", world);
    await schrijf(weer, `${INTERN}# meer\n`);
    expect(weer.err).toBe("");
  });

  it.each(['eigen: "half\n', "", "\n"])("is never made of a file that cannot be read (%j)", async (kapot) => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const stuk = opDag("2026-03-13", world);
    await schrijf(stuk, kapot);
    expect(namen(stuk).map((naam) => kopie(stuk, naam))).not.toContain(kapot);
    expect(kopie(stuk, "2026-03-12")).toBe(INTERN);
  });

  it("that was cut off by a kill is swept up, for it holds confidences too", async () => {
    const world = opDag("2026-03-12");
    const geveegd: string[] = [];
    Object.assign(world.disk, { sweep: (map: string) => void geveegd.push(map) });
    await schrijf(world);
    expect(geveegd).toContain(kopiemap(world, PLEK));
  });

  it("goes after thirty days with copies", async () => {
    let world = opDag("2026-03-01");
    for (let dag = 1; dag <= 31; dag++) {
      world = opDag(`2026-03-${String(dag).padStart(2, "0")}`, world);
      await schrijf(world, `${INTERN}# ${dag}\n`);
    }
    expect([namen(world).length, namen(world).at(-1)]).toEqual([30, "2026-03-02"]);
  });

  it("is not made where the user does not want it", async () => {
    const world = opDag("2026-03-12");
    expect(await voerUit(world, run, [], { uit: true })).toBe(0);
    await schrijf(world, `${INTERN}# een\n`);
    expect(namen(world)).toEqual([]);
    await voerUit(world, run, [], { aan: true });
    await schrijf(world);
    expect(namen(world)).toEqual(["2026-03-12"]);
  });

  it("stays beside that of today when the file was put back or cut down outside the program, and one hears so", async () => {
    for (const buitenom of [INTERN, "versie: 1\n"]) {
      const world = opDag("2026-03-12");
      await schrijf(world);
      await schrijf(world, INTERN.replace("Rust", "Haast"));
      world.put("coalitie.intern.yaml", buitenom);
      await schrijf(world);
      expect(kopie(world, "2026-03-12-voor-herstel")).toContain("Haast");
      expect(kopie(world, "2026-03-12")).toBe(buitenom);
      expect(world.err).toMatch(/is bewaard\. Bekijk het met: coalitie herstel 2026-03-12-voor-herstel/);
    }
  });

  it("of an earlier day stays as it is when the file was cut down since, and one hears so once", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const morgen = opDag("2026-03-13", world);
    morgen.put("coalitie.intern.yaml", "versie: 1\n");
    await schrijf(morgen);
    await schrijf(morgen);
    expect(kopie(morgen, "2026-03-12")).toBe(INTERN);
    expect(morgen.err.match(/is bewaard\. Bekijk het met: coalitie herstel 2026-03-12/g)).toHaveLength(1);
  });

  it("does not keep what a change takes away that was cut off and is finished now, as of a person who was erased", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const nieuw = "versie: 1\n";
    const oud = createHash("sha256").update(INTERN).digest("hex");
    world.put(JOURNAAL, JSON.stringify([{ bestand: "coalitie.intern.yaml", oud, nieuw }]));
    await maakVorigeAf(world, {}, { metKopie: true });
    await metKopie(world, {}, async () => {});
    expect([internVan(world), kopie(world, "2026-03-12"), namen(world)]).toEqual([nieuw, nieuw, ["2026-03-12"]]);
  });

  it("is not multiplied by one who adds and changes answers in an editor", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    world.put("coalitie.intern.yaml", `${INTERN.replace("Rust", "Haast")}  inzet: Tijd\n`);
    await schrijf(world);
    expect(namen(world)).toEqual(["2026-03-12"]);
  });

  it("that cannot be written stops nobody", async () => {
    const world = opDag("2026-03-12");
    world.failOn(".yaml");
    expect(await metKopie(world, {}, async () => "klaar")).toBe("klaar");
    expect(world.err).toMatch(/Een kopie bewaren is niet gelukt/);
  });
});

describe("what was answered in a sitting that is still going on", () => {
  /** Answers `Haast` in a command, and does something outside it before the next look at the file. */
  const zitting = (world: MemoryWorld, buitenom: () => unknown) =>
    metKopie(world, {}, async ({ disk }) => {
      const project = Project.open(disk, PLEK);
      project.wijzig([{ soort: "zet", pad: "eigen.belang", waarde: "Haast" }]);
      await buitenom();
    });

  it("is kept when git or an editor puts the file back, cuts it down, breaks it or takes it away, and one hears so", async () => {
    for (const buitenom of [INTERN, "versie: 1\n", "", 'eigen: "half\n', undefined]) {
      const world = opDag("2026-03-12");
      await zitting(world, () => {
        if (buitenom === undefined) world.disk.remove(PLEK.intern);
        else world.put("coalitie.intern.yaml", buitenom);
      });
      expect(kopie(world, "2026-03-12-voor-herstel")).toContain("Haast");
      expect(world.err).toMatch(/is bewaard\. Bekijk het met: coalitie herstel 2026-03-12-voor-herstel/);
    }
  });

  it("is kept too when the sitting goes on upon what was put back", async () => {
    const world = opDag("2026-03-12");
    await metKopie(world, {}, async ({ disk }) => {
      const project = Project.open(disk, PLEK);
      project.wijzig([{ soort: "zet", pad: "eigen.belang", waarde: "Haast" }]);
      world.put("coalitie.intern.yaml", 'eigen: "half\n');
      expect(() => project.wijzig([{ soort: "zet", pad: "eigen.minimum", waarde: "Groen" }])).toThrow();
      world.put("coalitie.intern.yaml", INTERN);
      project.wijzig([{ soort: "zet", pad: "eigen.minimum", waarde: "Groen" }]);
    });
    expect(kopie(world, "2026-03-12-voor-herstel")).toContain("Haast");
    expect(kopie(world, "2026-03-12")).toContain("Rust");
  });

  it("is not kept when one took it away oneself, here or in another window", async () => {
    const weg = (disk: MemoryWorld["disk"]): void =>
      Project.open(disk, PLEK).wijzig([{ soort: "zet", pad: "eigen.belang", waarde: undefined }]);
    const hier = opDag("2026-03-12");
    await metKopie(hier, {}, async ({ disk }) => weg(disk));
    const daar = opDag("2026-03-12");
    await zitting(daar, () => {
      weg(daar.disk);
      laatKopieVolgen(daar, PLEK);
    });
    for (const world of [hier, daar]) expect(namen(world)).toEqual(["2026-03-12"]);
  });

  it("is not lost to who puts a copy back in another window", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const morgen = opDag("2026-03-13", world);
    await zitting(morgen, () => voerUit(morgen, run, ["2026-03-12"], { ja: true }));
    expect(internVan(morgen)).toBe(INTERN);
    expect(morgen.err).not.toContain("Terwijl je bezig was");
  });

  it("is in the copy of its own day when the sitting lasts till the next", async () => {
    const world = opDag("2026-03-12");
    let vandaag = "2026-03-12";
    await metKopie({ ...world, today: () => vandaag }, {}, async ({ disk }) => {
      const project = Project.open(disk, PLEK);
      project.wijzig([{ soort: "zet", pad: "eigen.belang", waarde: "Haast" }]);
      vandaag = "2026-03-13";
      project.wijzig([{ soort: "zet", pad: "eigen.belang", waarde: "Bedaard" }]);
    });
    expect(kopie(world, "2026-03-12")).toContain("Haast");
    expect(kopie(world, "2026-03-13")).toContain("Bedaard");
  });

  it("that cannot be kept is told, and stops nobody", async () => {
    const world = opDag("2026-03-12");
    await zitting(world, () => {
      world.failOn("-voor-herstel.yaml");
      world.put("coalitie.intern.yaml", "versie: 1\n");
    });
    expect(world.err).toMatch(/Een kopie bewaren is niet gelukt/);
  });
});

describe("herstel", () => {
  async function tweeDagen(): Promise<MemoryWorld> {
    const een = opDag("2026-03-12");
    await schrijf(een);
    const twee = opDag("2026-03-13", een);
    await schrijf(twee, INTERN.replace("Rust", "Haast"));
    return twee;
  }

  it("lists the copies, with how much they differ", async () => {
    const world = await tweeDagen();
    await voerUit(world, run, []);
    expect(world.out).toMatch(/2026-03-13 {2}zoals het nu is\n {2}2026-03-12 {2}1 verschil met nu/);
  });

  it("names a copy that says something else than the file does, to look at", async () => {
    const world = await tweeDagen();
    await voerUit(world, run, []);
    expect(world.err).toMatch(/coalitie herstel 2026-03-12\n?$/);
  });

  it("counts nothing where the file cannot be read now", async () => {
    const world = await tweeDagen();
    world.put("coalitie.intern.yaml", 'eigen: "half\n');
    await voerUit(world, run, []);
    expect(world.out).toContain("2026-03-12  wat er nu staat, is niet te lezen");
  });

  it.each([
    ["gone", undefined],
    ["emptied", ""],
    ["new", "# Alleen voor je team\nversie: 1\n"],
  ])("says how much comes back, and not each answer, where the file is %s", async (_, tekst) => {
    const world = opDag("2026-03-12");
    const geheel = `# Alleen voor je team\n${INTERN}  inzet: Tijd\n`;
    await schrijf(world, geheel);
    if (tekst === undefined) world.disk.remove(PLEK.intern);
    else world.put("coalitie.intern.yaml", tekst);
    await voerUit(world, run, []);
    expect(world.out).toContain("2026-03-12  alles komt terug: 2 antwoorden");
    await voerUit(world, run, ["2026-03-12"], { ja: true });
    expect(world.out).toMatch(/Als je de kopie van 2026-03-12 terugzet:\n {2}alles komt terug: 2 antwoorden\n/);
    expect(internVan(world)).toBe(geheel);
  });

  it("tells of a comment that would go, also where all answers come back", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    world.put("coalitie.intern.yaml", "versie: 1\n# Bel Anna\n");
    await voerUit(world, run, ["2026-03-12"]);
    expect(world.out).toContain("opmerking verdwijnt: ‘# Bel Anna’");
  });

  it("is what one is sent to who made a new internal file while there was a copy", async () => {
    const world = await tweeDagen();
    world.disk.remove(PLEK.intern);
    maakIntern(world, PLEK);
    expect(world.out).toMatch(/nieuw en leeg.*coalitie herstel 2026-03-13\n?$/);
  });

  it("shows first what changes, and changes nothing by itself", async () => {
    const world = await tweeDagen();
    await voerUit(world, run, ["2026-03-12"]);
    expect(world.out).toMatch(/ {2}[A-Z].* \(eigen\.belang\): ‘Haast’ wordt ‘Rust’/);
    expect(internVan(world)).toContain("Haast");
  });

  it("sums up what is more than one can count", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world, `${INTERN}logboek:\n  - {id: oud, datum: 2026-01-02, tekst: Eerst.}\n`);
    const rijen = Array.from({ length: 15 }, (_, i) => `  - {id: l${i}, datum: 2026-01-02, tekst: Gebeld.}\n`);
    world.put("coalitie.intern.yaml", `${INTERN.replace("Rust", "Haast")}logboek:\n${rijen.join("")}`);
    await voerUit(world, run, ["2026-03-12"]);
    expect(world.out).toContain(
      "… en nog 9\nSamen: 3 antwoorden komen terug, 45 antwoorden verdwijnen en 1 antwoord wordt anders.",
    );
  });

  it("puts a copy back when told to, and keeps what was there", async () => {
    const world = await tweeDagen();
    expect(await voerUit(world, run, ["2026-03-12"], { ja: true })).toBe(0);
    expect(internVan(world)).toBe(INTERN);
    expect(kopie(world, "2026-03-13-voor-herstel")).toContain("Haast");
    await voerUit(world, run, ["2026-03-13-voor-herstel"], { ja: true });
    expect(internVan(world)).toContain("Haast");
  });

  it("puts back comments too, of which nothing else holds the words", async () => {
    const world = opDag("2026-03-12");
    const geheel = `# Anna belt maandag\n${INTERN.replace("Rust", "Rust # zei zij: niet #1")}`;
    await schrijf(world, geheel);
    world.put("coalitie.intern.yaml", INTERN);
    await schrijf(world);
    expect(await voerUit(world, run, ["2026-03-12-voor-herstel"], { ja: true })).toBe(0);
    expect(world.out).toMatch(/opmerking komt terug: ‘# Anna belt maandag’\n.*: ‘# zei zij: niet #1’/);
    expect(internVan(world)).toBe(geheel);
  });

  it("says nothing at the next start of files that do not go together, for one put them so", async () => {
    const een = opDag("2026-03-12");
    await schrijf(een);
    const twee = opDag("2026-03-13", een);
    await schrijf(twee, `${INTERN}  inzet: Tijd\n`, DEELBAAR.replace("naam: A", "naam: Aa"));
    await voerUit(twee, run, ["2026-03-12"], { ja: true });
    const daarna = opDag("2026-03-13", twee);
    await schrijf(daarna);
    expect(daarna.err).toBe("");
    expect(namen(daarna)).toEqual(["2026-03-13", "2026-03-13-voor-herstel", "2026-03-12"]);
  });

  it("loses nothing of the copy of today, when the file was cut down since", async () => {
    const world = await tweeDagen();
    world.put("coalitie.intern.yaml", "versie: 1\n");
    await voerUit(world, run, ["2026-03-12"], { ja: true });
    const bewaard = namen(world).map((naam) => kopie(world, naam));
    expect(bewaard).toContain(INTERN.replace("Rust", "Haast"));
    expect(bewaard).toContain("versie: 1\n");
  });

  it("puts a copy back where the internal file is gone", async () => {
    const world = await tweeDagen();
    world.disk.remove(PLEK.intern);
    expect(await voerUit(world, run, ["2026-03-13"], { ja: true })).toBe(0);
    expect(internVan(world)).toContain("Haast");
    expect(world.secrets()).toContain(PLEK.intern);
  });

  it("knows which days there are", async () => {
    expect(await voerUit(await tweeDagen(), run, ["2026-01-01"])).toMatchObject({
      exitCode: 2,
      hint: "Er is: 2026-03-13, 2026-03-12.",
    });
  });

  it("takes all copies away when told to", async () => {
    const world = await tweeDagen();
    await voerUit(world, run, [], { wis: true });
    expect(namen(world)).toHaveLength(2);
    await voerUit(world, run, [], { wis: true, ja: true });
    expect(namen(world)).toEqual([]);
  });
});

describe("the copies of a project that was moved", () => {
  /** The same files in another folder; the old one is gone, unless they were copied. */
  async function elders(gekopieerd: boolean): Promise<MemoryWorld> {
    const world = opDag("2026-03-12");
    await schrijf(world);
    await schrijf(world, INTERN.replace("Rust", "Haast"));
    const { "/werk/coalitie.yaml": deelbaar = "", "/werk/coalitie.intern.yaml": intern = "", ...rest } = world.files();
    const oud = gekopieerd ? { "/werk/coalitie.yaml": deelbaar } : {};
    const files = { ...rest, ...oud, "coalitie.yaml": deelbaar, "coalitie.intern.yaml": intern };
    return memoryWorld({ today: "2026-03-13", cwd: "/elders", userFolder: "/thuis/coalitie", files });
  }

  it("go along with it, and one hears so", async () => {
    const world = await elders(false);
    await voerUit(world, run, []);
    expect(world.err).toContain("Dit project stond eerder op /werk.");
    expect(world.out).toContain("2026-03-12");
    expect(Object.keys(world.files()).filter((pad) => pad.includes("kopieen/werk-"))).toEqual([]);
  });

  it("stay where they are when it was copied", async () => {
    const world = await elders(true);
    await voerUit(world, run, []);
    expect(world.out).toContain("nog geen kopie");
  });

  it("are told when no project is theirs", async () => {
    const world = await elders(false);
    world.put("coalitie.intern.yaml", "versie: 1\n");
    await voerUit(world, run, []);
    expect(world.err).toMatch(/niet meer staat waar het stond: \/werk\/coalitie\.yaml\n.*kopieen\/werk-/);
  });
});

describe("two files that do not go together", () => {
  it("are told when one was put back and the other was not, at the start and by check, until one goes on", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const later = opDag("2026-03-20", world);
    await schrijf(later, `${INTERN}# meer\n`, DEELBAAR.replace("naam: A", "naam: Aa"));
    later.put("coalitie.yaml", DEELBAAR);
    await voerUit(later, check, []);
    expect(later.out).toMatch(/coalitie\.yaml is weer zoals het op 12 maart 2026 was, en coalitie\.intern\.yaml niet/);
    await schrijf(later, undefined, `${DEELBAAR}# verder\n`);
    expect(later.err).toMatch(/coalitie\.yaml is weer zoals het op 12 maart 2026 was.*Ga dan gewoon verder/s);
    const na = opDag("2026-03-21", later);
    await schrijf(na);
    await voerUit(na, check, []);
    expect([na.err, na.out]).toEqual(["", "De projectbestanden zijn in orde.\n"]);
  });

  it("are not told when both were put back, or one was edited", async () => {
    const world = opDag("2026-03-12");
    await schrijf(world);
    const later = opDag("2026-03-20", world);
    await schrijf(later, `${INTERN}# meer\n`, `${DEELBAAR}# meer\n`);
    later.put("coalitie.yaml", DEELBAAR);
    later.put("coalitie.intern.yaml", INTERN);
    await schrijf(later);
    later.put("coalitie.yaml", `${DEELBAAR}# anders\n`);
    await schrijf(later);
    expect(later.err).not.toContain("bij elkaar");
  });

  it("are told at the start when a part stands in the internal file only", async () => {
    const world = memoryWorld({
      files: {
        "coalitie.yaml": DEELBAAR,
        "coalitie.intern.yaml": `${INTERN}organisaties:\n  - id: weg\n    kernpartner: ja\n`,
      },
    });
    await voerUit(world, status, []);
    expect(world.err).toContain(
      "één deel staat alleen in het interne bestand (organisaties[weg]). Er is niets weggehaald",
    );
  });

  it("are told by check when the internal one is not there", async () => {
    const world = memoryWorld({ files: { "coalitie.yaml": DEELBAAR } });
    expect(await voerUit(world, check, [])).toBe(0);
    expect(world.out).toContain("Het interne bestand is hier niet.");
  });
});

describe("a file for partners that was cut off", () => {
  it("and reads as a whole one is told once, and one that was changed or made shorter by hand is not", async () => {
    const lang = `${DEELBAAR}coalitie:\n  naam: Noord\n  gebied: de binnenstad\n`;
    const world = opDag("2026-03-12");
    await schrijf(world, INTERN, lang);
    for (const tekst of [`${lang}# af`, lang.replace("  gebied: de binnenstad\n", ""), lang]) {
      world.put("coalitie.yaml", tekst);
      await schrijf(world);
      expect(world.err).not.toContain("midden in een regel");
    }
    world.put("coalitie.yaml", lang.slice(0, -6));
    await schrijf(world);
    await schrijf(world);
    expect(world.err.match(/coalitie\.yaml is korter .* midden in een regel/g)).toHaveLength(1);
  });
});
