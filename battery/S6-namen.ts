import fc from "fast-check";
import type { Exemplaar } from "../src/documents/document.ts";
import { DOCUMENTEN } from "../src/documents/documenten.ts";
import { bestandsnaam } from "../src/output/naam.ts";
import { hoeveel, type Rij, type Uitslag } from "./rij.ts";

const [DOCUMENT] = DOCUMENTEN;
const LASTIG = [
  "../x",
  "..",
  ".",
  "/etc/passwd",
  "C:\\x",
  "con",
  "CON.txt",
  "aux .txt",
  "nul",
  "lpt1",
  "a.",
  "a ",
  "a:b",
  "a\u0000b",
  "a".repeat(300),
  "é",
  "e\u0301",
  "E",
  "e",
  "É",
  "-",
  "",
  "COM¹",
  "CONIN$",
  "a/b",
  "a\\b",
  "\u202eabc",
  "😀",
  "x\n",
];

/** One segment that every system takes: no signs of its own, no device, no dot or space at the end, not too long. */
function mag(naam: string): boolean {
  const stam = naam.split(".")[0]?.trimEnd().toLowerCase() ?? "";
  const apparaat = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)$/.test(stam);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a name may hold none of them
  const teken = /[<>:"/\\|?*\u0000-\u001f\u007f]/.test(naam);
  return (
    !apparaat &&
    !teken &&
    !/^\.|[. ]$/.test(naam) &&
    naam !== "" &&
    Buffer.byteLength(`${naam} (werkversie).docx`) <= 200
  );
}

/** On a disk that tells neither capitals nor ways of writing an accent apart. */
const opSchijf = (naam: string): string => naam.normalize("NFC").toLowerCase();

async function meet(deel: number, noem: (voor: string) => string): Promise<Uitslag> {
  const ids = new Set([
    ...LASTIG,
    ...fc.sample(fc.string({ unit: "binary", maxLength: 40 }), { seed: 6, numRuns: hoeveel(100_000, deel) }),
  ]);
  const namen = [...ids].map(noem);
  const fout = namen.filter((naam) => !mag(naam)).length;
  const dubbel = namen.length - new Set(namen.map(opSchijf)).size;
  return { cijfer: `${fout} onveilig en ${dubbel} dubbel van ${namen.length}`, ok: fout === 0 && dubbel === 0 };
}

const zoalsHet = (voor: string): string =>
  DOCUMENT === undefined ? "" : bestandsnaam(DOCUMENT, { voor } as Exemplaar);

const rij: Rij = {
  naam: "de naam van een bestand kan overal, en is van één exemplaar",
  doel: "0 onveilig en 0 dubbel van 100.000",
  meet: (deel) => meet(deel, zoalsHet),
  fout: (deel) => meet(deel, (voor) => `${DOCUMENT?.id}-${voor}`),
};
export default rij;
