import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { datum, datumKort, datumMetDag, plusDagen } from "../../src/dutch/datums.ts";
import * as l from "../../src/dutch/lezen.ts";
import { tijd } from "../../src/dutch/tijden.ts";
import { eenDag } from "./willekeurig.ts";

const melding = (gelezen: l.Gelezen<unknown>): string => (gelezen.ok ? `gelezen: ${gelezen.waarde}` : gelezen.melding);

describe("a day, said on Tuesday 10 March 2026", () => {
  const lees = (getypt: string) => l.leesDatum(getypt, "2026-03-10");

  test.each([
    ["12 maart", "2026-03-12"],
    ["10 maart", "2026-03-10"],
    ["9 maart", "2026-03-09"],
    ["20 januari", "2026-01-20"],
    ["1 mei", "2026-05-01"],
    ["1e mei", "2026-05-01"],
    ["1 mei a.s.", "2026-05-01"],
    ["12 mrt 2026", "2026-03-12"],
    ["12 mrt. ’26", "2026-03-12"],
    ["1 december", "2026-12-01"],
    ["1 sept 2026", "2026-09-01"],
    ["3 febuari 2027", "2027-02-03"],
    ["12-3-2026", "2026-03-12"],
    ["12/3/26", "2026-03-12"],
    ["12.03.2026", "2026-03-12"],
    ["12-3", "2026-03-12"],
    ["2026-03-12", "2026-03-12"],
    ["Donderdag 12 maart 2026", "2026-03-12"],
    ["do 12 maart", "2026-03-12"],
    ["op 12 maart 2026.", "2026-03-12"],
    ["vandaag", "2026-03-10"],
    ["morgen", "2026-03-11"],
    ["Overmorgen", "2026-03-12"],
    ["gisteren", "2026-03-09"],
    ["donderdag", "2026-03-12"],
    ["dinsdag", "2026-03-17"],
    ["maandag", "2026-03-16"],
    ["komende vrijdag", "2026-03-13"],
    ["a.s. vrijdag", "2026-03-13"],
    ["afgelopen dinsdag", "2026-03-03"],
    ["afgelopen maandag", "2026-03-09"],
    ["volgende week donderdag", "2026-03-19"],
    ["volgende week maandag", "2026-03-16"],
    ["vorige week vrijdag", "2026-03-06"],
    ["donderdag over een week", "2026-03-19"],
    ["over twee weken", "2026-03-24"],
    ["over een week", "2026-03-17"],
    ["over 3 dagen", "2026-03-13"],
    ["over één maand", "2026-04-10"],
    ["twee weken geleden", "2026-02-24"],
    ["over 14 dagen", "2026-03-24"],
    ["donderdag volgende week", "2026-03-19"],
    ["aanstaande donderdag", "2026-03-12"],
    ["donderdag over twee weken", "2026-03-26"],
    ["over 2 weken donderdag", "2026-03-26"],
    ["12 maart volgend jaar", "2027-03-12"],
    ["do 12 mrt", "2026-03-12"],
    ["12/3", "2026-03-12"],
  ])("%s is %s", (getypt, iso) => expect(lees(getypt)).toEqual({ ok: true, waarde: iso }));

  test.each([
    ["", "Dat is geen datum"],
    ["binnenkort", "12 maart 2026"],
    ["constructor", "Dat is geen datum"],
    ["maart", "Noem ook de dag"],
    ["eind maart 2026", "Noem ook de dag"],
    ["30-2-2026", "Februari 2026 heeft 28 dagen"],
    ["31 april", "April 2026 heeft 30 dagen"],
    ["3/14/2026", "Maand 14 bestaat niet"],
    ["12-3-226", "Dat is geen datum"],
    ["12-3-1026", "Het jaar 1026 kan niet kloppen"],
    ["1026-03-12", "Het jaar 1026 kan niet kloppen"],
    ["maart 2026", "Noem ook de dag"],
    ["volgende week", "volgende week donderdag"],
    ["vrijdag 12 maart 2026", "12 maart 2026 is een donderdag, geen vrijdag"],
    ["5 grapefruit", "Dat is geen datum"],
  ])("%j is answered with “%s”", (getypt, deel) => expect(melding(lees(getypt))).toContain(deel));

  test.each([
    ["8 januari", "2027-01-08", "Zonder jaartal lees ik dit als 8 januari 2027."],
    ["29 februari", "2028-02-29", "Zonder jaartal lees ik dit als 29 februari 2028."],
  ])("%s lies in another year, and that is told", (getypt, waarde, letOp) =>
    expect(lees(getypt)).toEqual({ ok: true, waarde, letOp }),
  );

  test.each([
    ["20 januari", "vooruit", "2027-01-20"],
    ["20 januari", "terug", "2026-01-20"],
    ["12 maart", "terug", "2025-03-12"],
    ["10 maart", "vooruit", "2026-03-10"],
    ["donderdag", "terug", "2026-03-05"],
    ["donderdag", "vooruit", "2026-03-12"],
  ] as const)("%s that lies %s is %s", (getypt, ligt, waarde) =>
    expect(l.leesDatum(getypt, "2026-03-10", { ligt })).toMatchObject({ ok: true, waarde }),
  );

  test.each([
    ["eind maart", "2026-03-31", "‘eind maart’ lees ik als 31 maart 2026."],
    ["begin juni", "2026-06-01", "‘begin juni’ lees ik als 1 juni 2026."],
    ["half mei 2027", "2027-05-15", "‘half mei 2027’ lees ik als 15 mei 2027."],
    ["eind feb", "2026-02-28", "‘eind feb’ lees ik als 28 februari 2026."],
  ])("%s is %s where that is near enough, and that is told", (getypt, waarde, letOp) =>
    expect(l.leesDatum(getypt, "2026-03-10", { ongeveer: true })).toEqual({ ok: true, waarde, letOp }),
  );

  it("reads every day that we print", () =>
    fc.assert(
      fc.property(eenDag, fc.constantFrom(datum, datumKort, datumMetDag, String), (iso, vorm) => {
        expect(lees(vorm(iso))).toEqual({ ok: true, waarde: iso });
      }),
    ));

  it("reads what it shows back as the same day, however it was asked", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: -20_000, max: 60_000 }).map((n) => plusDagen("1970-01-01", n)),
        fc.constantFrom("vooruit", "terug", undefined),
        fc.constantFrom("12 maart", "donderdag", "eind mei", "over 3 weken", "29 februari", "volgende week di"),
        (vandaag, ligt, getypt) => {
          const eerst = l.leesDatum(getypt, vandaag, { ligt, ongeveer: true });
          if (eerst.ok)
            expect(l.leesDatum(datumMetDag(eerst.waarde), vandaag, { ligt })).toEqual({
              ok: true,
              waarde: eerst.waarde,
            });
        },
      ),
    ));

  it("never throws, and gives an example with each refusal", () =>
    fc.assert(
      fc.property(fc.string(), (getypt) => {
        expect(melding(lees(getypt))).toMatch(/\d/);
      }),
    ));
});

