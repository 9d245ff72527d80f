const VORM = /^([1-9]\d{3})\s?([A-Z]{2})$/;

/** The postcode as it is written, `1234 AB`, or undefined when this is no Dutch postcode (SA, SD and SS do not exist). */
export function postcode(getypt: string): string | undefined {
  const [, cijfers, letters] =
    VORM.exec(
      getypt
        .trim()
        .toUpperCase()
        .replace(/[\s.-]+/g, " "),
    ) ?? [];
  if (cijfers === undefined || letters === undefined || /^S[ADS]$/.test(letters)) return undefined;
  return `${cijfers} ${letters}`;
}
