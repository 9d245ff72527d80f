import { expect, it } from "vitest";
import { DE_COALITIE } from "../../src/documents/delen/exemplaren.ts";
import { type Document, document, ZONDER_KENMERK } from "../../src/documents/document.ts";
import type { Coalitie } from "../../src/domain/declaratie.ts";
import type { Gezien } from "../../src/domain/gezien.ts";

// The directives are the test: where a document could reach for more, `tsc` reports one that expects no error.
const VOOR_PARTNERS: Document<"partners"> = {
  id: "proef",
  titel: "Proef",
  stappen: [1],
  voor: "partners",
  per: "coalitie",
  huisstijl: "stuk",
  opmaak: { inhoudsopgave: false, genummerd: false },
  exemplaren: () => [DE_COALITIE],
  view: () => ({}),
  kop: () => "Proef",
  kenmerk: () => ZONDER_KENMERK,
};

const vertrouwelijk = ({ eigen }: Coalitie) => (eigen === undefined ? [] : [DE_COALITIE]);
const helemaal = (c: Gezien<"adviseur">) => ({ talks: c.gesprekken.length });

it("which copies there are of a document for partners hangs on nothing that they may not know", () => {
  const documenten = [
    document({ ...VOOR_PARTNERS, exemplaren: (c) => (c.organisaties === undefined ? [] : [DE_COALITIE]) }),
    // @ts-expect-error talks are the adviser's
    document({ ...VOOR_PARTNERS, exemplaren: (c) => (c.gesprekken === undefined ? [] : [DE_COALITIE]) }),
    // @ts-expect-error and what may be asked about all of it is not given this
    document({ ...VOOR_PARTNERS, exemplaren: (c) => vertrouwelijk(c) }),
    // @ts-expect-error nor by its name
    document({ ...VOOR_PARTNERS, exemplaren: vertrouwelijk }),
    // @ts-expect-error the same of what stands in it
    document({ ...VOOR_PARTNERS, view: helemaal }),
  ];
  expect(documenten).toHaveLength(5);
});