describe("a time", () => {
  test.each([
    ["13.30", "13:30"],
    ["13:30", "13:30"],
    ["13u30", "13:30"],
    ["1330", "13:30"],
    ["930", "09:30"],
    ["9.05 uur", "09:05"],
    ["02:00", "02:00"],
    ["9 uur", "09:00"],
    ["9", "09:00"],
    ["2 uur", "14:00"],
    ["12 uur", "12:00"],
    ["0 uur", "00:00"],
    ["14 uur", "14:00"],
    ["half twee", "13:30"],
    ["half één", "12:30"],
    ["half 10", "09:30"],
    ["kwart over twee", "14:15"],
    ["kwart voor een", "12:45"],
    ["vijf voor half vier", "15:25"],
    ["10 over half 3", "14:40"],
    ["om half acht ’s avonds", "19:30"],
    ["2.30 uur 's middags", "14:30"],
    ["twaalf uur ’s nachts", "00:00"],
  ])("%s is %s", (getypt, hhmm) => expect(l.leesTijd(getypt)).toEqual({ ok: true, waarde: hhmm }));

  test.each([
    "",
    "25.00",
    "13.60",
    "24.00",
    "straks",
    "half",
    "kwart",
    "half kwart",
    "tien over kwart",
    "kwart over",
    "30 uur",
    "-1",
  ])("%j is none", (getypt) => expect(melding(l.leesTijd(getypt))).toContain("13.30"));

  test.each([
    ["half acht", "07:30", "19.30 uur"],
    ["half negen", "08:30", "20.30 uur"],
    ["half zeven", "18:30", "6.30 uur"],
    ["7 uur", "07:00", "19.00 uur"],
  ])("%s is %s, and %s is named beside it", (getypt, waarde, anders) =>
    expect(l.leesTijd(getypt)).toEqual({ ok: true, waarde, letOp: expect.stringContaining(`Bedoel je ${anders}?`) }),
  );

  it("reads every time that we print", () =>
    fc.assert(
      fc.property(fc.nat(23), fc.nat(59), (uur, minuut) => {
        const hhmm = `${String(uur).padStart(2, "0")}:${String(minuut).padStart(2, "0")}`;
        expect(l.leesTijd(tijd(hhmm))).toEqual({ ok: true, waarde: hhmm });
      }),
    ));
});

