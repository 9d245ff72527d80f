import { describe, expect, expectTypeOf, it } from "vitest";
import { weet } from "../../src/domain/boom.ts";
import { type Coalitie, velden } from "../../src/domain/declaratie.ts";
import type { Bladveld, Groep, Lijst, Veld, Velden } from "../../src/domain/velden.ts";
import { leesKwartaal } from "../../src/dutch/kwartalen.ts";
import { leesEmail, leesPostcode } from "../../src/dutch/lezen/contact.ts";
import { leesDatum } from "../../src/dutch/lezen/datum.ts";
import { leesBedrag, leesGetal } from "../../src/dutch/lezen/getal.ts";
import { leesTelefoon } from "../../src/dutch/lezen/telefoon.ts";
import { leesTijd } from "../../src/dutch/lezen/tijd.ts";
import { leesVoorletters } from "../../src/dutch/lezen/voorletters.ts";

const VORMEN = {
  "e-mail": leesEmail,
  telefoon: leesTelefoon,
  postcode: leesPostcode,
  voorletters: leesVoorletters,
};

/** The fields that stand beside each other under one key, with the path of that key. */
interface Laag {
  readonly pad: string;
  readonly velden: Velden;
}

const heeftVelden = (veld: Veld): veld is Groep | Lijst => veld.soort === "groep" || veld.soort === "lijst";
const isBlad = (veld: Veld): veld is Bladveld => !heeftVelden(veld);

const onder = (pad: string, sleutel: string): string => (pad === "" ? sleutel : `${pad}.${sleutel}`);

function lagen(laag: Laag): readonly Laag[] {
  const dieper = Object.entries(laag.velden).flatMap(([sleutel, veld]) =>
    heeftVelden(veld) ? lagen({ pad: onder(laag.pad, sleutel), velden: veld.velden }) : [],
  );
  return [laag, ...dieper];
}

const alleLagen = lagen({ pad: "", velden });
const alleVelden = alleLagen.flatMap((laag) =>
  Object.entries(laag.velden).map(([sleutel, veld]) => ({ pad: onder(laag.pad, sleutel), veld, naast: laag.velden })),
);

const bladen = (veld: Veld): readonly Bladveld[] =>
  isBlad(veld) ? [veld] : Object.values(veld.velden).flatMap((kind) => bladen(kind));

const gedeeld = (blad: Bladveld): boolean => blad.zicht === "P" || blad.zicht === "O";

/** The questions asked about one thing: its own fields and those of its groups, not those of lists within it. */
const vragenOver = (laag: Velden): readonly string[] =>
  Object.values(laag).flatMap((veld) => (veld.soort === "groep" ? vragenOver(veld.velden) : [veld.vraag]));

const paden = (gevonden: readonly { readonly pad: string }[]): readonly string[] => gevonden.map(({ pad }) => pad);

