/** What was read, or a Dutch sentence that says what is wrong and gives an example. */
export type Gelezen<T> =
  | {
      readonly ok: true;
      readonly waarde: T;
      /** What was guessed, or looks odd: a sentence to show with the answer. Never a reason to refuse it. */
      readonly letOp?: string;
    }
  | { readonly ok: false; readonly melding: string };

export const gelezen = <T>(waarde: T, letOp?: string): Gelezen<T> =>
  letOp === undefined ? { ok: true, waarde } : { ok: true, waarde, letOp };

export const onleesbaar = (melding: string): Gelezen<never> => ({ ok: false, melding });
