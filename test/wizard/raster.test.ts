import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { UserError } from "../../src/errors.ts";
import type { Lijstblok, Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import type { Boek } from "../../src/wizard/boek.ts";
import type { Celantwoord, Celplaats, Raster, Rasterafloop } from "../../src/wizard/interviewer.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { HOUD, interview, type Regel } from "../interview.ts";
import { doorloop } from "./doorloop.ts";
import { geheugenboek } from "./geheugenboek.ts";

const metLijst = (lijst: string, velden: readonly string[]): Stap => ({
  ...stapMet(1),
  blokken: [{ soort: "lijst", titel: "De lijst", lijst, velden } satisfies Lijstblok],
});
const PARTNERS = metLijst("organisaties", ["naam", "soort", "kernpartner", "kort"]);
const drie: Coalitie = {
  organisaties: [
    { id: "a", naam: "A" },
    { id: "b", naam: "B", soort: "bedrijf" },
    { id: "c", naam: "C" },
  ],
};

/** Types this in the cells, by row and heading. */
const typ =
  (
    cellen: readonly (readonly [rij: string, kolom: string, getypt: string])[],
    afloop: Rasterafloop = { soort: "klaar" },
  ) =>
  async (r: Raster): Promise<Rasterafloop> => {
    for (const [rij, kolom, getypt] of cellen)
      expect(r.vul(plaatsIn(r, rij, kolom), antwoord(r, rij, kolom, getypt))).toBe(true);
    return afloop;
  };

const plaatsIn = (r: Raster, rij: string, kolom: string): Celplaats => ({
  rij: r.rijen.indexOf(rij),
  kolom: r.kolommen.indexOf(kolom),
});

function antwoord(r: Raster, rij: string, kolom: string, getypt: string): Celantwoord {
  const vraag = r.cel(plaatsIn(r, rij, kolom));
  if (vraag === undefined) throw new Error(`${rij}, ${kolom}: hier wordt niets gevraagd`);
  const gelezen = vraag.lees(vraag.mogelijkheden.find(({ naam }) => naam === getypt)?.waarde ?? getypt);
  if (!gelezen.ok || gelezen.waarde === undefined) throw new Error(`${rij}, ${kolom}: ${getypt}`);
  return typeof gelezen.waarde === "object" && "status" in gelezen.waarde
    ? { soort: "stand", stand: gelezen.waarde }
    : { soort: "waarde", waarde: gelezen.waarde };
}

const keuzes = async (stap: Stap, begin: Coalitie, raster: ((r: Raster) => Promise<Rasterafloop>) | undefined) => {
  const { gesprek } = await doorloop(stap, begin, [], raster === undefined ? {} : { raster });
  return {
    waarden: gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde),
    standaard: gesprek.menus[0]?.standaard,
  };
};

