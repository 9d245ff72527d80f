import { isBeantwoord, lijstVan, type Stand, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { dingPad } from "../../domain/pad.ts";
import { opsomming } from "../../dutch/opsommingen.ts";
import { naamVan } from "../partners.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";

const VERTROK: readonly unknown[] = ["uitgetreden", "afgevallen"];

/** Who left and still has a task: the next paper would promise it in their name. What is over is history, and stays. */
export function overVertrokken(coalitie: Coalitie): readonly Planwaarschuwing[] {
  if (isBeantwoord(coalitie.afronding?.keuze)) return [];
  const weg = lijstVan(coalitie.organisaties).flatMap((o) => (VERTROK.includes(weet(o.rol)) ? (o.id ?? []) : []));
  const bij = (pad: string, wie: readonly string[] | Stand | undefined): readonly Planwaarschuwing[] => {
    const namen = (weet(wie) ?? []).filter((id) => weg.includes(id)).map((id) => naamVan(coalitie, id));
    if (namen.length === 0) return [];
    const melding = `${opsomming(namen)} ${namen.length === 1 ? "doet" : "doen"} niet meer mee, maar ${namen.length === 1 ? "staat" : "staan"} hier nog.`;
    return [{ pad, melding, hint: "Kies wie dit overneemt, of haal de naam hier weg." }];
  };
  return [
    ...lijstVan(coalitie.acties).flatMap((actie, plaats) =>
      isVoorbij(coalitie, actie.id) ? [] : bij(`${dingPad("acties", actie, plaats)}.uitvoerders`, actie.uitvoerders),
    ),
    ...lijstVan(coalitie.organisatie?.gremia).flatMap((gremium, plaats) =>
      bij(`${dingPad("organisatie.gremia", gremium, plaats)}.leden`, gremium.leden),
    ),
  ];
}

/** By its last state. */
function isVoorbij(coalitie: Coalitie, id: string | undefined): boolean {
  const standen = lijstVan(coalitie.actiestatussen).filter((stand) => weet(stand.actie) === id);
  return ["gestopt", "gereed"].includes(weet(standen.at(-1)?.stand) ?? "");
}
