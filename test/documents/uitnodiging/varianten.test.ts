import { describe, expect, it } from "vitest";
import { uitnodigingsbrief } from "../../../src/documents/uitnodigingsbrief.ts";
import type { Coalitie } from "../../../src/domain/declaratie.ts";
import { woordenIn } from "../woorden.ts";
import { type Bijeenkomst, coalitie as lekdam } from "./lekdam.ts";

type Stand = "uitgenodigd" | "aangemeld" | "afgemeld" | "vervanger";

const gast = (persoon: string, stand: Stand) => ({ id: persoon, persoon, stand });

/** One guest has not answered, the other comes; `wijzig` says what is different about the meeting. */
const coalitie = (wijzig: Partial<Bijeenkomst> = {}): Coalitie =>
  lekdam({ genodigden: [gast("kok", "uitgenodigd"), gast("lek", "aangemeld")], ...wijzig });

const voorWie = (c: Coalitie, variant: string): readonly string[] =>
  uitnodigingsbrief.exemplaren(c).flatMap((e) => (e.variant === variant ? [e.voor] : []));
/** The letter as it is on 5 March 2026. */
const brief = (wijzig: Partial<Bijeenkomst>, voor: string, variant: string): Promise<string> =>
  woordenIn(uitnodigingsbrief, coalitie(wijzig), voor, variant);

describe("the announcement", () => {
  it("asks to keep the day free, says what it is about and when the invitation comes", async () => {
    const woorden = await brief(
      { briefdatum: "2026-03-12", vooraankondiging: { onderwerpen: ["schaduw", "water"] } },
      "een-kok",
      "vooraankondiging",
    );
    expect(woorden).toContain("Onderwerp: vooraankondiging verkenningsbijeenkomst, 2 april 2026");
    expect(woorden).toContain("Wilt u deze datum alvast vrijhouden?");
    expect(woorden).toContain("Wij spreken over schaduw en water.");
    expect(woorden).toContain("De uitnodiging met het programma volgt rond 12 maart 2026.");
  });

  it("needs no place and no times yet", async () => {
    const woorden = await brief(
      { locatie: {}, begin: undefined, eind: undefined } as never,
      "een-kok",
      "vooraankondiging",
    );
    expect(woorden).not.toContain("[nog in te vullen:");
    expect(woorden).not.toContain("Waar");
  });
});

describe("the reminder", () => {
  it("goes only to who has not answered", () => {
    expect(voorWie(coalitie(), "herinnering")).toEqual(["een-kok"]);
    const dubbel = [gast("kok", "uitgenodigd"), { ...gast("kok", "aangemeld"), id: "nog" }];
    expect(voorWie(coalitie({ genodigden: dubbel }), "herinnering")).toEqual([]);
  });

  it("says when the invitation was sent and before when to answer", async () => {
    const woorden = await brief({ briefdatum: "2026-02-20" }, "een-kok", "herinnering");
    expect(woorden).toContain("Lekdam, 5 maart 2026");
    expect(woorden).toContain("Op 20 februari 2026 nodigden wij u uit voor de verkenningsbijeenkomst.");
    expect(woorden).toContain("Wilt u dat vóór 26 maart 2026 laten weten aan Jo Bos (jo@lekdam.example)?");
  });

  it("asks for an answer as soon as possible where that day has passed", async () => {
    const aanmelden = { bij: "Jo Bos", email: "jo@lekdam.example", voor: "2026-03-05" };
    expect(await brief({ aanmelden }, "een-kok", "herinnering")).toContain("zo snel mogelijk laten weten");
  });
});

describe("the change", () => {
  const verzet = { wijziging: { oudeDatum: "2026-03-26", reden: "De zaal was bezet" } };

  it("puts what it was beside what it is now, with the reason", async () => {
    const woorden = await brief(verzet, "een-kok", "wijziging");
    expect(woorden).toContain("Onderwerp: nieuwe datum voor verkenningsbijeenkomst");
    expect(woorden).toContain("Daarvoor geldt nu een andere datum. De zaal was bezet.");
    expect(woorden).toContain("Wat Eerst Nu Datum Donderdag 26 maart 2026 Donderdag 2 april 2026");
  });

  it("asks who had registered to answer again, and invites who could not come", async () => {
    const genodigden = [gast("kok", "afgemeld"), gast("lek", "aangemeld")];
    expect(await brief({ ...verzet, genodigden }, "een-lek", "wijziging")).toContain("of u ook dan kunt komen?");
    expect(await brief({ ...verzet, genodigden }, "een-kok", "wijziging")).toContain("dan bent u van harte welkom.");
  });

  it("leaves a registration as it is where only the place is another, and does not bother who declined", async () => {
    const elders = {
      wijziging: { oudePlek: "Stadhuis" },
      genodigden: [gast("kok", "afgemeld"), gast("lek", "aangemeld")],
    };
    expect(await brief(elders, "een-lek", "wijziging")).toContain(
      "Wij hebben uw aanmelding ontvangen; die blijft staan.",
    );
    expect(voorWie(coalitie(elders), "wijziging")).toEqual(["een-lek"]);
  });

  it("is one draft that asks what it was, as long as nobody said so", async () => {
    expect(voorWie(coalitie(), "wijziging")).toEqual(["een"]);
    expect(await brief({}, "een", "wijziging")).toContain("[nog in te vullen: welke datum stond in de uitnodiging");
  });
});

describe("the cancellation", () => {
  const afgezegd = {
    afzegging: {
      op: "2026-03-04",
      reden: "Te veel gasten zijn verhinderd.",
      vervolg: "In mei is er een nieuwe datum.",
    },
  };

  it("says that it is off, why, and what comes next", async () => {
    const woorden = await brief(afgezegd, "een-lek", "afzegging");
    expect(woorden).toContain("Onderwerp: verkenningsbijeenkomst van 2 april 2026 gaat niet door");
    expect(woorden).toContain("gaat niet door. Te veel gasten zijn verhinderd. In mei is er een nieuwe datum.");
    expect(woorden).toContain("Wij hadden uw aanmelding al ontvangen.");
  });

  it("does without a reason, but not without what comes next", async () => {
    const woorden = await brief({ afzegging: { op: "2026-03-04" } }, "een-kok", "afzegging");
    expect(woorden.match(/nog in te vullen/g)).toHaveLength(1);
    expect(woorden).toContain("[nog in te vullen: hoe gaat het nu verder");
  });

  it("ends announcements, reminders and changes", () => {
    const c = coalitie({ ...afgezegd, wijziging: { oudePlek: "Stadhuis" } });
    expect(voorWie(c, "afzegging")).toEqual(["een-kok", "een-lek"]);
    for (const variant of ["vooraankondiging", "herinnering", "wijziging"])
      expect(voorWie(c, variant)).not.toContain("een-kok");
  });
});

it.each(["vooraankondiging", "herinnering", "wijziging", "afzegging"])("%s never mixes je and u", async (variant) => {
  const c = coalitie({ wijziging: { oudeDatum: "2026-03-26" } });
  const [een] = Array.isArray(c.bijeenkomsten) ? c.bijeenkomsten : [];
  const bijeenkomsten = [
    variant === "afzegging" ? { ...een, afzegging: { op: "2026-03-04", vervolg: "Wij bellen." } } : { ...een },
  ];
  const woorden = await woordenIn(
    uitnodigingsbrief,
    { ...c, bijeenkomsten: bijeenkomsten as never, coalitie: { ...c.coalitie, taalvorm: "je" } },
    "een-kok",
    variant,
  );
  expect(woorden).not.toMatch(/\b(u|uw)\b/i);
});