describe("declaration of the fields", () => {
  it("gives an id to the things of every list that lies in both files", () => {
    const inBeide = alleVelden.filter(
      ({ veld }) => veld.soort === "lijst" && bladen(veld).some(gedeeld) && !bladen(veld).every(gedeeld),
    );
    expect(paden(inBeide)).toContain("organisaties");
    expect(paden(inBeide.filter(({ veld }) => veld.soort === "lijst" && veld.id === undefined))).toEqual([]);
  });

  it("asks every question as one", () => {
    const fout = alleVelden.filter(({ veld }) => veld.soort !== "groep" && !/^\S[^?]*\?$/u.test(veld.vraag));
    expect(paden(fout)).toEqual([]);
  });

  it("asks nothing twice about one thing", () => {
    const dubbel = alleLagen.filter(({ velden }) => {
      const vragen = vragenOver(velden);
      return new Set(vragen).size < vragen.length;
    });
    expect(paden(dubbel)).toEqual([]);
  });

  it("says with every question why it matters, and with every field what a good answer is", () => {
    const zonder = alleVelden.filter(
      ({ veld }) => veld.soort !== "groep" && (veld.waarom === "" || (isBlad(veld) && veld.voorbeeld === "")),
    );
    expect(paden(zonder)).toEqual([]);
  });

  it("gives every choice at least two different options", () => {
    const fout = alleVelden.filter(({ veld }) => "opties" in veld && new Set(veld.opties).size < 2);
    const dubbel = alleVelden.filter(({ veld }) => "opties" in veld && new Set(veld.opties).size < veld.opties.length);
    expect([...paden(fout), ...paden(dubbel)]).toEqual([]);
  });

  it("begins the example of a choice with one of its options", () => {
    const fout = alleVelden.filter(
      ({ veld }) => "opties" in veld && !veld.opties.some((optie) => veld.voorbeeld.startsWith(optie)),
    );
    expect(paden(fout)).toEqual([]);
  });

  it("begins the example of a yes or no with ja or nee", () => {
    const fout = alleVelden.filter(({ veld }) => veld.soort === "jaNee" && !/^(ja|nee)\b/.test(veld.voorbeeld));
    expect(paden(fout)).toEqual([]);
  });

  it("gives examples of days, times, numbers and addresses that can be typed as they stand", () => {
    const leesbaar = (blad: Bladveld): boolean => {
      if (blad.soort === "datum")
        return (
          leesDatum(blad.voorbeeld, "2026-01-01").ok || (blad.kwartaal && leesKwartaal(blad.voorbeeld)) !== undefined
        );
      if (blad.soort === "tijd") return leesTijd(blad.voorbeeld).ok;
      if (blad.soort === "bedrag") return leesBedrag(blad.voorbeeld).ok;
      if (blad.soort === "getal") return leesGetal(blad.voorbeeld).ok;
      if (blad.soort !== "tekst" || blad.vorm === undefined) return true;
      return VORMEN[blad.vorm](blad.voorbeeld).ok;
    };
    expect(paden(alleVelden.filter(({ veld }) => isBlad(veld) && !leesbaar(veld)))).toEqual([]);
  });

  it("keeps the level and the options of a field in its type", () => {
    const overeenstemming = (coalitie: Coalitie) => weet(coalitie.coalitie?.overeenstemming);
    expectTypeOf(overeenstemming).returns.toEqualTypeOf<"geen" | "beperkt" | "redelijk" | "groot" | undefined>();
    expectTypeOf(velden.eigen.velden.doelen.zicht).toEqualTypeOf<"P">();
  });

  it("lets a field depend only on a field beside it", () => {
    const afhankelijk = alleVelden.filter(({ veld }) => veld.wanneer !== undefined);
    expect(paden(afhankelijk)).toContain("coalitie.gevoeligWaarom");
    const fout = afhankelijk.filter(({ veld, naast }) => !Object.hasOwn(naast, veld.wanneer?.veld ?? ""));
    expect(paden(fout)).toEqual([]);
  });

  it("lets a field depend only on answers that the field beside it can have", () => {
    const kan = (veld: Veld | undefined): readonly string[] =>
      veld?.soort === "jaNee" ? ["ja", "nee"] : veld !== undefined && "opties" in veld ? veld.opties : [];
    const fout = alleVelden.filter(
      ({ veld, naast }) =>
        veld.wanneer !== undefined &&
        ![...("is" in veld.wanneer ? veld.wanneer.is : veld.wanneer.isNiet)].every((w) =>
          kan(naast[veld.wanneer?.veld ?? ""]).includes(w),
        ),
    );
    expect(paden(fout)).toEqual([]);
  });

  it("names the row of a list, and makes its id, by a field of that list", () => {
    const fout = alleVelden.filter(
      ({ veld }) =>
        veld.soort === "lijst" &&
        [veld.kop, veld.id?.uit].some((naam) => naam !== undefined && !Object.hasOwn(veld.velden, naam)),
    );
    expect(paden(fout)).toEqual([]);
  });

  it("uses typographic quotes and apostrophes in what users read", () => {
    const teksten = (veld: Veld): readonly string[] =>
      veld.soort === "groep"
        ? [veld.titel]
        : veld.soort === "lijst"
          ? [veld.vraag, veld.waarom, ...veld.naam]
          : [veld.vraag, veld.waarom, veld.voorbeeld];
    expect(paden(alleVelden.filter(({ veld }) => teksten(veld).some((t) => /['"`“”]|\s{2}|^\s|\s$/u.test(t))))).toEqual(
      [],
    );
  });
});
