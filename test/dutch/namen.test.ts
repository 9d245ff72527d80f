import { describe, expect, it, test } from "vitest";
import * as n from "../../src/dutch/namen.ts";

const devries: n.Persoon = { aanhefvorm: "mevrouw", voorletters: "M.", tussenvoegsel: "de", achternaam: "Vries" };
const nynke: n.Persoon = { voornaam: "Nynke", tussenvoegsel: "van der", achternaam: "Sluis" };

test.each([
  [n.volledigeNaam(devries), "M. de Vries"],
  [n.metAanspreekvorm(devries), "mevrouw M. de Vries"],
  [n.metAanspreekvorm(devries), "mevrouw M. de Vries"],
  [n.metAanspreekvorm({ ...devries, aanhefvorm: "heer" }), "de heer M. de Vries"],
  [n.metAanspreekvorm({ ...devries, aanhefvorm: "neutraal" }), "M. de Vries"],
  [n.metAanspreekvorm({ ...devries, titel: "dr." }), "mevrouw dr. M. de Vries"],
  [n.metAanspreekvorm({ ...devries, titel: "drs. MSc" }), "mevrouw drs. M. de Vries MSc"],
  [n.metAanspreekvorm({ aanhefvorm: "mevrouw", tussenvoegsel: "de", achternaam: "Vries" }), "mevrouw De Vries"],
  [n.metAanspreekvorm({ aanhefvorm: "mevrouw", voornaam: "Karin" }), "Karin"],
  [n.metAanspreekvorm({}), ""],
  [n.voornaamNaam(nynke), "Nynke van der Sluis"],
  [n.voornaamNaam({ ...nynke, voorletters: "N.", titel: "ir." }), "Nynke van der Sluis"],
  [n.voornaamNaam(devries), "M. de Vries"],
  [n.volledigeNaam({ ...devries, voorletters: "mj" }), "M.J. de Vries"],
])("%s is %s", (gemaakt, bedoeld) => expect(gemaakt).toBe(bedoeld));

describe("the surname on its own", () => {
  test.each([
    [{ tussenvoegsel: "de", achternaam: "Vries" }, "De Vries"],
    [{ tussenvoegsel: "van der", achternaam: "Sluis" }, "Van der Sluis"],
    [{ tussenvoegsel: "’t", achternaam: "Hart" }, "’t Hart"],
    [{ tussenvoegsel: "'t", achternaam: "Hart" }, "’t Hart"],
    [{ tussenvoegsel: "van 't", achternaam: "Hof" }, "Van ’t Hof"],
    [{ tussenvoegsel: "d'", achternaam: "Ancona" }, "d’Ancona"],
    [{ achternaam: "d’Ancona" }, "d’Ancona"],
    [{ tussenvoegsel: "van der", achternaam: "Ven-van Dijk" }, "Van der Ven-van Dijk"],
    [{ achternaam: "Van den Broeck" }, "Van den Broeck"],
    [{ achternaam: "ijzerman" }, "IJzerman"],
    [{ achternaam: "de Vries" }, "De Vries"],
  ])("%j is %s", (p, bedoeld) => expect(n.achternaam(p)).toBe(bedoeld));

  it("leaves the small prefix after initials", () => {
    expect(n.volledigeNaam({ voorletters: "H.", tussenvoegsel: "d’", achternaam: "Ancona" })).toBe("H. d’Ancona");
    expect(n.volledigeNaam({ voorletters: "J.", achternaam: "Van Damme" })).toBe("J. Van Damme");
  });
});

test.each([
  ["mj", "M.J."],
  ["MJ", "M.J."],
  ["m.j", "M.J."],
  ["M. J.", "M.J."],
  ["Th.", "Th."],
  ["J.-P.", "J.-P."],
  ["", ""],
])("initials %j are %j", (getypt, bedoeld) => expect(n.voorletters(getypt)).toBe(bedoeld));

describe("organisations", () => {
  test.each([
    ["Gemeente Hanzestad", "de gemeente Hanzestad"],
    ["Provincie Utrecht", "de provincie Utrecht"],
    ["Ministerie van Economische Zaken", "het ministerie van Economische Zaken"],
    ["Waterschap Vallei en Veluwe", "het waterschap Vallei en Veluwe"],
    ["Hanzecollege", "het Hanzecollege"],
    ["Rijk", "het Rijk"],
    ["Het Rijk", "het Rijk"],
    ["Centraal Planbureau", "het Centraal Planbureau"],
    ["Bewonersgemeenschap Noord", "de Bewonersgemeenschap Noord"],
    ["GGD Hanzestad", "de GGD Hanzestad"],
    ["Stichting Welzijn", "Stichting Welzijn"],
    ["De Woonplaats", "De Woonplaats"],
    ["Het Hanzecollege", "Het Hanzecollege"],
    ["Bakkerij Jansen B.V.", "Bakkerij Jansen B.V."],
    ["LTO Noord", "LTO Noord"],
  ])("%s stands in a sentence as %s", (naam, bedoeld) => expect(n.organisatieMetLidwoord({ naam })).toBe(bedoeld));

  it("follows what the user says over its own guess", () => {
    expect(n.organisatieMetLidwoord({ naam: "Gemeente Hanzestad", lidwoord: "geen" })).toBe("Gemeente Hanzestad");
    expect(n.organisatieMetLidwoord({ naam: "Het Hanzecollege", lidwoord: "het" })).toBe("het Hanzecollege");
    expect(n.organisatieMetLidwoord({ naam: "Hogescholen", lidwoord: "het", getal: "meervoud" })).toBe(
      "de Hogescholen",
    );
  });
});
