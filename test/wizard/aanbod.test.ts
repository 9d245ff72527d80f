import { describe, expect, it } from "vitest";
import { lijstVan } from "../../src/domain/boom.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Stap } from "../../src/plan/stap.ts";
import { stapMet } from "../../src/plan/stappen.ts";
import { uitlegAlineas } from "../../src/terminal/vraag/uitleg.ts";
import { aanbodVoor } from "../../src/wizard/aanbod.ts";
import { voorstelVoor } from "../../src/wizard/voorstel.ts";
import { HOUD } from "../interview.ts";
import { doorloop } from "./doorloop.ts";
import { geheugenboek } from "./geheugenboek.ts";

describe("what is offered for the sketch that partners read", () => {
  const schets = { borging: [{ partner: "school", belang: "GRUTTO", hoe: "Een zetel." }] };
  const uitspraak = (soort: "opbrengst" | "drijfveer", tekst: string, reikwijdte: "partners" | "zonder naam") => ({
    organisatie: "school",
    soort,
    tekst,
    reikwijdte,
  });
  const geboden = (c: Coalitie) => aanbodVoor({ schets, ...c }, "schets.gedeeld.borging")?.dingen;

  it("never takes over the interest as the adviser wrote it", () => {
    expect(geboden({})).toEqual([{ partner: "school", hoe: "Een zetel." }]);
  });

  it("takes the interest from what that partner let the others read", () => {
    const zonderNaam = uitspraak("opbrengst", "Geheim.", "zonder naam");
    const drijfveer = uitspraak("drijfveer", "Wij willen stages.", "partners");
    const opbrengst = uitspraak("opbrengst", "Wij willen een koel plein.", "partners");
    expect(geboden({ uitspraken: [zonderNaam, drijfveer] })).toMatchObject([{ belang: "Wij willen stages." }]);
    expect(geboden({ uitspraken: [opbrengst, drijfveer] })).toMatchObject([{ belang: "Wij willen een koel plein." }]);
  });
});

/** A proposal that was adopted, with one of its two options. */
const gekozen: Coalitie = {
  schets: { model: "netwerktafel", gremia: [{ naam: "Schetstafel" }] },
  gangen: [
    {
      id: "g",
      variant: "initiatief",
      uitkomst: "aangenomen",
      keuzeSamenwerking: "o2",
      basisafspraken: { voortgangsbewaking: "Elk kwartaal." },
      samenwerkingsopties: [
        { id: "o1", model: "netwerktafel" },
        { id: "o2", model: "thematafels", financiering: "Per tafel." },
      ],
    },
  ],
};

describe("what the plan takes over from the proposal", () => {
  const voorstel = (c: Coalitie, pad: string) => voorstelVoor(geheugenboek(c), pad);

  it("is the model that the partners chose, and not the one of the sketch", () => {
    expect(voorstel(gekozen, "organisatie.model")).toBe("thematafels");
    expect(voorstel({ schets: { model: "netwerktafel" } }, "organisatie.model")).toBe("netwerktafel");
  });

  it("is not what was only proposed", () => {
    const [g] = lijstVan(gekozen.gangen);
    const verworpen: Coalitie = { ...gekozen, gangen: [{ ...g, uitkomst: "verworpen" }] };
    expect(voorstel(verworpen, "organisatie.model")).toBe("netwerktafel");
  });

  it("are its agreements on money and progress", () => {
    expect(voorstel(gekozen, "organisatie.financiering")).toBe("Per tafel.");
    expect(voorstel(gekozen, "organisatie.voortgangsbewaking")).toBe("Elk kwartaal.");
  });

  it("are the bodies of that model, before those of the sketch", () => {
    const namen = aanbodVoor(gekozen, "organisatie.gremia")?.dingen.map(({ naam }) => naam);
    expect(namen).toEqual(["Kernteam", "Thematafel", "Partnerdag"]);
  });
});

describe("who is offered to invite", () => {
  it("is whom the partners agreed on at the meeting before, before a list of one’s own", () => {
    const c: Coalitie = {
      organisaties: [{ id: "a" }, { id: "b" }],
      personen: [
        { id: "p", organisatie: "a" },
        { id: "q", organisatie: "b" },
      ],
      bijeenkomsten: [
        { id: "v", soort: "verkenning", opbrengst: { uitTeNodigen: ["b"] } },
        { id: "s", soort: "start", kandidaten: ["p"] },
      ],
    };
    const wie = (id: string) => aanbodVoor(c, `bijeenkomsten[${id}].genodigden`)?.dingen.map(({ persoon }) => persoon);
    expect(wie("s")).toEqual(["q"]);
    expect(wie("v")).toEqual(["p", "q"]);
  });
});

