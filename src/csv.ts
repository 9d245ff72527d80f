import { parse } from "csv-parse/sync";

/** A row of a spreadsheet; `nr` counts as the spreadsheet does, from 1 and with the empty ones. */
export interface Rij {
  readonly nr: number;
  readonly cellen: readonly string[];
}

export type Csv =
  | { readonly ok: true; readonly rijen: readonly Rij[] }
  | { readonly ok: false; readonly melding: string; readonly hint: string };

/**
 * The rows with anything in them of a CSV file as spreadsheets write it: with semicolons, commas or tabs, in UTF-8, UTF-16
 * or Windows-1252. Cells are trimmed.
 */
export function leesCsv(bytes: Uint8Array): Csv {
  const tekst = tekstVan(bytes);
  const [, gezegd] = /^sep=(.)\r?\n/i.exec(tekst) ?? [];
  const inhoud = gezegd === undefined ? tekst : tekst.slice(tekst.indexOf("\n") + 1);
  const eerder = gezegd === undefined ? 1 : 2;
  try {
    const cellen: readonly (readonly string[])[] = parse(inhoud, {
      delimiter: gezegd ?? scheiding(inhoud),
      relax_column_count: true,
      relax_quotes: true,
      trim: true,
    });
    const rijen = cellen.map((rij, i) => ({ nr: i + eerder, cellen: rij }));
    return { ok: true, rijen: rijen.filter((rij) => rij.cellen.some((cel) => cel !== "")) };
  } catch {
    return {
      ok: false,
      melding: "Er staat een aanhalingsteken in dat nergens wordt gesloten.",
      hint: "Sla het bestand opnieuw op als CSV, of haal het losse aanhalingsteken weg.",
    };
  }
}

/** Excel on Windows writes Windows-1252 unless it is told otherwise; a file in it is hardly ever valid UTF-8. */
function tekstVan(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The bytes 80 to 9f; Node 20 takes the whole for Latin-1, in which these are control characters. */
const HOOG = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

const windows1252 = (bytes: Uint8Array): string =>
  new TextDecoder("latin1")
    .decode(bytes)
    .replace(/[\u0080-\u009f]/g, (teken) => HOOG[teken.charCodeAt(0) - 0x80] ?? teken);

/** What stands most between the headings of the first row; a Dutch Excel writes semicolons. */
function scheiding(tekst: string): string {
  const kop = (tekst.trimStart().split(/\r?\n/)[0] ?? "").replace(/"[^"]*"/g, "");
  const aantal = (teken: string): number => kop.split(teken).length;
  return [";", ",", "\t"].reduce((beste, teken) => (aantal(teken) > aantal(beste) ? teken : beste));
}
