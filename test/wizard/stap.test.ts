import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import type { Bladwijzer } from "../../src/wizard/sessie.ts";
import type { Stapopties } from "../../src/wizard/stap.ts";
import { HOUD, type Regel, STOP, TERUG } from "../interview.ts";
import { doorloop as doorloopStapMet } from "./doorloop.ts";

/** A step of two questions asked by default and two on request, about one's own aim. */
const kort: Stap = {
  ...stapMet(1),
  blokken: [
    {
      soort: "velden",
      titel: "Je eigen intentie",
      velden: ["eigen.doelen", "eigen.waaromNu", "eigen.belang", "eigen.minimum"],
    },
  ],
};

const doorloop = (begin: Coalitie, regels: readonly Regel[], stap: Stap = kort, opties: Partial<Stapopties> = {}) =>
  doorloopStapMet(stap, begin, regels, opties);

describe("A step", () => {
  it("saves every answer before the next question", async () => {
    const { gebeurd } = await doorloop({}, [
      ["eigen.doelen", "Leegstand halveren"],
      ["eigen.waaromNu", "De subsidie loopt af"],
    ]);
    expect(gebeurd.slice(0, 4)).toEqual([
      "? eigen.doelen",
      "zet eigen.doelen",
      "? eigen.waaromNu",
      "zet eigen.waaromNu",
    ]);
  });

  it("goes back over several questions, and forward again with what was answered", async () => {
    const { coalitie, gesprek } = await doorloop({}, [
      ["eigen.doelen", "Een"],
      ["eigen.waaromNu", "Nu"],
      ["dieper", TERUG],
      ["eigen.waaromNu", TERUG],
      ["eigen.doelen", "Twee"],
      ["eigen.waaromNu", HOUD],
    ]);
    expect(coalitie.eigen).toEqual({ doelen: ["Twee"], waaromNu: "Nu" });
    expect(gesprek.vragen.at(-1)?.huidig).toBe("Nu");
  });

  it("asks the first question again when one goes back from it", async () => {
    const { gesprek } = await doorloop({}, [["eigen.doelen", TERUG]]);
    expect(gesprek.gesteld).toEqual(["eigen.doelen", "eigen.doelen"]);
    expect(gesprek.getoond).toContain("begin van deze stap");
  });

  it("loses nothing when it stops, not even what was typed but not confirmed", async () => {
    const { einde, coalitie } = await doorloop({}, [
      ["eigen.doelen", "Een"],
      ["eigen.waaromNu", { soort: "stop", concept: "Half getypt" }],
    ]);
    expect(einde).toBe("gestopt");
    expect(coalitie.eigen).toEqual({ doelen: ["Een"], waaromNu: "Half getypt" });
  });

  it("resumes at the first open question", async () => {
    const { gesprek } = await doorloop({ eigen: { doelen: ["Een"] } }, [["eigen.waaromNu", STOP]]);
    expect(gesprek.gesteld).toEqual(["eigen.waaromNu"]);
    expect(gesprek.getoond).toContain("waar je gebleven was");
  });

  it("can go back to what was answered before it resumed", async () => {
    const { gesprek } = await doorloop({ eigen: { doelen: ["Een"] } }, [
      ["eigen.waaromNu", TERUG],
      ["eigen.doelen", HOUD],
    ]);
    expect(gesprek.gesteld).toEqual(["eigen.waaromNu", "eigen.doelen", "eigen.waaromNu"]);
  });

  it("goes straight to the review when nothing is open", async () => {
    const { gesprek, einde } = await doorloop({ eigen: { doelen: ["Een"], waaromNu: "Nu" } }, [
      ["Klopt alles", "klaar"],
    ]);
    expect(gesprek.gesteld).toEqual(["menu: Klopt alles?"]);
    expect(einde).toBe("klaar");
  });

  it("offers what is asked on request, with the number and the reason", async () => {
    const { gesprek, coalitie } = await doorloop({}, [
      ["eigen.doelen", "Een"],
      ["eigen.waaromNu", "Nu"],
      ["2 vragen erbij over ‘Je eigen intentie’", "ja"],
      ["eigen.belang", "Groei"],
    ]);
    expect(coalitie.eigen?.belang).toBe("Groei");
    expect(gesprek.gesteld.at(-1)).toBe("eigen.minimum");
  });

  it("tells which document needs the extra questions when that is known", async () => {
    const opties = { waarvoor: () => "nodig voor het plan van aanpak" };
    const { gesprek } = await doorloop(
      {},
      [
        ["eigen.doelen", "Een"],
        ["eigen.waaromNu", "Nu"],
        ["nodig voor het plan van aanpak", STOP],
      ],
      kort,
      opties,
    );
    expect(gesprek.menus).toHaveLength(1);
  });

  it("asks everything at once with --verdieping", async () => {
    const { gesprek } = await doorloop(
      {},
      [
        ["eigen.doelen", HOUD],
        ["eigen.waaromNu", HOUD],
        ["eigen.belang", HOUD],
      ],
      kort,
      { verdieping: true },
    );
    expect(gesprek.gesteld.at(-1)).toBe("eigen.minimum");
  });

  it("asks only what is open with --open", async () => {
    const { gesprek } = await doorloop(
      { eigen: { waaromNu: "Nu" } },
      [
        ["eigen.doelen", "Een"],
        ["Klopt alles", "klaar"],
      ],
      kort,
      { open: true },
    );
    expect(gesprek.gesteld).toEqual(["eigen.doelen", "menu: Klopt alles?"]);
  });

  it("counts the questions", async () => {
    const { gesprek } = await doorloop({}, [["eigen.doelen", HOUD]]);
    expect(gesprek.vragen.map(({ waar }) => `${waar.nummer}/${waar.van}`)).toEqual(["1/2", "2/2"]);
  });

  it("says why only the first time", async () => {
    const { gesprek } = await doorloop({}, [
      ["eigen.doelen", "Een"],
      ["eigen.waaromNu", TERUG],
      ["eigen.doelen", HOUD],
    ]);
    expect(gesprek.vragen.map(({ toonWaarom }) => toonWaarom)).toEqual([true, true, false, false]);
  });

  it("reopens any answer from the review", async () => {
    const { coalitie } = await doorloop({ eigen: { doelen: ["Een"], waaromNu: "Nu" } }, [
      ["Klopt alles", "2"],
      ["eigen.waaromNu", "Straks"],
      ["Klopt alles", "klaar"],
    ]);
    expect(coalitie.eigen?.waaromNu).toBe("Straks");
  });
});

