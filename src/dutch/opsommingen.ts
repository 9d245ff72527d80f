const schoon = (delen: readonly string[]): readonly string[] => delen.map((deel) => deel.trim()).filter(Boolean);

/** What goes between the last two: a comma only where an item has an *en* or *of* of its own. */
function laatsteScheiding(delen: readonly string[]): string {
  if (delen.some((deel) => deel.includes(","))) return ";";
  return delen.some((deel) => /(^|\s)(en|of)(\s|$)/i.test(deel)) ? "," : "";
}

/** `A, B en C`. Items that contain a comma are kept apart by semicolons; empty items are left out. */
export function opsomming(items: readonly string[], voegwoord: "en" | "of" = "en"): string {
  const delen = schoon(items);
  const laatste = delen.at(-1) ?? "";
  if (delen.length < 2) return laatste;
  const scheiding = laatsteScheiding(delen);
  const eerdere = delen.slice(0, -1).join(scheiding === ";" ? "; " : ", ");
  return `${eerdere}${scheiding} ${voegwoord} ${laatste}`;
}
