/** What was read, or a Dutch sentence that says what is wrong and gives an example. */
export type Gelezen<T> = { readonly ok: true; readonly waarde: T } | { readonly ok: false; readonly melding: string };

export const gelezen = <T>(waarde: T): Gelezen<T> => ({ ok: true, waarde });

export const onleesbaar = (melding: string): Gelezen<never> => ({ ok: false, melding });