describe("A step that was broken off", () => {
  it("comes back to the answer that was half typed, with the text in the field", async () => {
    const onthouden: unknown[] = [];
    const gestopt = await doorloop({}, [["eigen.doelen", { soort: "stop", concept: ["Half"] }]], kort, {
      onthoud: (hier) => onthouden.push(hier),
    });
    expect(onthouden.at(-1)).toMatchObject({ half: "eigen.doelen", laatste: "eigen.doelen" });
    const { gesprek } = await doorloop(gestopt.coalitie, [["eigen.doelen", "Heel"]], kort, {
      bladwijzer: { half: "eigen.doelen" },
    });
    expect(gesprek.gesteld.slice(0, 2)).toEqual(["eigen.doelen", "eigen.waaromNu"]);
    expect(gesprek.vragen.map(({ half }) => half)).toEqual([true, undefined]);
  });

  it("goes on with the extra questions that one had begun on", async () => {
    const onthouden: Bladwijzer[] = [];
    const gestopt = await doorloop(
      {},
      [
        ["eigen.doelen", "Een"],
        ["eigen.waaromNu", "Nu"],
        ["dieper", "ja"],
        ["eigen.belang", "Groei"],
        ["eigen.minimum", STOP],
      ],
      kort,
      { onthoud: (hier) => onthouden.push(hier) },
    );
    const { gesprek } = await doorloop(gestopt.coalitie, [["eigen.minimum", STOP]], kort, {
      bladwijzer: onthouden.at(-1),
    });
    expect(gesprek.gesteld).toEqual(["eigen.minimum"]);
  });

  it("does not ask again for extra questions that one had passed by", async () => {
    const begin: Coalitie = { eigen: { doelen: ["Een"], waaromNu: "Nu" } };
    const bladwijzer = { laatste: "logboek", aanbod: { blok: "Je eigen intentie", gekozen: true } };
    const verder: Stap = {
      ...kort,
      blokken: [...kort.blokken, { soort: "lijst", titel: "Logboek", lijst: "logboek", velden: ["datum", "tekst"] }],
    };
    const { gesprek } = await doorloop(begin, [["geen", STOP]], verder, { bladwijzer });
    expect(gesprek.gesteld).toHaveLength(1);
  });

  it("makes the offer again at which one stopped", async () => {
    const begin: Coalitie = { eigen: { doelen: ["Een"], waaromNu: "Nu" } };
    const bladwijzer = { aanbod: { blok: "Je eigen intentie", gekozen: false } };
    const { gesprek } = await doorloop(begin, [["dieper", STOP]], kort, { bladwijzer });
    expect(gesprek.gesteld).toHaveLength(1);
  });
});

