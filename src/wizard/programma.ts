import { minuten, plusMinuten } from "../dutch/tijden.ts";
import { type Programmadeel, STANDAARDPROGRAMMA } from "../plan/programma.ts";

const KORTSTE = 60;
const opVijfMinuten = (minuut: number): number => Math.round(minuut / 5) * 5;

/** The standard programme between two times (`13:30`); none when they are no times or less than an hour apart. */
export function standaardprogramma(
  begin: string,
  eind: string,
): readonly (Omit<Programmadeel, "aandeel"> & { readonly van: string; readonly tot: string })[] {
  const duur = minuten(eind) - minuten(begin);
  if (!(duur >= KORTSTE)) return [];
  let verstreken = 0;
  return STANDAARDPROGRAMMA.map(({ aandeel, ...deel }, i) => {
    const van = plusMinuten(begin, opVijfMinuten(verstreken));
    verstreken += duur * aandeel;
    const isLaatste = i === STANDAARDPROGRAMMA.length - 1;
    return { ...deel, van, tot: isLaatste ? eind : plusMinuten(begin, opVijfMinuten(verstreken)) };
  });
}
