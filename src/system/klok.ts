/** The day of a moment where the user is, as `2026-03-12`. */
export function dayOf(moment: Date): string {
  const part = (value: number, length: number): string => String(value).padStart(length, "0");
  return `${part(moment.getFullYear(), 4)}-${part(moment.getMonth() + 1, 2)}-${part(moment.getDate(), 2)}`;
}

export const today = (): string => dayOf(new Date());
