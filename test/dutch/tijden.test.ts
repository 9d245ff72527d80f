import { expect, it, test } from "vitest";
import * as t from "../../src/dutch/tijden.ts";

test.each([
  [t.tijd("13:30"), "13.30 uur"],
  [t.tijd("14:00"), "14.00 uur"],
  [t.tijd("09:00"), "9.00 uur"],
  [t.tijd("00:15"), "0.15 uur"],
  [t.tijd("na de lunch"), "na de lunch"],
  [t.tijdKort("13:30"), "13.30"],
  [t.tijdspanne("13:30", "17:00"), "van 13.30 tot 17.00 uur"],
])("%s reads %s", (gemaakt, bedoeld) => expect(gemaakt).toBe(bedoeld));

test.each(["24:00", "13:60", "1330", "9:00", ""])("%j is no time", (tekst) => expect(t.isTijd(tekst)).toBe(false));

it("counts minutes", () => {
  expect(t.minuten("13:30")).toBe(810);
  expect(t.plusMinuten("13:30", 45)).toBe("14:15");
  expect(t.plusMinuten("23:50", 20)).toBe("00:10");
  expect(t.minuten("straks")).toBeNaN();
});
