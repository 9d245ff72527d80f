import type { Huis } from "../domain/huis.ts";
import type { Melding } from "./inhoud.ts";
import { leesYaml } from "./yaml/index.ts";

/** Whether a file has not a word in it: it was emptied, by hand or by a disk that broke. This program never writes one. */
export const isLeeg = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes).trim() === "";

/** What is wrong with such a file. */
export const leegBestand = (bestand: string, huis: Huis): Melding => ({
  ernst: "fout",
  code: "leeg-bestand",
  huis,
  plek: [],
  pad: "",
  bestand,
  regel: 1,
  kolom: 1,
  melding: "Dit bestand is leeg: alles wat erin stond, is weg.",
  hint:
    huis === "intern"
      ? "Bekijk de kopieën, en zet er een terug met: coalitie herstel"
      : "Zet een eerdere versie van het bestand terug: uit je reservekopie of uit git.",
});

/** What is wrong where the file that partners may read is not there any more. */
export const wegBestand = (bestand: string): Melding => ({
  ...leegBestand(bestand, "deelbaar"),
  code: "weg-bestand",
  melding: "Dit bestand is er niet meer.",
  hint: "Zet het terug: uit de prullenbak, je reservekopie of git.",
});

/** Whether a file says anything that can be read. */
export const isLeesbaar = (bytes: Uint8Array): boolean => !isLeeg(bytes) && leesYaml(bytes).ok;