describe("an amount", () => {
  test.each([
    ["12.500", 12_500],
    ["12500", 12_500],
    ["12 500", 12_500],
    ["€ 12500", 12_500],
    ["€12.500,-", 12_500],
    ["12.500,00", 12_500],
    ["12.500 euro", 12_500],
    ["EUR 500", 500],
    ["1,5 mln.", 1_500_000],
    ["12,5 duizend", 12_500],
    ["25k", 25_000],
    ["2 ton", 200_000],
    ["2,6 miljoen", 2_600_000],
    ["2.6 mln", 2_600_000],
    ["€ 2,6 miljoen", 2_600_000],
    ["1,1 miljoen euro", 1_100_000],
    ["een miljoen", 1_000_000],
    ["anderhalf miljoen", 1_500_000],
    ["half miljoen", 500_000],
    ["0", 0],
  ])("%s is %i", (getypt, euros) => expect(l.leesBedrag(getypt)).toEqual({ ok: true, waarde: euros }));

  test.each([
    ["12.500,50", "Rond zelf af: €\u00A012.500 of €\u00A012.501"],
    ["12,500", "Bedoel je €\u00A012.500?"],
    ["1,2345 duizend", "€\u00A01.234 of €\u00A01.235"],
    ["-500", "niet onder nul"],
    ["veel", "bijvoorbeeld 12.500"],
    ["constructor", "Dat is geen bedrag"],
    ["", "bijvoorbeeld 12.500"],
    ["1.50.00", "Dat is geen bedrag"],
    ["99999999999999999999", "te groot"],
  ])("%j is answered with “%s”", (getypt, deel) => expect(melding(l.leesBedrag(getypt))).toContain(deel));
});

describe("a number", () => {
  test.each([
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1.250", 1250],
    ["0.125", 0.125],
    ["1234.5", 1234.5],
    ["1.234,5", 1234.5],
    ["-3", -3],
    ["20%", 20],
    ["drie", 3],
    ["één", 1],
  ])("%s is %d", (getypt, n) => expect(l.leesGetal(getypt)).toEqual({ ok: true, waarde: n }));

  test.each(["", "veel", "1,2,3", "1e5", "0x10", "1234567890123456", "0,1234567890123456", "1".repeat(400)])(
    "%j is none",
    (getypt) => expect(melding(l.leesGetal(getypt))).toContain("bijvoorbeeld"),
  );
});

test.each(["ja", "J", "yes", "Ja hoor", "ok", "true"])("%s is yes", (getypt) =>
  expect(l.leesJaNee(getypt)).toEqual({ ok: true, waarde: true }),
);
test.each(["nee", "N", "no", "Nee hoor", "false"])("%s is no", (getypt) =>
  expect(l.leesJaNee(getypt)).toEqual({ ok: true, waarde: false }),
);
test.each(["", "misschien", "janee"])("%j is neither", (getypt) =>
  expect(melding(l.leesJaNee(getypt))).toContain("ja of nee"),
);

describe("addresses of people", () => {
  it("writes a postcode as it should be", () => {
    expect(l.leesPostcode("1234ab")).toEqual({ ok: true, waarde: "1234 AB" });
    expect(melding(l.leesPostcode("1234 SS"))).toContain("1234 AB");
  });

  test.each([
    ["Karin@voorbeeld.nl", "Karin@voorbeeld.nl"],
    [" k.de-vries+x@mail.voorbeeld.nl ", "k.de-vries+x@mail.voorbeeld.nl"],
    ["Karin de Vries <karin@voorbeeld.nl>", "karin@voorbeeld.nl"],
    ["mailto:karin@voorbeeld.nl", "karin@voorbeeld.nl"],
  ])("finds the e-mail address in %s", (getypt, adres) =>
    expect(l.leesEmail(getypt)).toEqual({ ok: true, waarde: adres }),
  );

  test.each(["", "karin", "karin@voorbeeld", "karin@@voorbeeld.nl", "ka rin@voorbeeld.nl", "karin@voorbeeld..nl"])(
    "%j is no e-mail address",
    (getypt) => expect(melding(l.leesEmail(getypt))).toContain("naam@voorbeeld.nl"),
  );

  test.each([
    ["06 12345678", "06 12345678"],
    ["0612345678", "06 12345678"],
    ["06-12 34 56 78", "06 12345678"],
    ["0721234567", "072 123 45 67"],
    ["0294-123456", "0294 12 34 56"],
    ["(088) 1234567", "088 123 45 67"],
    ["+31 (0)20 123 45 67", "+31 20 123 45 67"],
    ["0031 6 12345678", "+31 6 12345678"],
    ["+31612345678", "+31 6 12345678"],
    ["0800-1234", "0800 1234"],
    ["14 020", "14 020"],
    ["020-1234567 tst. 12", "020 123 45 67 tst. 12"],
    ["tel. 020 1234567", "020 123 45 67"],
    ["+40 721 234 567", "+40 721 234 567"],
    ["0032 2 123 45 67", "+32 2 123 45 67"],
  ])("writes the telephone number %s as %s", (getypt, nummer) =>
    expect(l.leesTelefoon(getypt)).toEqual({ ok: true, waarde: nummer }),
  );

  test.each(["06 1234567", "020 12345678", "+31 6 123456789"])(
    "tells that %s has an odd length, and takes it",
    (getypt) =>
      expect(l.leesTelefoon(getypt)).toMatchObject({
        ok: true,
        waarde: getypt,
        letOp: expect.stringContaining("tien cijfers"),
      }),
  );

  test.each([
    ["karin@gmial.com", "karin@gmail.com"],
    ["karin@hotmail.con", "karin@hotmail.com"],
    ["karin@gemeente-hanzestad.nk", "karin@gemeente-hanzestad.nl"],
    ["Karin@outlok.com", "karin@outlook.com"],
  ])("asks at %s whether %s was meant, and takes it", (getypt, bedoeld) =>
    expect(l.leesEmail(getypt)).toEqual({ ok: true, waarde: getypt, letOp: `Bedoel je ${bedoeld}?` }),
  );

  test.each(["karin@gmail.com", "karin@live.nl", "karin@voorbeeld.nl", "karin@home.nl"])(
    "asks nothing at %s",
    (getypt) => expect(l.leesEmail(getypt)).toEqual({ ok: true, waarde: getypt }),
  );

  test.each(["", "bel Karin", "12", "karin@voorbeeld.nl", "12345678901234567890"])(
    "%j is no telephone number",
    (getypt) => expect(melding(l.leesTelefoon(getypt))).toContain("06 12345678"),
  );
});