describe("The beginning and the end of a step", () => {
  it("says at the end what must still be true before the step is done", async () => {
    const klaar = [
      { tekst: "Je hebt je doelen.", voldaan: () => true },
      { tekst: "Je hebt met iemand gepraat.", voldaan: () => false },
      { tekst: "Alles is voorbij.", voldaan: () => false, slot: true as const },
    ];
    const { gesprek } = await doorloop({}, [], { ...kort, klaar }, { review: true });
    expect(gesprek.getoond).toContain("Nog nodig voor deze stap:\n  – Je hebt met iemand gepraat.");
    expect(gesprek.getoond).not.toMatch(/doelen\.|voorbij/);
  });

  it("counts what is open in lists too, and what is put off", async () => {
    const stap: Stap = {
      ...kort,
      blokken: [
        ...kort.blokken,
        { soort: "lijst", titel: "Organisaties", lijst: "organisaties", velden: ["naam", "soort", "kernpartner"] },
      ],
    };
    const begin: Coalitie = {
      eigen: { doelen: ["Een"], waaromNu: { status: "later" } },
      organisaties: [{ id: "x", naam: "X" }],
    };
    const { gesprek } = await doorloop(begin, [], stap, { review: true });
    expect(gesprek.menus[0]?.titel).toContain("nog 3 vragen open");
  });

  const organisaties: Stap = {
    ...kort,
    blokken: [{ soort: "lijst", titel: "Organisaties", lijst: "organisaties", velden: ["naam", "soort"] }],
  };

  it("shows the guidance when it begins, also when something was named on the spot elsewhere", async () => {
    const { gesprek } = await doorloop({ organisaties: [{ id: "x", naam: "X" }] }, [], organisaties);
    expect(gesprek.getoond).toContain(kort.uitleg[0]);
  });

  it("shows the guidance no more once something of it was answered", async () => {
    const { gesprek } = await doorloop({ organisaties: [{ id: "x", naam: "X", soort: "bedrijf" }] }, [], organisaties);
    expect(gesprek.getoond).not.toContain(kort.uitleg[0]);
  });

  it("tells after the review what can be made now", async () => {
    const naStap = () => ["Klaar om te maken: Gespreksverzoek"];
    const { gesprek } = await doorloop(
      {},
      [
        ["eigen.doelen", HOUD],
        ["eigen.waaromNu", HOUD],
        ["dieper", "nee"],
        ["Klopt", "klaar"],
      ],
      kort,
      { naStap },
    );
    expect(gesprek.getoond.endsWith("Klaar om te maken: Gespreksverzoek")).toBe(true);
  });

  it("only reviews with --review", async () => {
    const { gesprek } = await doorloop({}, [["nog 2 vragen open", "klaar"]], kort, { review: true });
    expect(gesprek.gesteld).toHaveLength(1);
  });
});

