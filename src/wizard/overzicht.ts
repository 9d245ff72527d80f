import { opsomming } from "../dutch/opsommingen.ts";
import { geteld } from "../dutch/tellen.ts";
import { type Vraag, vragenVan } from "../plan/vragen.ts";
import type { Dingvraag } from "./ding.ts";
import { kom, OVERZICHT } from "./hervatten.ts";
import type { Keuzemogelijkheid, Overzicht } from "./interviewer.ts";
import { diepteVan } from "./lijstvraag.ts";
import { type Deel, type Regel, regelsBij, regelsVan } from "./overzichtregels.ts";
import { plekInWoorden } from "./plekwoorden.ts";
import type { Halte, Uitkomst } from "./rit.ts";
import { type Sessie, titelVan, waarVan } from "./sessie.ts";
import { nogNodig, toonNogNodig } from "./voortgang.ts";

/** Shows the parts with numbered lines. */
function toonDelen(s: Sessie, delen: readonly Deel[]): void {
  let nr = 0;
  for (const { titel, regels, tabel } of delen) {
    if (titel !== "") s.interviewer.toon({ soort: "kop", tekst: titel });
    const rijen = regels.map(({ vraag, antwoord }) => [String(++nr), vraag, antwoord]);
    s.interviewer.toon({ soort: "tabel", kop: ["nr", "vraag", "antwoord"], rijen });
    if (tabel !== undefined) s.interviewer.toon(tabel);
  }
}

const keuzesVan = (regels: readonly Regel[]): readonly Keuzemogelijkheid[] =>
  regels.flatMap(({ vraag, antwoord, halte }, i) =>
    halte === undefined
      ? []
      : [{ waarde: String(i + 1), naam: `${i + 1}. ${vraag}`, uitleg: antwoord.split("\n")[0] ?? "" }],
  );

/** What one can do with a thing that is there: go on with what is open, go along it all, or pick one answer. */
export async function bekijk(
  s: Sessie,
  vraag: Dingvraag,
  { open, dieper }: { readonly open: number; readonly dieper: number },
): Promise<"klaar" | "terug" | "stop" | "open" | "langs" | "verdieping" | Halte> {
  const regels = regelsVan(s, vraag);
  toonDelen(s, [{ titel: vraag.bij().ding ?? vraag.bij().blok, regels }]);
  const mogelijkheden: readonly Keuzemogelijkheid[] = [
    ...(open > 0 ? [{ waarde: "open", naam: `Verder met wat nog open is (${open})` }] : []),
    { waarde: "klaar", naam: "Klaar" },
    { waarde: "langs", naam: "Alle vragen langslopen" },
    ...(dieper > 0 ? [{ waarde: "verdieping", naam: `Verdieping: ${geteld(dieper, "vraag", "vragen")} erbij` }] : []),
    ...keuzesVan(regels),
  ];
  const keuze = await s.interviewer.menu({
    titel: "Wat wil je doen?",
    waar: waarVan(s, vraag.bij()),
    mogelijkheden,
  });
  if (
    keuze === "klaar" ||
    keuze === "terug" ||
    keuze === "stop" ||
    keuze === "open" ||
    keuze === "langs" ||
    keuze === "verdieping"
  )
    return keuze;
  return regels[Number(keuze) - 1]?.halte ?? "klaar";
}

/** The questions that are open, counted as the lists do: what came to `later` is open too. */
const openInOnderdeel = (s: Sessie): readonly Vraag[] =>
  vragenVan(s.onderdeel, s.boek.coalitie, { verdieping: true, gang: s.gang, vandaag: s.boek.vandaag }).filter(
    ({ pad, veld, verdieping, beantwoord }) =>
      !beantwoord && diepteVan(s, pad, verdieping ? "verdieping" : veld.diepte) === "kern",
  );

/** The review of a step: all answers by number, any of which can be opened; one then comes back at the same place. */
export async function loopNa(s: Sessie, delen: () => readonly Deel[]): Promise<Uitkomst> {
  kom(s, OVERZICHT, "vooruit");
  s.gevolgen.length = 0;
  const opPagina = s.interviewer.overzicht?.bind(s.interviewer);
  if (opPagina === undefined) {
    s.interviewer.toon({ soort: "kop", tekst: `Overzicht – ${titelVan(s.onderdeel)}` });
    toonDelen(s, delen());
  }
  for (;;) {
    const keuze = await (opPagina === undefined ? vraagMenu(s, delen()) : opPagina(alsPagina(s, delen())));
    const regel = regelsBij(delen()).get(keuze);
    s.hier.regel = keuze === "stop" ? s.hier.regel : regel === undefined ? undefined : keuze;
    if (keuze === "klaar") return "verder";
    if (keuze === "terug" || keuze === "stop") return keuze;
    if (keuze === "toon") toonDelen(s, delen());
    if (regel?.halte === undefined) continue;
    s.gevolgen.length = 0;
    if ((await regel.halte.bezoek("vooruit", { nummer: 0, van: 0 })) === "stop") return "stop";
    kom(s, OVERZICHT, "vooruit");
  }
}

/** More open questions than this are not named: they stand among the answers. */
const NOEM = 3;

function vraagBij(s: Sessie): string {
  const open = openInOnderdeel(s);
  const [eerste] = open;
  if (eerste === undefined) return "Klopt alles?";
  if (open.length > NOEM) return `Er zijn nog ${open.length} vragen open. Klopt de rest?`;
  const namen = open.map(({ pad }) => `‘${plekInWoorden(s.boek.coalitie, pad)}’`);
  return open.length > 1
    ? `Er zijn nog ${open.length} vragen open: ${opsomming(namen)}. Klopt de rest?`
    : `Er is nog 1 vraag open: ${eerste.pad.includes("[") ? `${namen[0]}.` : `‘${eerste.veld.vraag}’`} Klopt de rest?`;
}

function vraagMenu(s: Sessie, delen: readonly Deel[]): Promise<string> {
  toonNogNodig(s);
  return s.interviewer.menu({
    titel: vraagBij(s),
    waar: waarVan(s, { blok: "Overzicht" }),
    mogelijkheden: [
      { waarde: "klaar", naam: "Ja, klaar" },
      { waarde: "toon", naam: "Toon het overzicht nog eens" },
      ...keuzesVan(delen.flatMap((deel) => deel.regels)),
    ],
    standaard: "klaar",
  });
}

function alsPagina(s: Sessie, delen: readonly Deel[]): Overzicht {
  const nummers = [...regelsBij(delen)];
  const nummerVan = (regel: Regel): string => nummers.find(([, r]) => r === regel)?.[0] ?? "";
  return {
    titel: `Overzicht – ${titelVan(s.onderdeel)}`,
    waar: waarVan(s, { blok: "Overzicht" }),
    delen: delen.map(({ titel, regels, rijen = [] }) => ({
      titel,
      regels: [...regels, ...rijen].map((regel) => {
        const nr = nummerVan(regel);
        const { vraag, antwoord, halte } = regel;
        return { waarde: halte === undefined ? undefined : nr, nr, vraag, antwoord };
      }),
    })),
    nodig: nogNodig(s),
    vraag: vraagBij(s),
    gevolgen: s.gevolgen.splice(0),
    bij: s.hier.regel,
  };
}
