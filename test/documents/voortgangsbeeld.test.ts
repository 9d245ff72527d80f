import { describe, expect, it } from "vitest";
import { voortgangsbeeld } from "../../src/documents/voortgangsbeeld.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { binnenstad, woordenIn } from "./woorden.ts";

type Beeld = Extract<Coalitie["voortgang"], readonly unknown[]>[number];

/** A period with one story and a goal that is measured; `wijzig` and `andere` say what is different. */
const coalitie = (wijzig: Partial<Beeld> = {}, andere: Partial<Coalitie> = {}): Coalitie => ({
  coalitie: { naam: "Water voor Lekdam" },
  visies: [{ id: "v", kern: "In Lekdam is water van iedereen." }],
  voortgang: [
    {
      id: "p1",
      periode: "voorjaar 2027",
      datum: "2027-04-06",
      verhalen: [{ titel: "De eerste sloot", tekst: "Kinderen vingen er stekelbaarsjes." }],
      aandachtspunten: ["De pomp is laat."],
      planBijstellen: false,
      volgendeOntmoeting: "Op 17 juni 2027 bij de kwekers.",
      ...wijzig,
    },
  ],
  doelen: [
    {
      id: "d",
      tekst: "In 2029 valt geen kelder meer droog.",
      indicatoren: [{ id: "x", naam: "droge kelders", nul: 40, streef: 10 }],
    },
  ],
  ...andere,
});

const lees = (c: Coalitie): Promise<string> => woordenIn(voortgangsbeeld, c, "");
const gemeten = (...waarden: readonly number[]): Partial<Coalitie> => ({
  metingen: waarden.map((waarde, i) => ({ id: `m${i}`, indicator: "x", datum: `2027-0${i + 1}-01`, waarde })),
});

describe("a picture of the progress", () => {
  it("begins with the vision and what is asked, then where the vision becomes visible", async () => {
    const tekst = await lees(coalitie({ gevraagdeBesluiten: ["mee te zoeken"] }));
    expect(tekst).toContain(
      "Voortgangsbeeld voorjaar 2027 Water voor Lekdam, 6 april 2027 In Lekdam is water van iedereen. Wij vragen de partners om: 1. mee te zoeken. Waar de visie zichtbaar wordt De eerste sloot",
    );
  });

  it.each([
    ["nearer by, where less is wanted and less there is", [30], "↗ dichterbij"],
    ["further away", [45], "↘ verder weg"],
    ["the same", [40], "→ gelijk"],
    ["reached, also where it went past the target", [8], "✓ gehaald"],
    ["what was measured last", [45, 20], "↗ dichterbij"],
  ])("tells of an indicator that it is %s", async (_, waarden, beweging) => {
    expect(await lees(coalitie({}, gemeten(...waarden)))).toContain(`10 ${beweging}`);
  });

  it("says honestly that nobody measured yet", async () => {
    expect(await lees(coalitie())).toContain("Droge kelders 40 Nog niet gemeten 10 –");
  });

  it("leaves out what was measured after its own day", async () => {
    const later = { metingen: [{ id: "m", indicator: "x", datum: "2027-05-01", waarde: 9 }] } as const;
    expect(await lees(coalitie({}, later))).toContain("Nog niet gemeten");
  });

  it("is about the last period only", async () => {
    const eerder = { id: "p0", periode: "winter 2026", datum: "2026-12-01" } as const;
    const c = coalitie();
    const tekst = await lees({ ...c, voortgang: [eerder, ...(c.voortgang as readonly Beeld[])] });
    expect(tekst).not.toContain("winter 2026");
  });

  it("asks attention for no more than five points", async () => {
    const tekst = await lees(coalitie({ aandachtspunten: ["Een.", "Twee.", "Drie.", "Vier.", "Vijf.", "Zes."] }));
    expect(tekst).toContain("Vijf.");
    expect(tekst).not.toContain("Zes.");
  });

  it("never shows how each action stands, nor who was called to account", async () => {
    const tekst = await lees(
      coalitie(
        {},
        {
          acties: [{ id: "a", titel: "Graaf een sloot" }],
          actiestatussen: [{ id: "s", actie: "a", stand: "loopt vast", toelichting: "ruzie" }],
          aanspreken: [{ id: "n", feit: "kwam niet opdagen" }],
        },
      ),
    );
    expect(tekst).not.toMatch(/Graaf een sloot|loopt vast|ruzie|niet opdagen/);
  });

  it("points to a proposal to change the plan as long as somebody has to decide on it", async () => {
    const voorstel = (uitkomst: "nog te nemen" | "akkoord"): Partial<Coalitie> => ({
      bijstellingen: [{ id: "b", besluit: "k" }],
      besluiten: [{ id: "k", uitkomst }],
    });
    expect(await lees(coalitie({ planBijstellen: true }, voorstel("nog te nemen")))).toContain(
      "ligt een bijstelvoorstel",
    );
    expect(await lees(coalitie({ planBijstellen: true }, voorstel("akkoord")))).not.toContain("bijstelvoorstel");
  });

  it("names who joined or left since the period before, and nobody else", async () => {
    const vorige = { id: "p0", datum: "2027-01-01" } as const;
    const c = coalitie();
    const tekst = await lees({
      ...c,
      voortgang: [vorige, ...(c.voortgang as readonly Beeld[])],
      organisaties: [
        { id: "oud", naam: "Oude Bank" },
        { id: "nieuw", naam: "De Brug" },
      ],
      toetredingen: [
        { id: "t0", partner: "oud", soort: "toetreding", datum: "2026-11-01" },
        { id: "t1", partner: "nieuw", soort: "toetreding", datum: "2027-02-01", inbreng: "Zij graaft mee." },
      ],
    });
    expect(tekst).toContain("De Brug (nieuwe partner): Zij graaft mee.");
    expect(tekst).not.toContain("Oude Bank");
  });
});

describe("the example", () => {
  it("has all that it needs", async () => {
    expect(await lees(binnenstad("deelbaar"))).not.toContain("nog in te vullen");
  });
});
