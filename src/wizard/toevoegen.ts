import { type Bladwaarde, isStand, type Stand } from "../domain/boom.ts";
import { onder, waardeBij } from "../domain/pad.ts";
import { gangenVan } from "../plan/gangen.ts";
import { maakWaarde } from "./antwoord.ts";
import { dinghalten } from "./ding.ts";
import { kom } from "./hervatten.ts";
import { VERDER } from "./lijstacties.ts";
import { type Gedaan, vraagOver } from "./lijstbeeld.ts";
import { bronVan, type Ding, type Lijstvraag, lijstPad, lijstVan, rijenVan, zeefVan } from "./lijstvraag.ts";
import { heleNaam, naamveld } from "./naamdelen.ts";
import { rijd } from "./rit.ts";
import type { Sessie } from "./sessie.ts";
import { houdVast } from "./vasthouden.ts";
import { vraagstelling } from "./vraagstelling.ts";

/** Asks for the first field; only its answer makes the thing, so that changing one’s mind leaves nothing behind. */
export async function voegDingToe(s: Sessie, l: Lijstvraag): Promise<Gedaan> {
  const bron = bronVan(l) ?? "";
  const lijst = lijstPad(l);
  const volgorde = [bron, ...l.velden.filter((veld) => veld !== bron)];
  const zeef = zeefVan(l, s.boek.coalitie);
  kom(s, onder(`${lijst}[]`, bron), "vooruit");
  const vraag = vraagstelling(
    s,
    onder(`${lijst}[]`, bron),
    {
      blok: l.titel,
      ding: [l.binnen?.(), `${lijstVan(l).naam[0]} toevoegen`].filter((deel) => deel !== undefined).join(" › "),
    },
    { nummer: 1, van: aantalVragen(s, l, volgorde) },
    zeef,
  );
  const mogelijkheden = vraag.mogelijkheden.filter(({ waarde }) => !staatErAl(s, l, bron, waarde));
  const antwoord = await s.interviewer.vraag({ ...vraag, veld: naamveld(l, vraag.veld), mogelijkheden, standen: [] });
  if (antwoord.soort === "stop" && antwoord.concept === undefined) return { uitkomst: "stop" };
  // Whoever adds nothing is probably done: Enter must not go round in circles.
  if (antwoord.soort === "terug" || antwoord.soort === "houd") return { ...VERDER, daarna: "klaar" };
  const waarde = antwoord.soort === "stop" ? antwoord.concept : await maakWaarde(s, vraag.pad, antwoord);
  if (waarde === undefined) return VERDER;
  const naam = antwoord.soort === "waarde" ? heleNaam(l, waarde) : undefined;
  const pad = await maakDing(s, l, bron, waarde, naam?.delen);
  s.gevraagd.add(onder(pad, bron));
  if (antwoord.soort === "stop") return { uitkomst: "stop" };
  if (naam !== undefined) s.interviewer.toon(naam.zin);
  const velden = volgorde.filter((veld) => veld === bron || naam?.bekend.includes(veld) !== true);
  const halten = dinghalten(s, { ...vraagOver(s, l, pad), velden }, s.verdieping ? "alles" : "kern");
  // A reference that was just made is seldom the only one: with several the first question comes back.
  const nogEens = antwoord.soort === "nieuw" && Array.isArray(waarde);
  const uitkomst = await rijd(halten, "vooruit", nogEens ? 0 : 1);
  return { uitkomst, laatste: uitkomst === "verder" ? pad : undefined, daarna: "toevoegen" };
}

/** Makes the thing by its first answer, and what else follows from that (`delen`). Returns its path. */
async function maakDing(
  s: Sessie,
  l: Lijstvraag,
  bron: string,
  waarde: Bladwaarde | Stand,
  delen: Ding = {},
): Promise<string> {
  let pad = "";
  await houdVast(s, onder(`${lijstPad(l)}[]`, bron), waarde, () => {
    pad = s.boek.voegToe(maakLijst(s, l), {
      ...enigeSoort(l, s),
      ...eerdereGang(l, s),
      ...(isStand(waarde) ? {} : { ...delen, [bron]: delen[bron] ?? waarde }),
    });
    if (isStand(waarde)) s.boek.zet(onder(pad, bron), waarde);
  });
  return pad;
}

/** Whom a guest list holds is not invited twice; of an organisation there can be more in a list. */
const staatErAl = (s: Sessie, l: Lijstvraag, bron: string, waarde: string): boolean =>
  l.naam.split(".").at(-1) === "genodigden" && rijenVan(s, l).some(({ ding }) => ding[bron] === waarde);

/** In the table of an earlier pass, what is added belongs to that pass; in the last one that goes without saying. */
export const eerdereGang = (l: Lijstvraag, s: Sessie): Readonly<Record<string, string>> =>
  l.vanGang !== undefined &&
  s.gang !== undefined &&
  gangenVan(s.boek.coalitie)
    .slice(0, -1)
    .some((g) => g.id === s.gang)
    ? { gang: s.gang }
    : {};

/** How many questions there are about a new thing, counted as they will be once it is there. */
const aantalVragen = (s: Sessie, l: Lijstvraag, volgorde: readonly string[]): number =>
  dinghalten(s, { ...vraagOver(s, l, `${lijstPad(l)}[]`), velden: volgorde }, s.verdieping ? "alles" : "kern").filter(
    (halte) => halte.tussendoor !== true && halte.geldt("achteruit"),
  ).length;

/** The path of the list; the thing it lies in exists from now on, and the list is no longer marked as none. */
export function maakLijst(s: Sessie, l: Lijstvraag): string {
  l.plek.maak();
  const lijst = lijstPad(l);
  if (isStand(waardeBij(s.boek.coalitie, lijst))) s.boek.zet(lijst, undefined);
  return lijst;
}

/** In a list of one kind of things the kind is not asked. */
export function enigeSoort(l: Lijstvraag, s: Sessie): Readonly<Record<string, string>> {
  const soort = lijstVan(l).velden.soort;
  const zeef = zeefVan(l, s.boek.coalitie);
  if (zeef === undefined || soort === undefined || !("opties" in soort)) return {};
  const over = soort.opties.filter((optie) => zeef(".soort", optie));
  return over.length === 1 && over[0] !== undefined ? { soort: over[0] } : {};
}
