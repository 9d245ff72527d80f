import { describe, expect, it } from "vitest";
import { besturing, HALF } from "../../src/figures/besturing.ts";
import { woordenOp } from "./meetkunde.ts";

const PARTNERS = ["Gemeente", "Hanzecollege", "Hartje Hanzestad", "De Waag"];
const bestuur = (model: string, gremia: Record<string, readonly string[]>) => ({
  model,
  gremia: Object.entries(gremia).map(([naam, leden]) => ({ naam, leden })),
  partners: PARTNERS,
  themas: [{ naam: "Lege panden", trekker: "Hartje Hanzestad" }, { naam: "Groene straten" }],
  programmaleider: "Noor Wiersma",
});
const getekend = (...args: Parameters<typeof besturing>) => {
  const figuur = besturing(...args);
  if (figuur === undefined) throw new Error("Niets getekend");
  return figuur;
};
const STUURGROEP = bestuur("stuurgroep met programmateam", {
  Stuurgroep: ["Gemeente", "Hanzecollege"],
  Programmateam: ["De Waag"],
  Klankbordgroep: ["Hartje Hanzestad"],
});

describe("the drawing of how the partners govern", () => {
  it("has the programme leader between who decides and who carries out, and the themes at the end", () => {
    expect(woordenOp(getekend(STUURGROEP))).toMatch(
      /Stuurgroep Gemeente, Hanzecollege Programmaleider Noor Wiersma Programmateam De Waag Projecten per thema Lege panden, Groene straten/,
    );
  });

  it("ties a body that advises with a dashed line, and says what the lines mean", () => {
    const figuur = getekend(STUURGROEP);
    expect(figuur.svg).toContain("stroke-dasharray");
    expect(woordenOp(figuur)).toContain("advies of afstemming");
    expect(figuur.alt).toContain("Klankbordgroep (adviseert): Hartje Hanzestad.");
    const zonder = getekend(bestuur("eigen model", { Ring: ["De Waag"], Kring: [] }));
    expect(zonder.svg).not.toContain("stroke-dasharray");
    expect(woordenOp(zonder)).not.toContain("advies");
  });

  it("says ‘alle partners’ of a body in which each of them sits", () => {
    const figuur = getekend(bestuur("netwerkbureau", { Partnervergadering: PARTNERS, Bestuur: ["Gemeente"] }));
    expect(woordenOp(figuur)).toContain("Partnervergadering alle partners");
    expect(figuur.alt).toContain("Partnervergadering: alle partners.");
  });

  it("puts every partner at the table as an equal", () => {
    const figuur = getekend(bestuur("netwerktafel", { Netwerktafel: [], Secretariaat: ["De Waag"] }));
    for (const partner of PARTNERS) expect(woordenOp(figuur)).toContain(partner);
    expect(woordenOp(figuur)).toContain("zit aan tafel");
  });

  it("draws the themes around the core team, with who leads each", () => {
    const figuur = getekend(bestuur("thematafels", { Kernteam: ["Gemeente"], Thematafel: [], Partnerdag: PARTNERS }));
    expect(woordenOp(figuur)).toContain("Lege panden Hartje Hanzestad");
    expect(woordenOp(figuur)).not.toContain("Thematafel");
  });

  it("lets one partner give assignments to the others", () => {
    const figuur = getekend(bestuur("leidende partner", { Opdrachtgeversoverleg: ["Gemeente"], Partneroverleg: [] }));
    expect(woordenOp(figuur)).toContain("Opdrachten en subsidies Hanzecollege, Hartje Hanzestad, De Waag");
  });

  it("shows money going in and out of a fund", () => {
    const woorden = woordenOp(getekend(bestuur("gezamenlijk fonds", { Fondsbestuur: ["Gemeente"] })));
    expect(woorden).toMatch(/Inleg van partners .*Fondsbestuur Gemeente Geld voor acties Lege panden/);
  });

  it("fits twice across a page where it is told to", () => {
    expect(getekend(STUURGROEP, HALF).breedte).toBeLessThanOrEqual(216);
  });

  it("is not drawn while there are no bodies", () => {
    expect(besturing(bestuur("netwerktafel", {}))).toBeUndefined();
  });
});
