import type { Vraagstelling } from "../../wizard/interviewer.ts";

const GEKOZEN: readonly string[] = ["keuze", "meerkeuze", "jaNee", "verwijzing", "verwijzingen"];

/** Whether the answer is chosen from a list, in which one sees what can be answered, and not typed. */
export const isGekozen = ({ soort }: Vraagstelling["veld"]): boolean => GEKOZEN.includes(soort);
