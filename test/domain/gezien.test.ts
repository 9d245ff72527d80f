import { describe, expect, it } from "vitest";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import { conceptVan, gezien, volg } from "../../src/domain/gezien.ts";
import { Gap, isDraft } from "../../src/gap.ts";

const partners = { publiek: "partners" } as const;

describe("the view of an audience", () => {
  it("holds no key above its levels", () => {
    const c: Coalitie = {
      coalitie: { naam: "Noord", gevoelig: true },
      gesprekken: [{ id: "g" }],
      logboek: [{ id: "l" }],
    };
    const view = gezien(c, partners);
    expect(view.coalitie).not.toHaveProperty("gevoelig");
    expect(view).not.toHaveProperty("gesprekken");
    expect(view).not.toHaveProperty("logboek");
  });

  it("hides whose words they are where that was agreed", () => {
    const c: Coalitie = {
      uitspraken: [
        {
          id: "u",
          organisatie: "a",
          tekst: "Wij willen.",
          reikwijdte: "zonder naam",
          akkoord: { door: "p", via: "mail" },
        },
      ],
    };
    const [u] = gezien(c, partners).uitspraken;
    expect(u?.tekst).toBe("Wij willen.");
    expect(u?.id).toBe("");
    expect(u?.organisatie).toMatchObject({ reden: "weg" });
    expect(u?.akkoord.door).toMatchObject({ reden: "weg" });
    expect(JSON.stringify(u)).not.toMatch(/"a"|"p"|mail/);
  });

  it("hides whose contribution it is, on which rung, and for which action", () => {
    const treden = [{ trede: "vrijgegeven", datum: "2026-03-03", bron: "mail van a" }] as const;
    const c: Coalitie = {
      inzetten: [{ id: "i", partner: "a", tekst: "panden", reikwijdte: "zonder naam", actie: "x", treden }],
    };
    const [inzet] = gezien(c, partners).inzetten;
    expect(inzet).toMatchObject({ tekst: "panden", id: "", treden: [] });
    expect(inzet?.partner).toMatchObject({ reden: "weg" });
    expect(inzet?.actie).toMatchObject({ reden: "weg" });
  });

  it("has the words with a narrow reach only in the letter to their own organisation", () => {
    const c: Coalitie = {
      uitspraken: [{ id: "u", organisatie: "a", tekst: "Geheim.", reikwijdte: "alleen de eigen brief" }],
    };
    const teksten = (organisatie: string) =>
      gezien(c, { publiek: "genodigde", organisatie }).uitspraken.map((u) => u.tekst);
    expect(teksten("a")).toEqual(["Geheim."]);
    expect(teksten("b")).toEqual([]);
  });

  it("has a gap with its path, question and kind wherever nothing is known", () => {
    expect(gezien({}, partners).coalitie.naam).toEqual(
      new Gap("coalitie.naam", expect.stringContaining("?") as unknown as string, "tekst"),
    );
  });

  it("tells deliberately none and open on purpose from missing", () => {
    const c: Coalitie = {
      coalitie: { gebied: { status: "geen" }, opgave: { status: "bewust open" }, onderwerp: { status: "later" } },
    };
    const { gebied, opgave, onderwerp } = gezien(c, partners).coalitie;
    expect([gebied, opgave, onderwerp].map((g) => (g instanceof Gap ? g.reden : g))).toEqual([
      "geen",
      "bewust open",
      "ontbreekt",
    ]);
  });

  it("shows one draft of a list of which nothing is known, and nothing of a list that is deliberately empty", () => {
    const [draft, ...rest] = gezien({}, partners).acties;
    expect([isDraft(draft), rest]).toEqual([true, []]);
    expect(draft?.titel).toMatchObject({ pad: "acties[].titel" });
    expect(gezien({ acties: { status: "geen" } }, partners).acties).toEqual([]);
  });

  it("leaves out a field, a list and a group that do not apply, and keeps them where they do", () => {
    const gang = (variant: "initiatief" | "plan") =>
      gezien({ gangen: [{ id: "g", variant, basisafspraken: { financiering: "Ieder betaalt." } }] }, partners)
        .gangen[0];
    expect(gang("plan")?.inhoudelijkeOpties).toEqual([]);
    expect(gang("plan")?.keuzeInhoud).toMatchObject({ reden: "weg" });
    expect(gang("plan")?.basisafspraken.financiering).toMatchObject({ reden: "weg" });
    expect(gang("initiatief")?.basisafspraken.financiering).toBe("Ieder betaalt.");
    expect(gang("initiatief")?.keuzeInhoud).toMatchObject({ reden: "ontbreekt" });
  });

  it("tells who watches which answers a document uses, and no others", () => {
    const gezienPaden: string[] = [];
    const view = gezien({ coalitie: { naam: "Noord", gebied: "stad" } }, partners, (pad) => gezienPaden.push(pad));
    expect(view.coalitie.naam).toBe("Noord");
    expect(gezienPaden).toEqual(["coalitie.naam"]);
  });
});

describe("following a reference", () => {
  const c: Coalitie = { organisaties: [{ id: "a", naam: "Hanzecollege" }] };
  const { organisaties } = gezien(c, partners);

  it("leads to the thing", () => {
    expect(volg(organisaties, "a").naam).toBe("Hanzecollege");
  });

  it("that is missing leads to a thing of which everything is that gap", () => {
    const gap = new Gap("coalitie.opdrachtgever", "Wie is de opdrachtgever?");
    expect(volg(organisaties, gap).naam).toMatchObject({ pad: "coalitie.opdrachtgever" });
  });

  it("that leads nowhere asks what it is", () => {
    expect(volg(organisaties, "weg").naam).toMatchObject({ vraag: "Wie of wat is ‘weg’?" });
  });

  it("has a draft for what does not exist yet", () => {
    expect(isDraft(conceptVan(organisaties))).toBe(true);
  });
});
