import { UserError } from "../errors.ts";
import { weet } from "./boom.ts";
import { velden } from "./declaratie.ts";
import { REIKWIJDTE } from "./declaraties/opties.ts";
import type { Formulering, Reikwijdte, Uitzondering, Vrijgave } from "./vrijgave.ts";
import { nieuweId, type Wijziging } from "./wijziging.ts";

/** The words of one wording in the file for partners, and what stays of it in the talk. */
export function maakDeelbaar(
  f: Formulering,
  organisatie: string,
  vrijgave: Vrijgave,
  uitzondering: Uitzondering | undefined,
  hier: string,
  bezet: { uitspraken: { id?: string }[]; inzetten: { id?: string }[] },
): readonly Wijziging[] {
  const tekst = uitzondering === undefined ? weet(f.tekst) : uitzondering.tekst;
  if (tekst === undefined || tekst.trim() === "")
    throw new UserError("gebruik", `De gewijzigde tekst van ‘${f.id}’ ontbreekt.`, "Geef de woorden die zij willen.");
  const lijst = weet(f.soort) === "bijdrage" ? "inzetten" : "uitspraken";
  const id = nieuweId(velden[lijst], bezet[lijst], {}) ?? "";
  bezet[lijst].push({ id });
  const daar = `${lijst}[${id}]`;
  const reikwijdte = engste(vrijgave.reikwijdte, weet(f.reikwijdte));
  const zo = { ...vrijgave, reikwijdte };
  return [
    { soort: "voegToe", lijst, id },
    ...(lijst === "inzetten" ? inzet(daar, organisatie, tekst, zo) : uitspraak(daar, organisatie, f, tekst, zo)),
    zet(`${hier}.tekst`, undefined),
    zet(`${hier}.stand`, uitzondering === undefined ? "akkoord" : "akkoord met wijziging"),
    zet(`${hier}.op`, vrijgave.op),
    zet(`${hier}.via`, vrijgave.via),
    ...(vrijgave.door === undefined ? [] : [zet(`${hier}.door`, vrijgave.door)]),
    zet(`${hier}.reikwijdte`, reikwijdte),
    zet(`${hier}.uitspraak`, id),
  ];
}

/** The reaches stand in the order of how far they go. */
export const engste = (a: Reikwijdte, b: Reikwijdte = a): Reikwijdte =>
  REIKWIJDTE.indexOf(a) < REIKWIJDTE.indexOf(b) ? a : b;

export const zet = (pad: string, waarde: string | undefined): Wijziging => ({ soort: "zet", pad, waarde });

function uitspraak(
  daar: string,
  organisatie: string,
  f: Formulering,
  tekst: string,
  v: Vrijgave,
): readonly Wijziging[] {
  return [
    zet(`${daar}.organisatie`, organisatie),
    zet(`${daar}.soort`, weet(f.soort)),
    zet(`${daar}.tekst`, tekst),
    zet(`${daar}.reikwijdte`, v.reikwijdte),
    ...(v.door === undefined ? [] : [zet(`${daar}.akkoord.door`, v.door)]),
    zet(`${daar}.akkoord.op`, v.op),
    zet(`${daar}.akkoord.via`, v.via),
  ];
}

function inzet(daar: string, partner: string, tekst: string, v: Vrijgave): readonly Wijziging[] {
  return [
    zet(`${daar}.partner`, partner),
    zet(`${daar}.tekst`, tekst.replace(/\s*\n\s*/g, " ")),
    zet(`${daar}.reikwijdte`, v.reikwijdte),
    { soort: "voegToe", lijst: `${daar}.treden`, id: undefined },
    zet(`${daar}.treden[1].trede`, "vrijgegeven"),
    zet(`${daar}.treden[1].datum`, v.op),
  ];
}