describe("initials", () => {
  test.each([
    ["jp", "J.P."],
    ["JPM", "J.P.M."],
    ["j.p.", "J.P."],
    ["S", "S."],
    ["S.", "S."],
    ["Th.", "Th."],
    ["Chr. J.", "Chr.J."],
    ["J.-P.", "J.-P."],
  ])("%s is %s", (getypt, waarde) => expect(l.leesVoorletters(getypt)).toEqual({ ok: true, waarde }));

  test.each(["selma", "Selma.", "Jan", "eva", "Jan."])("%s is told to be a name", (getypt) =>
    expect(melding(l.leesVoorletters(getypt))).toMatch(/lijkt een voornaam.*Schrijf [SJE]\./),
  );

  test.each(["", "12", "?"])("%j is none", (getypt) => expect(melding(l.leesVoorletters(getypt))).toContain("M.J."));
});

test("the parts of a long name", () => {
  expect(l.leesNaam("mw. drs. A.B. van der Berg-de Vries")).toEqual({
    aanhefvorm: "mevrouw",
    titel: "drs.",
    voorletters: "A.B.",
    tussenvoegsel: "van der",
    achternaam: "Berg-de Vries",
  });
});

it("reads its own reading as the same, and never throws", () => {
  for (const lees of [l.leesTelefoon, l.leesEmail, l.leesPostcode, l.leesVoorletters, l.leesTijd]) {
    const vrij = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(..."0123456789+-() .:u") }),
      fc.string({ unit: fc.constantFrom(..."jpTh.-ab@gmail.com") }),
    );
    fc.assert(
      fc.property(vrij, (getypt) => {
        const eerst = lees(getypt);
        if (eerst.ok) expect(lees(eerst.waarde)).toMatchObject({ ok: true, waarde: eerst.waarde });
      }),
    );
  }
});

describe("a choice", () => {
  const standen = ["te plannen", "gepland", "gevoerd", "geweigerd", "financiële steun"] as const;

  test.each([
    ["gepland", "gepland"],
    ["GEPLAND", "gepland"],
    ["financiele steun", "financiële steun"],
    ["gep", "gepland"],
    ["steun", "financiële steun"],
    ["2", "gepland"],
    ["3.", "gevoerd"],
  ])("%s chooses %s", (getypt, optie) => expect(l.leesKeuze(getypt, standen)).toEqual({ ok: true, waarde: optie }));

  test.each([
    ["ge", "‘gepland’, ‘gevoerd’ of ‘geweigerd’"],
    ["gevored", "Bedoel je ‘gevoerd’?"],
    ["9", "Kies ‘te plannen’"],
    ["", "Kies ‘te plannen’"],
  ])("%j is answered with “%s”", (getypt, deel) => expect(melding(l.leesKeuze(getypt, standen))).toContain(deel));

  it("takes a number for itself where options are numbers", () => {
    expect(l.leesKeuze("2", ["2", "3", "2 of 3"])).toEqual({ ok: true, waarde: "2" });
    expect(l.leesKeuze("1", ["2", "3", "2 of 3"]).ok).toBe(false);
  });
});
