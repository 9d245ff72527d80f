import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { VOORBEELDEN } from "../../test/project/yaml/voorbeelden.ts";

const MAP = join(import.meta.dirname, "..", "..", "examples");

const crlf = (tekst: string): string => tekst.replaceAll("\n", "\r\n");
const metTabs = (tekst: string): string => tekst.replace(/: (\w[^\n#]*)$/gm, ": $1\t");
const breed = (tekst: string): string => tekst.replace(/^ +/gm, (inspringing) => inspringing.repeat(2));

/** The project files of the examples, by their name. */
export const VAN_VOORBEELDEN: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(MAP, { recursive: true, encoding: "utf8" })
    .filter((naam) => naam.endsWith(".yaml"))
    .map((naam) => [naam, readFileSync(join(MAP, naam), "utf8")]),
);

/** Small enough to be read many thousands of times. */
export const KLEIN: readonly string[] = Object.values(VOORBEELDEN);

/** More than thirty files as people lay them out: other line breaks, a byte order mark, tabs behind values, odd indentation. */
export const OPGEMAAKT: readonly string[] = [
  ...KLEIN,
  ...KLEIN.slice(0, 4).map(metTabs),
  ...Object.values(VAN_VOORBEELDEN).flatMap((tekst) => [tekst, crlf(tekst)]),
  ...Object.values(VAN_VOORBEELDEN).slice(0, 4).map(breed),
];
