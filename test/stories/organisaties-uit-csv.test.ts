import { describe, expect, it } from "vitest";
import { run } from "../../src/commands/step.ts";
import { voerUit } from "../commands/uitvoeren.ts";
import { deelbaarVan, internVan, wereldje } from "../projectje.ts";

const PROJECT =
  "versie: 1\ncoalitie:\n  naam: Noord\norganisaties:\n  - { id: school, naam: De School, soort: onderwijs }\n";

async function neem(csv: string, project = PROJECT) {
  const world = wereldje(project, "versie: 1\n");
  world.put("lijst.csv", csv);
  const uitkomst = await voerUit(world, run, ["1"], { answers: "lijst.csv" });
  return { uitkomst, world, deelbaar: deelbaarVan(world), intern: internVan(world) };
}

const KOP = "Naam;Soort;Contactpersoon;Functie;E-mail;Straat;Postcode;Plaats\n";

describe("een lijst van organisaties uit Excel", () => {
  it("wordt overgenomen met de mensen erbij, elk in het goede bestand", async () => {
    const { uitkomst, deelbaar, intern, world } = await neem(
      `${KOP}Gemeente Noord;gemeente;mevrouw N. van der Sluis;wethouder;n@noord.example;Plein 1;1234AB;Noord\nSportclub;overig;;;;;;\n`,
    );
    expect(uitkomst).toBe(0);
    expect(deelbaar).toMatch(/naam: Gemeente Noord[\s\S]*straat: Plein 1[\s\S]*1234 AB/);
    expect(deelbaar).toMatch(/organisatie: gemeente-noord[\s\S]*tussenvoegsel: van der[\s\S]*achternaam: Sluis/);
    expect(intern).toContain("n@noord.example");
    expect(deelbaar).not.toContain("n@noord.example");
    expect(world.err).toContain("Toegevoegd: twee organisaties en één persoon.");
  });

  it("verandert niets aan wie er al staat, en zegt dat", async () => {
    const { deelbaar, world } = await neem(`${KOP}de school;bedrijf;Tom Bakker;rector;;;;\n`);
    expect(deelbaar).toContain("{ id: school, naam: De School, soort: onderwijs }");
    expect(deelbaar).toMatch(/organisatie: school[\s\S]*achternaam: Bakker/);
    expect(world.err).toContain("Rij 2: de school staat al op de lijst");
  });

  it("kan twee keer worden overgenomen: de tweede keer komt er niets bij", async () => {
    const csv = `${KOP}Sportclub;overig;Tom Bakker;;;;;\n`;
    const een = await neem(csv);
    const twee = await neem(csv, een.deelbaar);
    expect(twee.deelbaar).toBe(een.deelbaar);
    expect(twee.world.err).toContain("Toegevoegd: geen organisaties en geen personen.");
  });

  it("noemt elke rij waar iets mis is, en bewaart dan niets", async () => {
    const { uitkomst, deelbaar } = await neem(
      `${KOP}Gemeente;stad;;;;;;\n;;;;;;;\n;;Tom Bakker;;geen mail;;;\nX;overig;;;;;;;te veel\n`,
    );
    expect(String(uitkomst)).toMatch(/Rij 2, kolom soort: ‘stad’/);
    expect(String(uitkomst)).toMatch(/Rij 4: de naam van de organisatie ontbreekt/);
    expect(String(uitkomst)).toMatch(/Rij 4, kolom email/);
    expect(String(uitkomst)).toMatch(/Rij 5: er staan meer cellen dan kolommen/);
    expect(deelbaar).toBe(PROJECT);
  });

  it("vraagt om een kolom met de naam, en noemt kolommen die het overslaat", async () => {
    expect(String((await neem("wie;wat\na;b\n")).uitkomst)).toMatch(/geen kolom ‘naam’.*contactpersoon.*e-mail/);
    expect((await neem("naam;kleur\nSportclub;rood\n")).world.err).toContain("Overgeslagen kolommen: kleur.");
  });
});
