import type { Bladwaarde, Stand } from "../domain/boom.ts";
import type { Coalitie } from "../domain/declaratie.ts";
import type { Vrijgave } from "../domain/vrijgave.ts";
import type { Wijziging } from "../domain/wijziging.ts";

/** What the wizard writes in. Every call is saved when it returns, so that stopping at any time loses nothing. */
export interface Boek {
  /** All that is known now, after the last call. */
  readonly coalitie: Coalitie;
  /** Today, as `2026-03-12`. */
  readonly vandaag: string;
  /** Sets a leaf, or gives a list as a whole a `Stand`; undefined takes the answer away. */
  zet(pad: string, waarde: Bladwaarde | Stand | undefined): void;
  /** Adds a thing at the end of a list, with these leaves; an `id` among them is used. Returns its path. */
  voegToe(lijst: string, begin: Readonly<Record<string, unknown>>): string;
  verwijder(pad: string): void;
  /** Moves a thing within its list; places count from 0. */
  verplaats(lijst: string, van: number, naar: number): void;
  /** The paths of the leaves that refer to this thing. */
  verwijzingenNaar(pad: string): readonly string[];
  geefVrij(vrijgave: Vrijgave): void;
  /** Makes these changes as one act, all or nothing, where the book can; else they are made one by one. */
  wijzig?(wijzigingen: readonly Wijziging[]): void;
}

/** Makes changes that belong together. */
export function wijzig(boek: Boek, wijzigingen: readonly Wijziging[]): void {
  if (wijzigingen.length === 0) return;
  if (boek.wijzig !== undefined) boek.wijzig(wijzigingen);
  else for (const wijziging of wijzigingen) schrijf(boek, wijziging);
}

function schrijf(boek: Boek, wijziging: Wijziging): void {
  const { soort } = wijziging;
  if (soort === "zet" || soort === "zetLijst") boek.zet(wijziging.pad, wijziging.waarde);
  else if (soort === "voegToe") boek.voegToe(wijziging.lijst, wijziging.id === undefined ? {} : { id: wijziging.id });
  else if (soort === "verwijder") boek.verwijder(wijziging.pad);
  else boek.verplaats(wijziging.lijst, wijziging.van, wijziging.naar);
}
