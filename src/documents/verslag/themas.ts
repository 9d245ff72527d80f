import { type Gezien, volg } from "../../domain/gezien.ts";
import { type Gap, isDraft, isGap, known, optioneel } from "../../gap.ts";
import { type Zin, zin } from "../../zin.ts";
import type { Bijeenkomst } from "../delen/bijeenkomst.ts";
import { isToegezegd } from "../delen/inzetten.ts";
import { korteNaam } from "../delen/organisaties.ts";
import { roepnaam } from "../delen/personen.ts";
import { isVerkenning } from "./visie.ts";

type Kijk = Gezien<"partners">;
type Thema = Bijeenkomst["opbrengst"]["perThema"][number];
type Bijdrage = Thema["bijdragen"][number];

/** What each theme or group yielded. */
export function themas(c: Kijk, b: Bijeenkomst) {
  const { perThema } = b.opbrengst;
  const alle = isVerkenning(b) ? perThema : perThema.filter((t) => !isDraft(t));
  return alle.map((t) => ({
    titel: t.titel,
    begeleider: begeleiderVan(c, b, t),
    opbrengst: t.opbrengst,
    tegenstellingen: t.tegenstellingen
      .filter((x) => !isDraft(x))
      .map((x) => ({ punt: x.punt, oplossing: optioneel(x.oplossing), open: known(x.open) === true })),
    bijdragen: t.bijdragen
      .filter((x) => !isDraft(x))
      .map((x) => ({
        wie: korteNaam(volg(c.organisaties, x.partner)),
        tekst: x.tekst,
        kanEnWil: kanEnWil(x),
        status: statusVan(c, b, x),
      })),
  }));
}

/** Who led the group on this theme, where there were groups. */
function begeleiderVan(c: Kijk, b: Bijeenkomst, t: Thema): string | Gap {
  const groep = b.groepen.find((g) => !isDraft(g) && !isGap(t.thema) && g.thema === t.thema);
  if (groep === undefined || isGap(groep.begeleider)) return "";
  return roepnaam(volg(c.personen, groep.begeleider));
}

const WOORDEN: Readonly<Record<string, string>> = {
  "true true": "kan en wil",
  "true false": "kan, maar wil niet",
  "false true": "wil, maar kan nog niet",
  "false false": "kan en wil niet",
};

const kanEnWil = ({ kan, wil }: Bijdrage): string | Zin =>
  isGap(kan) || isGap(wil) ? zin`${isGap(kan) ? kan : ""}${isGap(wil) ? wil : ""}` : (WOORDEN[`${kan} ${wil}`] ?? "");

/** Never stronger than it was made: an offer was promised only where the register of contributions says so, by that day. */
function statusVan(c: Kijk, b: Bijeenkomst, { inzet }: Bijdrage): string {
  const dag = known(b.datum);
  const toegezegd = c.inzetten.find((i) => !isDraft(i) && !isGap(inzet) && i.id === inzet);
  return toegezegd !== undefined && dag !== undefined && isToegezegd(toegezegd, dag) ? "toegezegd" : "genoemd";
}

/**
 * Why partners take part and what they bring, in their own words. Without their consent nothing of it is printed: where
 * nobody asked for it yet, the question stands there.
 */
export function statements(c: Kijk, b: Bijeenkomst) {
  return b.opbrengst.statements
    .filter((s) => !isDraft(s) && (isGap(s.akkoord) ? s.akkoord.reden === "ontbreekt" : s.akkoord))
    .map((s) => ({
      wie: korteNaam(volg(c.organisaties, s.partner)),
      waarom: isGap(s.akkoord) ? s.akkoord : s.waarom,
      bijdrage: isGap(s.akkoord) ? "" : s.bijdrage,
    }));
}

/** The points of the programme of which somebody wrote down what came of them. */
export const punten = (b: Bijeenkomst) =>
  b.programma
    .filter((o) => !isDraft(o) && o.soort !== "besluiten" && !isGap(o.opbrengst))
    .map((o) => ({ titel: o.titel, opbrengst: o.opbrengst }));

/** What somebody still has to find out. Only of a first meeting the list has to be made, if only to say that it is empty. */
export function uitzoekpunten(c: Kijk, b: Bijeenkomst) {
  const { nogUitTeZoeken } = b.opbrengst;
  const alle = isVerkenning(b) ? nogUitTeZoeken : nogUitTeZoeken.filter((p) => !isDraft(p));
  return alle.map((p) => ({
    punt: p.punt,
    eigenaar: isGap(p.eigenaar) ? p.eigenaar : korteNaam(volg(c.organisaties, p.eigenaar)),
    voor: p.voor,
  }));
}

/** What was agreed in this meeting: who does what, and before which day. Also what lapsed later was agreed then. */
export const afspraken = (c: Kijk, b: Bijeenkomst) =>
  c.afspraken
    .filter((a) => !isDraft(a) && !isDraft(b) && a.uit === b.id)
    .map((a) => ({ wat: a.wat, wie: wieVan(c, a), voor: a.voor }));

function wieVan(c: Kijk, { wie, persoon }: Kijk["afspraken"][number]): string | Gap | Zin {
  const organisatie = isGap(wie) ? wie : korteNaam(volg(c.organisaties, wie));
  if (isGap(persoon)) return organisatie;
  return zin`${organisatie} (${roepnaam(volg(c.personen, persoon))})`;
}
