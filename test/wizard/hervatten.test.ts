import { describe, expect, it } from "vitest";
import { isStand } from "../../src/domain/boom.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { waardeBij } from "../../src/domain/pad.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import type { Interviewer, Waar } from "../../src/wizard/interviewer.ts";
import type { Bladwijzer } from "../../src/wizard/sessie.ts";
import { doorloopStap } from "../../src/wizard/stap.ts";
import { HOUD, type Regel, STOP, TERUG } from "../interview.ts";
import { doorloop as doorloopStapMet } from "./doorloop.ts";
import { geheugenboek } from "./geheugenboek.ts";

/** Fields with some on request, a list, and a list with lists within its things. */
const stap: Stap = {
  ...stapMet(1),
  blokken: [
    {
      soort: "velden",
      titel: "Je eigen intentie",
      velden: ["eigen.doelen", "eigen.waaromNu", "eigen.belang", "eigen.minimum"],
    },
    { soort: "lijst", titel: "Organisaties", lijst: "organisaties", velden: ["naam", "soort", "kernpartner"] },
    {
      soort: "lijst",
      titel: "Gesprekken",
      lijst: "gesprekken",
      velden: ["partners", "stand", "datum", "drijfveer", "formuleringen"],
    },
    { soort: "velden", titel: "De toon van je brieven", velden: ["coalitie.taalvorm", "privacy.bewaarTot"] },
  ],
};

const ANTWOORDEN = {
  eigen: { doelen: ["Een", "Twee"], waaromNu: "Nu", belang: "Groei", minimum: "Bomen" },
  organisaties: [
    { id: "gemeente", naam: "Gemeente", soort: "gemeente", kernpartner: "ja" },
    { id: "school", naam: "School", soort: "onderwijs", kernpartner: "nee" },
  ],
  gesprekken: [
    {
      id: "gesprek-1",
      partners: ["gemeente"],
      stand: "gevoerd",
      datum: "2026-02-03",
      drijfveer: "Schaduw",
      formuleringen: [
        { id: "deelbare-zin-1", tekst: "Wij willen schaduw.", soort: "drijfveer" },
        { id: "deelbare-zin-2", tekst: "Wij hebben grond.", soort: "kans" },
      ],
    },
    { id: "gesprek-2", partners: ["school"], stand: "gevoerd", datum: "2026-02-04", drijfveer: "Koelte" },
  ],
  coalitie: { taalvorm: "je" },
};

/** Knows the answers: adds to each list what it lacks, then asks for what is open; begins without any memory. */
function weter(nu: () => Coalitie): Interviewer {
  const gedaan = new Set<string>();
  const plek = (waar: Waar | undefined): string =>
    `${waar?.blok} ${(waar?.ding ?? "").replace(/(^| › )[^›]* toevoegen$/, "")}`;
  const nogNiet = (lijst: string): unknown =>
    [waardeBij(ANTWOORDEN, lijst) ?? []].flat()[[waardeBij(nu(), lijst) ?? []].flat().length];
  const antwoordOp = (pad: string): unknown => {
    const [, lijst = "", veld = ""] = /^(.*)\[\]\.([^[\]]*)$/.exec(pad) ?? [];
    return lijst === "" ? waardeBij(ANTWOORDEN, pad) : waardeBij(nogNiet(lijst), veld);
  };
  return {
    async vraag({ pad, waar, huidig, lees }) {
      const antwoord = antwoordOp(pad);
      if (antwoord === undefined && pad.includes("[]")) {
        gedaan.add(`${plek(waar)} toevoegen`);
        return TERUG;
      }
      if (antwoord === undefined) return HOUD;
      const gelezen = lees(antwoord as string);
      if (!gelezen.ok) throw new Error(`${pad}: ${gelezen.melding}`);
      const zelfde = JSON.stringify(gelezen.waarde) === JSON.stringify(huidig);
      return zelfde || gelezen.waarde === undefined || isStand(gelezen.waarde)
        ? HOUD
        : { soort: "waarde", waarde: gelezen.waarde };
    },
    async menu({ titel, waar, mogelijkheden }) {
      if (titel.includes("dieper op ingaan")) return "ja";
      const keuze = (titel.startsWith("Dit hoeft niet") ? ["De toon van je brieven"] : ["toevoegen", "open"]).find(
        (waarde) => mogelijkheden.some((m) => m.waarde === waarde) && !gedaan.has(`${plek(waar)} ${waarde}`),
      );
      if (keuze !== undefined && keuze !== "toevoegen") gedaan.add(`${plek(waar)} ${keuze}`);
      return keuze ?? "klaar";
    },
    toon: () => {},
  };
}

class Afgebroken extends Error {}

/** Cut off after so many answers, as a window that is closed: nobody says a word. */
function totDan(wie: Interviewer, antwoorden: number): Interviewer {
  let over = antwoorden;
  const tel = (): void => {
    if (over-- === 0) throw new Afgebroken();
  };
  return {
    ...wie,
    vraag: async (vraag) => {
      tel();
      return wie.vraag(vraag);
    },
    menu: async (menu) => {
      tel();
      return wie.menu(menu);
    },
  };
}

