import { type Gezien, volgAlle } from "../../domain/gezien.ts";
import { datum as datumInWoorden } from "../../dutch/datums.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { hoofdletter } from "../../dutch/zinnen.ts";
import { type Gap, isGap, known, optioneel } from "../../gap.ts";
import type { Zin } from "../../zin.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { als, opgesomd } from "../delen/zinnen.ts";

type Kijk = Gezien<"adviseur">;
type Gesprek = Kijk["gesprekken"][number];

type Cel = string | Gap | Zin;

/** The parts of an answer: lines of words, or a small table. */
interface Delen {
  readonly regels?: readonly Regel[];
  readonly kolommen?: readonly string[];
  readonly breedtes?: string;
  readonly rijen?: readonly (readonly Cel[])[];
}

interface Regel {
  readonly wat: string;
  readonly woorden: readonly Cel[];
}

/** One of the seven questions with what was answered; `zwijgt`: it is on record that it did not come up; `geen`: that there was nothing. */
interface Antwoord extends Required<Delen> {
  readonly kop: string;
  readonly tekst: string | Gap;
  readonly zwijgt: boolean;
  readonly geen: boolean;
}

const antwoord = (kop: string, tekst: string | Gap, delen: Delen): Antwoord => ({
  kop,
  tekst,
  zwijgt: isGap(tekst) && tekst.nietBesproken,
  geen: isGap(tekst) && tekst.reden === "geen" && (delen.rijen ?? []).length === 0,
  regels: (delen.regels ?? []).filter(({ woorden }) => woorden.length > 0),
  kolommen: delen.kolommen ?? [],
  breedtes: delen.breedtes ?? "",
  rijen: delen.rijen ?? [],
});

/** One line of words, or none. */
const regel = (wat: string, woorden: string | Gap): Regel => ({ wat, woorden: isGap(woorden) ? [] : [woorden] });

/** The seven questions of a talk as they were answered, each with the parts it was split into. */
export const antwoordenVan = (c: Kijk, g: Gesprek): readonly Antwoord[] => [
  antwoord("Drijfveer", g.drijfveer, {}),
  antwoord("Wat er speelt", g.omgeving, {
    regels: [
      { wat: "Ontwikkelingen", woorden: optioneel(g.ontwikkelingen) },
      { wat: "Kansen", woorden: optioneel(g.kansen) },
      { wat: "Bedreigingen", woorden: optioneel(g.bedreigingen) },
    ],
  }),
  antwoord("Opbrengst", g.opbrengst, { regels: [regel("Ondergrens", g.minimaalVereist)] }),
  antwoord("Lopend werk en komende besluiten", g.aanpassing, {
    kolommen: ["Wat", "Wanneer", "Aanpassen", "Voorwaarde"],
    breedtes: "34,19,15,32",
    rijen: [
      ...optioneel(g.lopendeActiviteiten).map((a) => [
        a.omschrijving,
        "loopt nu",
        a.bereidheid,
        optioneel(a.voorwaarde),
      ]),
      ...optioneel(g.aanstaandeBesluiten).map((b) => [
        b.omschrijving,
        als(b.beslisdatum, datumInWoorden),
        b.bereidheid,
        optioneel(b.voorwaarde),
      ]),
    ],
  }),
  antwoord("Extra inspanning", g.inspanning, {
    kolommen: ["Wat", "Kan", "Wil", "Nodig van anderen"],
    breedtes: "40,10,12,38",
    rijen: optioneel(g.extraInspanningen).map((i) => [i.omschrijving, i.kan, i.wil, optioneel(i.nodig)]),
  }),
  antwoord("Andere partners", g.zorgen, {
    kolommen: ["Over", "Zorg of vraag", "Ernst", "Wat zou helpen"],
    breedtes: "20,34,12,34",
    rijen: optioneel(g.zorgenOfVragen).map((z) => [
      opgesomd(volgAlle(c.organisaties, z.overPartners).map(korteNaam)),
      z.tekst,
      optioneel(z.ernst),
      optioneel(z.watHelpt),
    ]),
  }),
  antwoord("Vastleggen", vastleggingVan(g), {
    regels: [regel("Waarom", g.vastleggingToelichting)],
  }),
];

/** The forms that were named, as one text; the gap where none was. */
function vastleggingVan({ vastlegging }: Gesprek): string | Gap {
  const [eerste] = vastlegging;
  return eerste === undefined || isGap(eerste)
    ? (eerste ?? "")
    : hoofdletter(opsomming(vastlegging.map((v) => known(v) ?? "")));
}