describe("who is on the list of a meeting", () => {
  const c: Coalitie = {
    organisaties: [{ id: "a" }],
    personen: [
      { id: "p", organisatie: "a" },
      { id: "q", organisatie: "a" },
    ],
    bijeenkomsten: [{ id: "v", soort: "verkenning", kandidaten: ["p"], genodigden: [{ id: "g", persoon: "p" }] }],
  };
  const stand = (meer: Coalitie) =>
    voorstelVoor(geheugenboek({ ...c, ...meer }), "bijeenkomsten[v].genodigden[g].stand");
  const metBrief = (briefdatum: string): Coalitie => ({
    bijeenkomsten: [{ id: "v", soort: "verkenning", briefdatum, genodigden: [{ id: "g", persoon: "p" }] }],
  });
  const stuk = (voor: string): Coalitie => ({
    stukken: [{ id: "s", document: "uitnodigingsbrief", voor, verzonden: [{ aan: "P", op: "2026-03-01" }] }],
  });

  it("is meant to come, and not invited yet, when all candidates are taken over in one go", () => {
    expect(aanbodVoor(c, "bijeenkomsten[v].genodigden")).toEqual({
      naam: "Alle kandidaten",
      dingen: [{ persoon: "p" }],
    });
  });

  it("is called invited by Enter only once a letter went out", () => {
    expect([stand({}), stand(metBrief("2026-03-20")), stand(stuk("w-p"))]).toEqual([undefined, undefined, undefined]);
    expect([stand(metBrief("2026-03-02")), stand(stuk("v-p"))]).toEqual(["uitgenodigd", "uitgenodigd"]);
  });
});

describe("what is suggested for an option", () => {
  it("are the strong and weak sides of its model", () => {
    const pad = "gangen[g].samenwerkingsopties[o2]";
    expect(voorstelVoor(geheugenboek(gekozen), `${pad}.voordelen`)).toContain("veel energie");
    expect(voorstelVoor(geheugenboek(gekozen), `${pad}.nadelen`)).toContain("weinig sturing op het geheel");
  });
});

describe("the question on what a judgement of the commitment rests", () => {
  const c: Coalitie = {
    coalitie: { bestaandeSamenwerking: "structureel" },
    organisaties: [{ id: "a", kernpartner: true }],
    bijeenkomsten: [{ id: "v", soort: "verkenning" }],
  };
  const stap: Stap = {
    ...stapMet(5),
    blokken: [
      {
        soort: "ding",
        titel: "X",
        lijst: "bijeenkomsten",
        welk: () => "v",
        nieuw: {},
        velden: ["commitment.signalen"],
      },
    ],
  };

  it("shows the signals, and suggests those that the record bears out", async () => {
    const { gesprek } = await doorloop(stap, c, [["commitment.signalen", HOUD]]);
    expect(gesprek.vragen[0]?.advies).toContain("– De partners vulden de visie aan");
    expect(gesprek.vragen[0]?.voorstel).toContain("De partners werken al samen.");
  });
});

describe("the question about a model", () => {
  it("tells, to whoever asks, its roles, how it decides, its money, its rhythm and how one is held to account", async () => {
    const stap: Stap = { ...stapMet(3), blokken: [{ soort: "velden", titel: "X", velden: ["schets.model"] }] };
    const { gesprek } = await doorloop(stap, {}, [["schets.model", HOUD]]);
    const [vraag] = gesprek.vragen;
    const uitleg = vraag === undefined ? "" : uitlegAlineas(vraag, undefined).join("\n");
    expect(uitleg).toMatch(/Netwerkbureau\..*Rollen: partnervergadering.*Besluiten:.*Geld:.*Ritme:.*Aanspreken:/s);
  });
});

describe("released words in step 1", () => {
  it("can be looked at, and are never added by typing", async () => {
    const blok = stapMet(1).blokken.filter((b) => b.soort === "lijst" && b.lijst === "uitspraken");
    const begin: Coalitie = { uitspraken: [{ id: "u", tekst: "Wij willen stages." }] };
    const { gesprek } = await doorloop({ ...stapMet(1), blokken: blok }, begin, [], { verdieping: true });
    const keuzes = gesprek.menus[0]?.mogelijkheden.map(({ waarde }) => waarde);
    expect(keuzes).toContain("wijzigen");
    expect(keuzes).not.toContain("toevoegen");
  });
});

describe("what a new pass works towards", () => {
  const na = (vervolgproduct: "plan van aanpak" | "initiatiefvoorstel"): Coalitie => ({
    coalitie: { rondes: { keuze: "3" } },
    bijeenkomsten: [{ id: "v", soort: "verkenning", opbrengst: { vervolgproduct: [vervolgproduct] } }],
    gangen: [{ id: "gang-1" }],
  });

  it.each([
    ["plan van aanpak", "plan"],
    ["initiatiefvoorstel", "initiatief"],
  ] as const)("is suggested as the partners agreed: %s", (product, variant) => {
    expect(voorstelVoor(geheugenboek(na(product)), "gangen[gang-1].variant")).toBe(variant);
  });
});
