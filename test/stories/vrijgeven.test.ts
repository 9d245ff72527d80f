import { describe, expect, it } from "vitest";
import { trekIn } from "../../src/domain/intrekken.ts";
import { geefVrij, type Vrijgave } from "../../src/domain/vrijgave.ts";
import { Project } from "../../src/project/project.ts";
import type { MemoryWorld } from "../geheugen.ts";
import { deelbaarVan, gedoodBij, internVan, PLEK, projectje } from "../projectje.ts";

const DEELBAAR = `versie: 1
# wie doen mee
organisaties:
  - id: hanzecollege
    naam: Hanzecollege
personen:
  - id: bakker
    organisatie: hanzecollege
`;
const INTERN = `versie: 1
gesprekken:
  - id: gesprek-1
    partners: [hanzecollege]
    notitie: Open gesprek.
    formuleringen:
      - id: formulering-1
        soort: drijfveer
        tekst: Wij zoeken stageplekken dichtbij. # ZILVERREIGER
        stand: gevraagd
      - id: formulering-2
        soort: bijdrage
        tekst: veertig ROERDOMP-uren per jaar
        stand: gevraagd
      - id: formulering-3
        soort: voorwaarde
        tekst: Alleen als de WATERRAL betaalt.
      - id: formulering-4
        soort: kans
        tekst: De KWARTEL biedt een kans.
      - id: formulering-5
        soort: opbrengst
        tekst: Wij willen de GRUTTO houden.
`;

const AKKOORD: Vrijgave = {
  gesprek: "gesprek-1",
  op: "2026-03-03",
  via: "mail",
  door: "bakker",
  reikwijdte: "partners",
  behalve: [
    { formulering: "formulering-3", stand: "geweigerd" },
    { formulering: "formulering-4", stand: "gevraagd" },
    { formulering: "formulering-5", stand: "akkoord met wijziging", tekst: "Wij willen de TUREL houden." },
  ],
};

/** Allen akkoord op 3 maart per mail, behalve drie zinnen: geweigerd, nog gevraagd, en met andere woorden. */
function vrijgegeven(): { readonly project: Project; readonly world: MemoryWorld } {
  const { project, world } = projectje(DEELBAAR, INTERN);
  project.wijzig((nu) => geefVrij(nu, AKKOORD));
  return { project, world };
}

describe("vrijgeven wat een gesprekspartner goedvond", () => {
  it("vóór de vrijgave staat geen woord ervan in het bestand voor partners, ook niet dat erom gevraagd is", () => {
    const { world } = projectje(DEELBAAR, INTERN);
    expect(deelbaarVan(world)).not.toMatch(/ZILVERREIGER|ROERDOMP|WATERRAL|KWARTEL|GRUTTO|formulering|gevraagd/);
  });

  it("wat is goedgekeurd verhuist, en staat niet meer in het interne bestand", () => {
    const { world } = vrijgegeven();
    expect(deelbaarVan(world)).toContain("tekst: Wij zoeken stageplekken dichtbij.");
    expect(internVan(world)).not.toContain("stageplekken");
  });

  it("in het bestand voor partners staat van wie, wanneer, hoe en hoever, en de rest blijft zoals het was", () => {
    const { world } = vrijgegeven();
    expect(deelbaarVan(world)).toBe(`${DEELBAAR}uitspraken:
  - id: uitspraak-1
    organisatie: hanzecollege
    soort: drijfveer
    tekst: Wij zoeken stageplekken dichtbij.
    reikwijdte: partners
    akkoord:
      door: bakker
      op: 2026-03-03
      via: mail
  - id: uitspraak-2
    organisatie: hanzecollege
    soort: opbrengst
    tekst: Wij willen de TUREL houden.
    reikwijdte: partners
    akkoord:
      door: bakker
      op: 2026-03-03
      via: mail
inzetten:
  - id: inzet-1
    partner: hanzecollege
    tekst: veertig ROERDOMP-uren per jaar
    reikwijdte: partners
    treden:
      - trede: vrijgegeven
        datum: 2026-03-03
`);
  });

  it("wat is geweigerd of nog gevraagd, blijft waar het was", () => {
    const { project, world } = vrijgegeven();
    expect(deelbaarVan(world)).not.toMatch(/WATERRAL|KWARTEL|geweigerd|gevraagd/);
    expect(project.coalitie.gesprekken).toMatchObject([
      {
        formuleringen: [
          { id: "formulering-1", stand: "akkoord", uitspraak: "uitspraak-1" },
          { id: "formulering-2", stand: "akkoord", uitspraak: "inzet-1" },
          { id: "formulering-3", stand: "geweigerd", tekst: "Alleen als de WATERRAL betaalt." },
          { id: "formulering-4", stand: "gevraagd", tekst: "De KWARTEL biedt een kans." },
          { id: "formulering-5", stand: "akkoord met wijziging", uitspraak: "uitspraak-2" },
        ],
      },
    ]);
  });

  it("van een zin die anders moest, gaan de nieuwe woorden mee en de oude niet", () => {
    const { world } = vrijgegeven();
    expect(deelbaarVan(world)).not.toContain("GRUTTO");
  });

  it("het is één handeling: breekt het programma halverwege af, dan is zij na de volgende start af", () => {
    const { project, world } = projectje(DEELBAAR, INTERN);
    gedoodBij(world, PLEK.intern, () => project.wijzig((nu) => geefVrij(nu, AKKOORD)));
    expect(internVan(world)).toBe(INTERN);
    Project.open(world.disk, PLEK);
    const heel = vrijgegeven().world;
    expect(world.files()).toEqual(heel.files());
  });

  it("een latere vrijgave krijgt een eigen plaats", () => {
    const { project, world } = vrijgegeven();
    project.wijzig((nu) => geefVrij(nu, { ...AKKOORD, op: "2026-03-10", behalve: [] }));
    expect(deelbaarVan(world)).toContain("- id: uitspraak-3");
    expect(deelbaarVan(world)).toContain("De KWARTEL biedt een kans.");
  });

  it("intrekken haalt de woorden terug naar het gesprek", () => {
    const { project, world } = vrijgegeven();
    project.wijzig((nu) => trekIn(nu, "uitspraak-1"));
    expect(deelbaarVan(world)).not.toContain("stageplekken");
    expect(project.coalitie.gesprekken).toMatchObject([
      { formuleringen: [{ stand: "ingetrokken", tekst: "Wij zoeken stageplekken dichtbij." }, {}, {}, {}, {}] },
    ]);
  });

  it("wie een ingetrokken inzet noemde, noemt haar niet meer, en het project blijft te openen", () => {
    const { project, world } = vrijgegeven();
    project.wijzig([
      { soort: "voegToe", lijst: "bijeenkomsten", id: "b" },
      { soort: "voegToe", lijst: "bijeenkomsten[b].opbrengst.statements", id: undefined },
      { soort: "zet", pad: "bijeenkomsten[b].opbrengst.statements[1].inzet", waarde: "inzet-1" },
    ]);
    project.wijzig((nu) => trekIn(nu, "inzet-1"));
    expect(deelbaarVan(world)).not.toMatch(/ROERDOMP|inzet-1/);
    expect(() => Project.open(world.disk, PLEK)).not.toThrow();
  });
});