describe("The one thing that a step is about", () => {
  const vergaderen: Stap = {
    ...kort,
    blokken: [
      {
        soort: "ding",
        titel: "De bijeenkomst",
        lijst: "bijeenkomsten",
        welk: ({ bijeenkomsten }) => (Array.isArray(bijeenkomsten) ? bijeenkomsten[0]?.id : undefined),
        nieuw: { soort: "verkenning", benaming: "Verkenning" },
        velden: ["doel", "datum"],
      },
    ],
  };

  it("is made with the first answer, and not before", async () => {
    const niets = await doorloop({}, [["bijeenkomsten[].doel", HOUD]], vergaderen);
    expect(niets.coalitie.bijeenkomsten).toBeUndefined();
    const iets = await doorloop(
      {},
      [
        ["bijeenkomsten[].doel", "Kennismaken"],
        ["bijeenkomsten[verkenning].datum", "26 maart 2026"],
      ],
      vergaderen,
    );
    expect(iets.coalitie.bijeenkomsten).toEqual([
      { id: "verkenning", soort: "verkenning", benaming: "Verkenning", doel: "Kennismaken", datum: "2026-03-26" },
    ]);
  });
});

describe("A question that applies only sometimes", () => {
  const gevoelig: Stap = {
    ...kort,
    blokken: [{ soort: "velden", titel: "Gevoelig", velden: ["coalitie.gevoelig", "coalitie.gevoeligWaarom"] }],
  };

  it("is asked as soon as the answer before it makes it apply", async () => {
    const { gesprek } = await doorloop({}, [["coalitie.gevoelig", "ja"]], gevoelig, { verdieping: true });
    expect(gesprek.gesteld.at(-1)).toBe("coalitie.gevoeligWaarom");
  });

  it("is not asked otherwise, and its old answer stands in the review as past", async () => {
    const { gesprek, coalitie } = await doorloop(
      { coalitie: { gevoelig: true, gevoeligWaarom: "Een oud conflict" } },
      [
        ["coalitie.gevoelig", "nee"],
        ["Klopt alles", "klaar"],
      ],
      gevoelig,
      { verdieping: true },
    );
    expect(coalitie.coalitie?.gevoeligWaarom).toBe("Een oud conflict");
    expect(gesprek.getoond).toContain("Een oud conflict (niet meer van toepassing)");
  });
});

describe("Advice", () => {
  const rondes: Stap = {
    ...kort,
    blokken: [
      {
        soort: "velden",
        titel: "Rondes",
        velden: ["coalitie.rondes.advies", "coalitie.rondes.keuze", "coalitie.rondes.reden"],
      },
    ],
  };

  const nieuw = { overeenstemming: "geen", bestaandeSamenwerking: "geen" } as const;

  it("is shown with its reason, suggested, and kept beside the choice", async () => {
    const { gesprek, coalitie } = await doorloop(
      { coalitie: nieuw },
      [
        ["coalitie.rondes.keuze", "3"],
        ["Klopt alles", "klaar"],
      ],
      rondes,
    );
    expect(gesprek.vragen[0]).toMatchObject({
      advies: expect.stringMatching(/^Advies: 3\. De partijen/),
      voorstel: "3",
    });
    expect(coalitie.coalitie?.rondes).toEqual({ keuze: "3", advies: "3" });
  });

  it("asks for a reason where the choice differs, and only there", async () => {
    const { gesprek } = await doorloop({ coalitie: nieuw }, [["coalitie.rondes.keuze", "2"]], rondes);
    expect(gesprek.gesteld).toEqual(["coalitie.rondes.keuze", "coalitie.rondes.reden"]);
  });

  it("asks for a reason, whatever one chooses, where it leaves the choice open", async () => {
    const begin = { coalitie: { ...nieuw, gevoelig: true } };
    const { gesprek } = await doorloop(begin, [["coalitie.rondes.keuze", "2"]], rondes);
    expect(gesprek.gesteld).toEqual(["coalitie.rondes.keuze", "coalitie.rondes.reden"]);
  });
});
