import { expect, it } from "vitest";
import { voortgang } from "../../src/terminal/voortgang.ts";

function scherm(isTTY: boolean, columns = 20) {
  const geschreven: string[] = [];
  const write = (stuk: string | Uint8Array): boolean => geschreven.push(String(stuk)) > 0;
  return { geschreven, stroom: { isTTY, columns, write } as Parameters<typeof voortgang>[0] };
}

it("a line of progress takes the place of the one before, and goes away", () => {
  const { geschreven, stroom } = scherm(true);
  const progress = voortgang(stroom, "xterm");
  for (const tekst of ["1 van 2", "2 van 2", "", ""]) progress(tekst);
  expect(geschreven).toEqual(["\r\x1b[K1 van 2", "\r\x1b[K2 van 2", "\r\x1b[K"]);
});

it("it stays one line, and nothing in it steers the terminal", () => {
  const { geschreven, stroom } = scherm(true, 12);
  voortgang(stroom, "xterm")("\x1b[2Jeen\ntwee en drie");
  expect(geschreven).toEqual(["\r\x1b[K^[[2Jeen tw"]);
});

it.each([
  ["no terminal is", false, "xterm"],
  ["a terminal cannot do that", true, "dumb"],
] as const)("nothing is shown where %s", (_, isTTY, soort) => {
  const { geschreven, stroom } = scherm(isTTY);
  voortgang(stroom, soort)("1 van 2");
  expect(geschreven).toEqual([]);
});
