import { isBeantwoord } from "../../domain/boom.ts";
import type { Celantwoord, Raster, Rasterafloop, Vraagstelling } from "../../wizard/interviewer.ts";
import { type Rasterkeuze, type Rastervraag, raster } from "../prompts/raster.ts";
import type { Rasteraard } from "../prompts/rasteraard.ts";
import { isEinde, type Plaats } from "../prompts/rasterplaats.ts";
import { KLEINST } from "../prompts/rastertekening.ts";
import type { Gezet } from "../prompts/rasterverloop.ts";
import { term } from "../term.ts";
import type { Toneel } from "../toneel.ts";
import { celaardVan, inhoudVan } from "./cel.ts";
import { celtekst, overCel, rasterhint } from "./celtekst.ts";
import { isMeer, waardenVan } from "./gekozen.ts";
import { antwoordVan, nietBewaard, teVeranderen } from "./getypt.ts";
import { waarRegels } from "./kop.ts";
import { leesVoor } from "./lezen.ts";
import { vraagNaam } from "./nieuw.ts";
import { isGekozen } from "./soort.ts";
import { kiesStand } from "./standen.ts";
import { uitlegAlineas } from "./uitleg.ts";

/** Whether there is room for a table. */
export const pastRaster = (toneel: Toneel): boolean =>
  toneel.slim && toneel.breedte() >= KLEINST.breedte && toneel.hoogte() >= KLEINST.hoogte;

/** Lets one fill a table until it is done; explanations, ways of not answering and new things come in between. */
export async function vulRaster(r: Raster, toneel: Toneel): Promise<Rasterafloop> {
  const { palet } = toneel;
  toneel.schrijf(["", ...waarRegels(r.waar, palet), "", palet.nadruk(term(r.titel))].join("\n"));
  const cellen = new Cellen(r);
  const concept = { plaats: { rij: 0, kolom: 0 }, tekst: "" };
  let begin: Plaats | undefined = r.begin;
  for (;;) {
    const keuze = await toneel.vraag(raster, rastervraag(r, cellen, toneel, concept, begin));
    if (keuze === undefined) return gestopt(r, concept, toneel);
    begin = keuze.plaats;
    if (keuze.order.soort === "klaar") return { soort: "klaar" };
    if (keuze.order.soort === "terug") return { soort: "terug" };
    const uitkomst = await tussendoor(cellen, keuze, toneel);
    if (uitkomst !== "verder") return { soort: uitkomst };
  }
}

/** What the cells are at this moment; looked up again after each answer. */
class Cellen {
  private readonly bekend = new Map<string, Vraagstelling | undefined>();
  constructor(private readonly r: Raster) {}

  op({ rij, kolom }: Plaats): Vraagstelling | undefined {
    const sleutel = `${rij}.${kolom}`;
    if (!this.bekend.has(sleutel)) this.bekend.set(sleutel, this.r.cel({ rij, kolom }));
    return this.bekend.get(sleutel);
  }

  vul(plaats: Plaats, antwoord: Celantwoord): Gezet {
    const bewaard = this.r.vul(plaats, antwoord);
    this.bekend.clear();
    const melding = this.r.meldingen().join(" ");
    return bewaard ? { melding: melding === "" ? undefined : melding } : { einde: true };
  }
}

