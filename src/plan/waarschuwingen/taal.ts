import { lijstVan, weet } from "../../domain/boom.ts";
import type { Coalitie } from "../../domain/declaratie.ts";
import { waardeBij } from "../../domain/pad.ts";
import { aanspreekvormen } from "../../dutch/keur/aanspreken.ts";
import type { Vondst } from "../../dutch/keur/vondst.ts";
import { verkeerdeWeekdagen } from "../../dutch/keur/weekdagen.ts";
import { dubbelvormen, invulplekken, spelling, stroeveWoorden } from "../../dutch/keur/woorden.ts";
import { langeZinnen } from "../../dutch/keur/zinnen.ts";
import { aantalWoorden } from "../../dutch/zinnen.ts";
import type { Planwaarschuwing } from "../waarschuwing.ts";
import { type Gedrukt, gedrukteTeksten } from "./gedrukt.ts";

/** A rule about the language of one text. */
type Taalregel = (tekst: string) => readonly Vondst[];

const bij =
  (regel: (gedrukt: Gedrukt, coalitie: Coalitie) => readonly Vondst[]) =>
  (coalitie: Coalitie): readonly Planwaarschuwing[] =>
    gedrukteTeksten(coalitie).flatMap((gedrukt) =>
      regel(gedrukt, coalitie).map((vondst) => ({ pad: gedrukt.pad, ...vondst })),
    );

/** After an answer all other texts are as they were: what was found in them is too. */
function overTekst(regel: Taalregel): (coalitie: Coalitie) => readonly Planwaarschuwing[] {
  const gevonden = new Map<string, readonly Vondst[]>();
  return bij(({ tekst }) => {
    const vondsten = gevonden.get(tekst) ?? regel(tekst);
    if (gevonden.size > VEEL) gevonden.clear();
    gevonden.set(tekst, vondsten);
    return vondsten;
  });
}

const VEEL = 20_000;

export const overLangeZinnen = overTekst(langeZinnen);
export const overStroeveWoorden = overTekst(stroeveWoorden);
export const overDubbelvormen = overTekst(dubbelvormen);
export const overSpelling = overTekst(spelling);
export const overInvulplekken = overTekst(invulplekken);
export const overWeekdagen = overTekst(verkeerdeWeekdagen);

/** One way to speak to a reader, in each text and in all of them. */
export const overAanspreken = bij(({ pad, tekst }, coalitie) => aanspreekvormen(tekst, taalvormBij(coalitie, pad)));

/** A line to one guest is in the words that suit that guest. */
function taalvormBij(coalitie: Coalitie, pad: string): "u" | "je" {
  const [, genodigde] = /^(.*\.genodigden\[[^\]]*\])\.persoonlijk$/.exec(pad) ?? [];
  const id = genodigde === undefined ? undefined : waardeBij(coalitie, `${genodigde}.persoon`);
  const persoon = id === undefined ? undefined : lijstVan(coalitie.personen).find((p) => p.id === id);
  return weet(persoon?.taalvorm) ?? weet(coalitie.coalitie?.taalvorm) ?? "u";
}

/** A text that is longer than it can be retold. */
export const overLengte = bij(({ veld, tekst }) => {
  const max = veld.soort === "tekst" ? veld.maxWoorden : undefined;
  const telt = aantalWoorden(tekst);
  return max === undefined || telt <= max
    ? []
    : [{ melding: `Dit zijn ${telt} woorden.`, hint: `Met hooguit ${max} woorden kan iedereen het navertellen.` }];
});