describe("A list as a table", () => {
  it("is offered first where most of what is open is short", async () => {
    expect(await keuzes(PARTNERS, drie, typ([]))).toMatchObject({ standaard: "tabel" });
  });

  it("is not suggested where one or two answers are open: those are asked sooner", async () => {
    const bijna: Coalitie = {
      organisaties: ["a", "b", "c"].map((id) => ({
        id,
        naam: id,
        soort: "bedrijf",
        ...(id === "c" ? {} : { kernpartner: true }),
      })),
    };
    expect(await keuzes(PARTNERS, bijna, typ([]))).toMatchObject({ standaard: "open" });
  });

  it("is offered second where most of it is longer", async () => {
    const optie = metLijst("uitdagingen", ["tekst", "toelichting", "motivering"]);
    const begin: Coalitie = { uitdagingen: [{ id: "x", tekst: "X" }, { id: "y" }] };
    expect((await keuzes(optie, begin, typ([]))).standaard).not.toBe("tabel");
  });

  it.each([
    ["without a screen for it", drie, undefined],
    ["of one thing", { organisaties: [{ id: "a", naam: "A" }] }, typ([])],
    [
      "once all is filled",
      { organisaties: ["a", "b"].map((id) => ({ id, naam: id, soort: "bedrijf", kernpartner: true })) },
      typ([]),
    ],
  ] as const)("is not offered %s", async (_, begin, raster) => {
    expect((await keuzes(PARTNERS, begin as Coalitie, raster)).waarden).not.toContain("tabel");
  });

  it("has the things as rows and what is short and asked by default as columns, by names people use", async () => {
    let gezien: Raster | undefined;
    await doorloop(
      metLijst("acties", ["titel", "uitvoerders", "eind", "werkpakket", "procesgeld", "omschrijving", "risico"]),
      {
        acties: [
          { id: "a", titel: "A" },
          { id: "b", titel: "B" },
        ],
      },
      [["2 acties", "tabel"]],
      {
        raster: async (r) => {
          gezien = r;
          return { soort: "klaar" };
        },
      },
    );
    expect(gezien).toMatchObject({
      ding: "actie",
      rijen: ["A", "B"],
      kolommen: ["wie", "klaar op", "past in het gewone werk", "procesgeld"],
    });
  });

  it("begins at the first cell without an answer, and asks nothing where a question does not apply", async () => {
    const acties = metLijst("acties", ["titel", "werkpakket", "procesgeld"]);
    const begin: Coalitie = {
      acties: [
        { id: "a", titel: "A", werkpakket: "past" },
        { id: "b", titel: "B" },
      ],
    };
    await doorloop(acties, begin, [["2 acties", "tabel"]], {
      raster: async (r) => {
        expect(r.begin).toEqual({ rij: 1, kolom: 0 });
        expect(r.cel({ rij: 0, kolom: 1 })).toBeUndefined();
        r.vul({ rij: 0, kolom: 0 }, { soort: "waarde", waarde: "past niet" });
        expect(r.cel({ rij: 0, kolom: 1 })?.pad).toBe("acties[a].procesgeld");
        return { soort: "klaar" };
      },
    });
  });

  it("has every cell in the book before the next one", async () => {
    const { gebeurd } = await doorloop(PARTNERS, drie, [["3 organisaties", "tabel"]], {
      raster: typ(
        [
          ["A", "soort", "gemeente"],
          ["C", "kernpartner", "ja"],
        ],
        { soort: "stop" },
      ),
    });
    expect(gebeurd.filter((wat) => wat.startsWith("zet"))).toEqual([
      "zet organisaties[a].soort",
      "zet organisaties[c].kernpartner",
    ]);
  });

  it("comes to the same as the plain questions", async () => {
    const vragen: readonly Regel[] = [
      ["3 organisaties", "open"],
      ["organisaties[a].soort", "gemeente"],
      ["organisaties[a].kernpartner", "ja"],
      ["organisaties[b].kernpartner", "nee"],
      ["organisaties[c].soort", "zorg en welzijn"],
      ["organisaties[c].kernpartner", HOUD],
    ];
    const getypt = typ([
      ["A", "soort", "gemeente"],
      ["A", "kernpartner", "ja"],
      ["B", "kernpartner", "nee"],
      ["C", "soort", "zorg en welzijn"],
    ]);
    const gewoon = await doorloop(PARTNERS, drie, vragen);
    const tabel = await doorloop(PARTNERS, drie, [["3 organisaties", "tabel"]], { raster: getypt });
    expect(tabel.coalitie).toEqual(gewoon.coalitie);
  });

  it("makes what does not exist yet on the spot, and offers it in the next cell", async () => {
    const personen = metLijst("personen", ["achternaam", "organisatie"]);
    const begin: Coalitie = {
      personen: [
        { id: "p", achternaam: "P" },
        { id: "q", achternaam: "Q" },
      ],
    };
    const { coalitie } = await doorloop(personen, begin, [["2 personen", "tabel"]], {
      raster: async (r) => {
        r.vul({ rij: 0, kolom: 0 }, { soort: "nieuw", naam: "Hanzecollege" });
        const { waarde } = r.cel({ rij: 1, kolom: 0 })?.mogelijkheden[0] ?? { waarde: "" };
        r.vul({ rij: 1, kolom: 0 }, { soort: "waarde", waarde });
        return { soort: "klaar" };
      },
    });
    expect(coalitie.organisaties).toEqual([{ id: "hanzecollege", naam: "Hanzecollege" }]);
    expect(coalitie.personen).toMatchObject([{ organisatie: "hanzecollege" }, { organisatie: "hanzecollege" }]);
  });

  it("keeps half an answer of whoever was stopped, and asks that first next time", async () => {
    const half = { rij: 0, kolom: 0, waarde: "wethou" };
    const personen = metLijst("personen", ["achternaam", "functie"]);
    const begin: Coalitie = {
      personen: [
        { id: "p", achternaam: "P" },
        { id: "q", achternaam: "Q" },
      ],
    };
    let bladwijzer: unknown;
    const { coalitie } = await doorloop(personen, begin, [["2 personen", "tabel"]], {
      raster: async () => ({ soort: "stop", half }),
      onthoud: (b) => {
        bladwijzer = b;
      },
    });
    expect(coalitie.personen).toMatchObject([{ functie: "wethou" }, {}]);
    expect(bladwijzer).toMatchObject({ half: "personen[p].functie" });
  });

  it("is proposed right after things were added in one go", async () => {
    const stap: Stap = {
      ...stapMet(3),
      blokken: stapMet(3).blokken.filter((b) => b.soort === "lijst" && b.lijst === "schets.borging"),
    };
    const { gesprek } = await doorloop(stap, drie, [["nog geen", "aanbod"]], { raster: typ([]) });
    expect(gesprek.menus.at(-1)?.standaard).toBe("tabel");
  });

  it("leads on once it was left, and never round in circles", async () => {
    const { gesprek } = await doorloop(PARTNERS, drie, [["3 organisaties", "tabel"]], { raster: typ([]) });
    expect(gesprek.menus.at(-1)?.standaard).toBe("klaar");
  });
});

describe("A cell that cannot be saved", () => {
  const stuk = (keer: number) => {
    let fouten = keer;
    return async (r: Raster): Promise<Rasterafloop> => {
      if (fouten-- > 0) kapot.nu = true;
      expect(r.vul({ rij: 0, kolom: 0 }, { soort: "waarde", waarde: "bedrijf" })).toBe(!kapot.nu);
      return { soort: "klaar" };
    };
  };
  const kapot = { nu: false };

  it("ends the table, is told, and is saved once that can be done; the table comes back", async () => {
    const papier = geheugenboek(drie);
    const boek: Boek = {
      ...papier,
      get coalitie() {
        return papier.coalitie;
      },
      zet(pad, waarde) {
        if (kapot.nu) throw new UserError("project", "Het bestand is stuk.", "Herstel het.");
        papier.zet(pad, waarde);
      },
    };
    const gesprek = interview(
      [
        ["3 organisaties", "tabel"],
        ["nog niet bewaard", "opnieuw"],
      ],
      (wat) => {
        if (wat.includes("nog niet bewaard")) kapot.nu = false;
      },
    );
    Object.assign(gesprek, { raster: stuk(1) });
    await doorloopStap(PARTNERS, boek, gesprek, { verdieping: false, open: false, review: false });
    expect(gesprek.getoond).toContain("Het bestand is stuk.");
    expect(papier.coalitie.organisaties).toMatchObject([{ soort: "bedrijf" }, {}, {}]);
    gesprek.opgebruikt();
  });
});
