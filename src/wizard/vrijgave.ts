import { lijstVan } from "../domain/boom.ts";
import { type Coalitie, velden } from "../domain/declaratie.ts";
import { wachtendeFormuleringen } from "../domain/vrijgave.ts";
import { isOpWeg, kom, VRIJGAVE, wasBij } from "./hervatten.ts";
import type { Keuzemogelijkheid } from "./interviewer.ts";
import type { Halte } from "./rit.ts";
import { type Sessie, waarVan } from "./sessie.ts";
import { naamVanDing } from "./tonen.ts";
import { vraagVrijgave } from "./vrijgaveakte.ts";
import { isAfloop } from "./vrijgavevragen.ts";

/** The talks that have wordings waiting for an answer, with how they are called. */
const wachtend = (c: Coalitie): readonly Keuzemogelijkheid[] =>
  lijstVan(c.gesprekken).flatMap((gesprek, i) =>
    gesprek.id === undefined || wachtendeFormuleringen(c, gesprek.id).length === 0
      ? []
      : [
          {
            waarde: gesprek.id,
            naam: `${naamVanDing(velden.gesprekken, gesprek, i, c)} (${wachtendeFormuleringen(c, gesprek.id).length})`,
          },
        ],
  );

/** A stop at the act of release: which talks got an answer, and what it was. */
export const vrijgavehalte = (s: Sessie, titel: string): Halte => ({
  tussendoor: true,
  geldt: (richting) => wachtend(s.boek.coalitie).length > 0 && (!isOpWeg(s, richting) || wasBij(s, VRIJGAVE)),
  async bezoek(richting) {
    kom(s, VRIJGAVE, richting);
    for (;;) {
      const gesprekken = wachtend(s.boek.coalitie);
      if (gesprekken.length === 0) return "verder";
      const keuze = await s.interviewer.menu({
        titel: "Heb je antwoord op een vraag om iets te mogen delen?",
        waar: waarVan(s, { blok: titel }),
        mogelijkheden: [{ waarde: "klaar", naam: "Nog niet; verder" }, ...gesprekken],
        standaard: "klaar",
      });
      if (keuze === "klaar") return "verder";
      if (isAfloop(keuze)) return keuze;
      const naam = gesprekken.find(({ waarde }) => waarde === keuze)?.naam;
      if ((await vraagVrijgave(s, keuze, { blok: titel, ding: naam })) === "stop") return "stop";
    }
  },
});