function rastervraag(
  r: Raster,
  cellen: Cellen,
  toneel: Toneel,
  concept: Rastervraag["concept"],
  begin: Plaats | undefined,
): Rastervraag {
  const aard: Rasteraard = {
    rijen: r.rijen.length,
    kolommen: r.kolommen.length,
    cel: (plaats) => celaardVan(cellen.op(plaats)),
    isOpen: (plaats) => isNogOpen(cellen.op(plaats)),
  };
  const naam = (plaats: Plaats): string => `${r.rijen[plaats.rij] ?? ""} – ${r.kolommen[plaats.kolom] ?? ""}`;
  return {
    ...aard,
    beeld: toneel,
    ding: r.ding,
    namen: r.rijen,
    koppen: r.kolommen,
    begin,
    concept,
    toon: (plaats) => celtekst(cellen.op(plaats)),
    over: (plaats, typt) => (isEinde(aard, plaats) ? [] : overCel(naam(plaats), cellen.op(plaats), typt, aard, plaats)),
    hint: (plaats, typt) => rasterhint(isEinde(aard, plaats) ? undefined : cellen.op(plaats), typt),
    noem: (plaats) => `${r.rijen[plaats.rij] ?? ""}, ${r.kolommen[plaats.kolom] ?? ""}`,
    zet(plaats, inhoud) {
      const vraag = cellen.op(plaats);
      const gelezen = vraag === undefined ? undefined : inhoudVan(vraag, inhoud);
      if (gelezen === undefined) return {};
      return "fout" in gelezen ? gelezen : cellen.vul(plaats, gelezen.antwoord);
    },
  };
}

/** As the lists count: what came to `later` is open too. */
const isNogOpen = (vraag: Vraagstelling | undefined): boolean => vraag !== undefined && !isBeantwoord(vraag.huidig);

/** What one asked for in a cell: an explanation, a way of not answering, or something new. */
async function tussendoor(
  cellen: Cellen,
  { plaats, order }: Rasterkeuze,
  toneel: Toneel,
): Promise<"verder" | "klaar" | "stop"> {
  const vraag = cellen.op(plaats);
  if (vraag === undefined) return "verder";
  if (order.soort === "uitleg") {
    const uitleg = [term(vraag.veld.vraag), ...uitlegAlineas(vraag, await vraag.gebruik?.())];
    return (await leesVoor(`\n${uitleg.join("\n\n")}`, toneel, DAARNA_TABEL)) ? "verder" : "stop";
  }
  const antwoord =
    order.soort === "nieuw" ? await vraagNieuw(vraag, order.naam, toneel) : await vraagStand(vraag, toneel);
  if (antwoord === "stop" || antwoord === "verder") return antwoord;
  const { einde, melding } = cellen.vul(plaats, antwoord);
  if (melding !== undefined) toneel.schrijf(term(melding));
  return einde === true ? "klaar" : "verder";
}

/** The table that comes after it would push any text off the screen: the last of it always waits. */
const DAARNA_TABEL = { rand: 4, erna: Number.POSITIVE_INFINITY };

async function vraagStand(vraag: Vraagstelling, toneel: Toneel): Promise<Celantwoord | "verder" | "stop"> {
  toneel.schrijf(term(vraag.veld.vraag));
  const stand = await kiesStand(vraag.standen, toneel);
  if (stand === undefined) return "stop";
  return stand === "terug" ? "verder" : { soort: "stand", stand };
}

async function vraagNieuw(
  vraag: Vraagstelling,
  gezocht: string,
  toneel: Toneel,
): Promise<Celantwoord | "verder" | "stop"> {
  const naam = await vraagNaam(vraag, gezocht, toneel);
  if (naam === undefined) return "stop";
  if (naam === "") return "verder";
  return { soort: "nieuw", naam, ...(isMeer(vraag) ? { naast: waardenVan(vraag.huidig) } : {}) };
}

/** What was typed and reads as an answer is kept, unless another stood there: that may well have been wanted. */
function gestopt(r: Raster, { plaats, tekst }: Rastervraag["concept"], toneel: Toneel): Rasterafloop {
  const vraag = tekst === "" ? undefined : r.cel(plaats);
  if (vraag === undefined || isGekozen(vraag.veld)) return { soort: "stop" };
  const antwoord = vraag.huidig === undefined ? antwoordVan(vraag, tekst) : undefined;
  if (antwoord?.soort === "waarde") return { soort: "stop", half: { ...plaats, waarde: antwoord.waarde } };
  if (tekst !== teVeranderen(vraag)) toneel.schrijf(nietBewaard(tekst));
  return { soort: "stop" };
}