/** Sittings of so many answers each, the last as long as it takes; how many there were. */
async function inZittingen(lengtes: (zitting: number) => number) {
  const boek = geheugenboek();
  let bladwijzer: Bladwijzer | undefined;
  for (let zitting = 1; ; zitting++) {
    const wie = totDan(
      weter(() => boek.coalitie),
      lengtes(zitting),
    );
    try {
      const onthoud = (hier: Bladwijzer): void => {
        bladwijzer = JSON.parse(JSON.stringify(hier));
      };
      await doorloopStap(stap, boek, wie, { verdieping: false, open: false, review: false, bladwijzer, onthoud });
      return { coalitie: boek.coalitie, zittingen: zitting };
    } catch (fout) {
      if (!(fout instanceof Afgebroken)) throw fout;
    }
    if (zitting > 200) throw new Error(`Dit komt niet verder dan ${bladwijzer?.laatste}.`);
  }
}

const doorloop = (begin: Coalitie, regels: readonly Regel[], bladwijzer?: Bladwijzer) =>
  doorloopStapMet(stap, begin, regels, { bladwijzer });

const VOL: Coalitie = {
  eigen: { doelen: ["Een"], waaromNu: "Nu" },
  organisaties: [
    { id: "gemeente", naam: "Gemeente", soort: "gemeente", kernpartner: true },
    { id: "school", naam: "School", soort: "onderwijs", kernpartner: false },
  ],
};

describe("A sitting that was cut off", () => {
  it("after any of its answers ends as one that was not", async () => {
    const { coalitie } = await inZittingen(() => 1000);
    expect(coalitie).toMatchObject({ ...ANTWOORDEN, organisaties: [{ kernpartner: true }, { kernpartner: false }] });
    for (let n = 0; ; n++) {
      const onderbroken = await inZittingen((zitting) => (zitting === 1 ? n : 1000));
      expect(onderbroken.coalitie, `na ${n} antwoorden`).toEqual(coalitie);
      if (onderbroken.zittingen === 1) return;
    }
  });

  it.each([11, 17])("after every %i answers too", async (n) => {
    const { coalitie } = await inZittingen(() => 1000);
    expect((await inZittingen(() => n)).coalitie).toEqual(coalitie);
  });

  it("says where one was, asks first what is open before that, and goes on there", async () => {
    const begin = { ...VOL, eigen: { doelen: ["Een"] } };
    const { gesprek } = await doorloop(
      begin,
      [
        ["eigen.waaromNu", "Nu"],
        ["organisaties[school].soort", HOUD],
        ["organisaties[school].kernpartner", STOP],
      ],
      { laatste: "organisaties[school].soort" },
    );
    expect(gesprek.getoond).toMatch(
      /Je was gebleven bij ‘.*’ \(Organisaties · School\)\. Eerst wat daarvoor nog open is:/,
    );
    expect(gesprek.getoond).toContain("Hier was je gebleven.");
  });

  it("goes on within a thing of a list, exactly where one was, when all before is answered", async () => {
    const { gesprek } = await doorloop(VOL, [["organisaties[school].soort", STOP]], {
      laatste: "organisaties[school].soort",
    });
    expect(gesprek.getoond).toContain("Je gaat verder waar je gebleven was.");
    expect(gesprek.getoond).not.toContain("Eerst wat");
  });

  it("goes back from there to what was answered before", async () => {
    const { gesprek } = await doorloop(
      VOL,
      [
        ["organisaties[school].soort", TERUG],
        ["organisaties[school].naam", TERUG],
        ["2 organisaties", TERUG],
        ["dieper", TERUG],
        ["eigen.waaromNu", STOP],
      ],
      { laatste: "organisaties[school].soort" },
    );
    expect(gesprek.gesteld).toHaveLength(5);
  });

  it("comes back in a thing that was still to be named", async () => {
    const { gesprek } = await doorloop(VOL, [["organisaties[].naam", STOP]], { laatste: "organisaties[].naam" });
    expect(gesprek.gesteld).toHaveLength(1);
  });

  it.each<[string, string, string]>([
    ["a list", "organisaties", "2 organisaties"],
    ["the menu of a thing", "organisaties[school]", "Wat wil je doen?"],
    ["the extra questions", "#aanbod Je eigen intentie", "dieper"],
  ])("comes back at %s", async (_wat, laatste, menu) => {
    const { gesprek } = await doorloop(VOL, [[menu, STOP]], { laatste });
    expect(gesprek.gesteld).toHaveLength(1);
  });

  it("comes back in the review, also when questions were passed by", async () => {
    const { gesprek } = await doorloop({}, [["Klopt de rest", STOP]], { laatste: "#overzicht" });
    expect(gesprek.gesteld).toHaveLength(1);
  });

  it("asks the first open question when what one was at is no longer there", async () => {
    const { gesprek } = await doorloop({ eigen: { doelen: ["Een"] } }, [["eigen.waaromNu", STOP]], {
      laatste: "organisaties[weg].soort",
    });
    expect(gesprek.getoond).toContain("Je gaat verder waar je gebleven was.");
  });
});
