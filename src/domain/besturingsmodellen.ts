import type { MODEL } from "./declaraties/opties.ts";
import type { BESLUITREGEL } from "./declaraties/samenwerking.ts";

export { adviesBesturingsmodel, type Modeladvies, type Situatie } from "./modeladvies.ts";

/** The six models that are described; `eigen model` is what partners make themselves. */
export type Modelnaam = Exclude<(typeof MODEL)[number], "eigen model">;

export interface Rol {
  readonly rol: string;
  /** A sentence that begins with a verb: "Beheert het gezamenlijke geld." */
  readonly taak: string;
}

/** A body to start from; the partners adapt it. */
export interface Startgremium {
  readonly naam: string;
  /** A sentence that begins with a verb. */
  readonly taak: string;
  /** Completes "Het gremium komt … bij elkaar". */
  readonly frequentie: string;
  readonly besluitregel: (typeof BESLUITREGEL)[number];
}

export interface Besturingsmodel {
  readonly id: Modelnaam;
  readonly titel: string;
  /** Whole sentences, as are `besluiten`, `geld`, `ritme` and `aanspreken`. */
  readonly idee: string;
  /** Each completes "Dit model past bij …". */
  readonly pastBij: readonly string[];
  readonly rollen: readonly Rol[];
  readonly besluiten: string;
  readonly geld: string;
  readonly ritme: string;
  readonly aanspreken: string;
  /** Short phrases, lower case and without a full stop, as the fields of an option have them; so are `nadelen`. */
  readonly voordelen: readonly string[];
  readonly nadelen: readonly string[];
  readonly gremia: readonly Startgremium[];
  readonly combineertMet: readonly Modelnaam[];
}

/** Ways to govern a vital coalition, from light to heavy; a fund comes on top of another model. */
export const BESTURINGSMODELLEN: readonly Besturingsmodel[] = [
  {
    id: "netwerktafel",
    titel: "Netwerktafel",
    idee: "Alle partners zitten aan één tafel en besturen de coalitie samen. Ieder voert de eigen acties uit, zonder gezamenlijk geld of personeel.",
    pastBij: [
      "drie tot acht partners",
      "partners die elkaar kennen en vertrouwen",
      "acties die vooral binnen het eigen werk van partners vallen",
    ],
    rollen: [
      { rol: "voorzitter", taak: "Leidt het gesprek; is onafhankelijk of wisselt per keer." },
      { rol: "partner", taak: "Beslist over de eigen inzet en voert die uit." },
      { rol: "trekker", taak: "Zorgt dat een actie gebeurt, ook als meer partners meedoen." },
      { rol: "secretaris", taak: "Houdt afspraken bij en bereidt de tafel voor." },
    ],
    besluiten:
      "Over de visie en het plan beslissen de partners samen, pas als iedereen ermee kan leven. Over de eigen acties beslist elke partner zelf.",
    geld: "Elke partner betaalt het eigen werk. Hooguit leggen alle partners een klein, gelijk bedrag in voor het secretariaat.",
    ritme:
      "De tafel komt drie of vier keer per jaar bij elkaar. Eén keer per jaar is er een bijeenkomst om inspiratie op te doen.",
    aanspreken:
      "Aan elke tafel vertelt elke partner wat er van de eigen toezeggingen terechtkwam. De partners spreken elkaar als gelijken aan.",
    voordelen: ["alle partners zijn gelijk", "partners voelen zich eigenaar", "weinig kosten en een snelle start"],
    nadelen: [
      "hangt sterk af van de mensen aan tafel",
      "traag als partners het oneens zijn",
      "weinig houvast bij acties die extra geld vragen",
      "lastig als een partner zijn toezegging niet nakomt",
    ],
    gremia: [
      {
        naam: "Netwerktafel",
        taak: "Bewaakt de visie, stelt het plan vast en bespreekt wat er van toezeggingen terechtkwam.",
        frequentie: "drie of vier keer per jaar",
        besluitregel: "consensus",
      },
      {
        naam: "Secretariaat",
        taak: "Bereidt de tafel voor en houdt de afspraken bij.",
        frequentie: "vóór elke tafel",
        besluitregel: "ieder over de eigen inzet",
      },
    ],
    combineertMet: ["thematafels", "gezamenlijk fonds"],
  },
  {
    id: "leidende partner",
    titel: "Leidende partner",
    idee: "Eén organisatie neemt de leiding, betaalt het meeste en geeft opdrachten of subsidies. De andere partners adviseren en voeren uit.",
    pastBij: [
      "een coalitie waarin één partner het meeste geld of gezag heeft",
      "partners met veel verschil in uitvoeringskracht",
      "regels die vragen om één verantwoordelijke, zoals bij subsidie of inkoop",
    ],
    rollen: [
      { rol: "opdrachtgever", taak: "Beslist namens de leidende partner over richting en middelen." },
      { rol: "programmaleider", taak: "Stuurt de opdrachten aan en houdt contact met alle partners." },
      { rol: "opdrachtnemer", taak: "Voert een opdracht of gesubsidieerde activiteit uit." },
      { rol: "partneroverleg", taak: "Adviseert over het plan en over elke bijstelling." },
      { rol: "klankbordgroep", taak: "Denkt mee namens mensen die de gevolgen merken." },
    ],
    besluiten:
      "De leidende partner beslist, na advies van de andere partners. Wijkt zij van het advies af, dan legt zij uit waarom.",
    geld: "Het geld loopt via de begroting van de leidende partner. Let op de regels voor inkoop, subsidie en staatssteun.",
    ritme: "De programmaleider en de opdrachtnemers spreken elkaar elke maand. Het partneroverleg is er elk kwartaal.",
    aanspreken:
      "De leidende partner houdt opdrachtnemers aan hun opdracht. De partners spreken de leidende partner aan in het partneroverleg.",
    voordelen: ["duidelijk wie beslist", "snel aan de slag", "goed te verantwoorden"],
    nadelen: [
      "andere partners worden uitvoerders",
      "enthousiasme en eigenaarschap nemen af",
      "een koerswijziging bij de leidende partner raakt iedereen",
    ],
    gremia: [
      {
        naam: "Opdrachtgeversoverleg",
        taak: "Beslist over opdrachten, geld en bijstelling.",
        frequentie: "elke zes weken",
        besluitregel: "ieder over de eigen inzet",
      },
      {
        naam: "Partneroverleg",
        taak: "Adviseert de leidende partner over plan en voortgang.",
        frequentie: "één keer per kwartaal",
        besluitregel: "consent",
      },
      {
        naam: "Klankbordgroep",
        taak: "Denkt mee en beslist niet.",
        frequentie: "twee keer per jaar",
        besluitregel: "consent",
      },
    ],
    combineertMet: ["thematafels"],
  },
  {
    id: "stuurgroep met programmateam",
    titel: "Stuurgroep met programmateam",
    idee: "Bestuurders van de belangrijkste partners zijn samen opdrachtgever. Partners lenen mensen uit aan één programmateam, dat het plan uitvoert.",
    pastBij: [
      "meerdere partners die mensen of geld inbrengen",
      "een opgave waarvoor steun van bestuurders onmisbaar is",
      "acties die partners echt samen uitvoeren",
    ],
    rollen: [
      { rol: "voorzitter van de stuurgroep", taak: "Leidt de stuurgroep; is onafhankelijk of wisselt per jaar." },
      { rol: "stuurgroep", taak: "Stelt het plan vast, stelt het bij en verdeelt het gezamenlijke geld." },
      { rol: "directeurenoverleg", taak: "Bereidt besluiten voor en maakt mensen vrij." },
      { rol: "programmamanager", taak: "Leidt het team, verbindt de acties en stelt bijsturing voor." },
      { rol: "programmateam", taak: "Voert de gezamenlijke acties uit met mensen van de partners." },
      { rol: "klankbordgroep", taak: "Adviseert namens partners en groepen die niet in de stuurgroep zitten." },
      { rol: "penvoerder en kassier", taak: "Vraagt namens de partners geld aan en beheert het." },
    ],
    besluiten:
      "De stuurgroep zoekt overeenstemming. Lukt dat niet, dan geldt een regel die vooraf is afgesproken. Elke bestuurder beslist onder voorbehoud van het eigen bestuur of de eigen raad.",
    geld: "Er is een gezamenlijk budget. Per partner staat vast wat die bijdraagt en hoe zeker dat is.",
    ritme:
      "De stuurgroep vergadert elk kwartaal, het directeurenoverleg elke zes weken. Het programmateam werkt wekelijks samen.",
    aanspreken:
      "De programmamanager meldt een gemiste toezegging aan de stuurgroep. Daar spreken bestuurders elkaar aan.",
    voordelen: [
      "inzet vanaf de top van de organisaties",
      "mensen en geld bij elkaar",
      "besluiten gelden voor het hele programma",
    ],
    nadelen: [
      "zwaar overleg en volle agenda’s",
      "kleine partners staan snel buiten de kring",
      "uitgeleende medewerkers dienen twee bazen",
    ],
    gremia: [
      {
        naam: "Stuurgroep",
        taak: "Stelt het plan vast en beslist over bijstelling van doelen, geld en tijd.",
        frequentie: "één keer per kwartaal",
        besluitregel: "consensus",
      },
      {
        naam: "Directeurenoverleg",
        taak: "Bereidt de besluiten van de stuurgroep voor.",
        frequentie: "elke zes weken",
        besluitregel: "consent",
      },
      {
        naam: "Programmateam",
        taak: "Voert het plan uit en verbindt de acties.",
        frequentie: "elke week",
        besluitregel: "consent",
      },
      {
        naam: "Klankbordgroep",
        taak: "Denkt mee en beslist niet.",
        frequentie: "twee keer per jaar",
        besluitregel: "consent",
      },
    ],
    combineertMet: ["gezamenlijk fonds"],
  },
  {
    id: "netwerkbureau",
    titel: "Netwerkbureau",
    idee: "Een eigen bureau bestuurt en verbindt de coalitie. Het is een stichting, vereniging of coöperatie, of het heeft een plek bij een neutrale organisatie.",
    pastBij: [
      "meer dan tien tot vijftien partners",
      "een samenwerking van vele jaren",
      "partners die een neutraal gezicht naar buiten nodig hebben",
    ],
    rollen: [
      { rol: "partnervergadering", taak: "Bepaalt de koers en stelt het programma vast." },
      { rol: "bestuur", taak: "Stuurt het bureau aan en legt verantwoording af aan de partners." },
      { rol: "onafhankelijk voorzitter", taak: "Leidt bestuur en partnervergadering zonder eigen belang." },
      { rol: "directeur of programmamanager", taak: "Leidt het bureau en bewaakt de voortgang." },
      { rol: "trekker", taak: "Zorgt dat een actie gebeurt, met steun van het bureau." },
    ],
    besluiten:
      "De partnervergadering beslist over koers en programma. Het bestuur beslist binnen die grenzen over geld en mensen, en legt daarover verantwoording af.",
    geld: "Partners betalen elk jaar een bijdrage. Daarbij komen subsidies. Het bureau houdt een eigen boekhouding bij.",
    ritme: "De partnervergadering komt ongeveer vier keer per jaar bij elkaar, het bestuur elke maand.",
    aanspreken:
      "Het bureau laat zien welke toezeggingen achterblijven. Het bestuur spreekt de partner aan en legt het zo nodig voor aan de partnervergadering.",
    voordelen: [
      "blijft bestaan als mensen wisselen",
      "neutraal voor alle partners",
      "veel kennis van samenwerken in huis",
    ],
    nadelen: [
      "kost geld, ook als er weinig gebeurt",
      "kan een eigen leven gaan leiden",
      "partners leunen achterover",
      "kost tijd om op te richten, met vragen over recht en btw",
    ],
    gremia: [
      {
        naam: "Partnervergadering",
        taak: "Stelt koers, programma en begroting vast.",
        frequentie: "vier keer per jaar",
        besluitregel: "twee derde",
      },
      {
        naam: "Bestuur",
        taak: "Stuurt het bureau aan en beslist binnen het programma over geld en mensen.",
        frequentie: "elke maand",
        besluitregel: "gewone meerderheid",
      },
      {
        naam: "Netwerkbureau",
        taak: "Verbindt de partners, ondersteunt de trekkers en houdt de voortgang bij.",
        frequentie: "elke week",
        besluitregel: "consent",
      },
    ],
    combineertMet: ["thematafels"],
  },
  {
    id: "thematafels",
    titel: "Thematafels met een kernteam",
    idee: "De partners verdelen het werk over tafels, elk met een eigen thema en een partner als trekker. De trekkers vormen samen een kernteam dat de samenhang bewaakt.",
    pastBij: [
      "een breed domein met per thema andere belangen",
      "partners die aan één of twee thema’s willen meedoen",
      "veel energie bij mensen in de uitvoering",
    ],
    rollen: [
      { rol: "trekker van een thema", taak: "Houdt de tafel aan het werk en vertelt wat eruit komt." },
      { rol: "deelnemer aan een tafel", taak: "Voert eigen acties uit binnen het thema." },
      { rol: "kernteam", taak: "Bewaakt de visie en zoekt verbinding tussen de thema’s." },
      { rol: "coördinator", taak: "Verbindt de tafels en helpt een tafel die stilvalt." },
    ],
    besluiten:
      "Aan een tafel beslissen de partners van die tafel. Over de visie en het domein beslissen alle partners samen op de partnerdag.",
    geld: "Elke tafel regelt het geld voor het eigen thema. Samen betalen de partners alleen de coördinator en de partnerdagen.",
    ritme:
      "De tafels kiezen hun eigen ritme. Het kernteam ziet elkaar elke maand en twee keer per jaar is er een partnerdag.",
    aanspreken:
      "De trekker spreekt de partners aan de tafel aan. Blijft een hele tafel achter, dan bespreekt het kernteam dat.",
    voordelen: ["veel energie", "kleine drempel om mee te doen", "nieuwe partners sluiten makkelijk aan"],
    nadelen: [
      "het geheel kan uit elkaar vallen",
      "weinig sturing op het geheel",
      "het ene thema gaat sneller dan het andere",
    ],
    gremia: [
      {
        naam: "Kernteam",
        taak: "Bewaakt de visie en de samenhang tussen de thema’s.",
        frequentie: "elke maand",
        besluitregel: "consent",
      },
      {
        naam: "Thematafel",
        taak: "Bedenkt en verdeelt de acties binnen één thema.",
        frequentie: "elke zes weken",
        besluitregel: "ieder over de eigen inzet",
      },
      {
        naam: "Partnerdag",
        taak: "Beslist over de visie en het domein, en haalt nieuwe inspiratie op.",
        frequentie: "twee keer per jaar",
        besluitregel: "consensus",
      },
    ],
    combineertMet: ["netwerktafel", "leidende partner", "netwerkbureau", "gezamenlijk fonds"],
  },
  {
    id: "gezamenlijk fonds",
    titel: "Gezamenlijk fonds met een fondsbestuur",
    idee: "Partners vullen samen een fonds, met een inleg of een heffing. Een fondsbestuur verdeelt het geld op basis van criteria die de partners vaststellen.",
    pastBij: [
      "partners die samen geld willen inzetten zonder een gezamenlijk team",
      "veel kleine initiatieven die snel geld nodig hebben",
      "een groep waarin iedereen die profiteert ook moet meebetalen",
    ],
    rollen: [
      { rol: "inlegger", taak: "Betaalt mee en stelt met de anderen de criteria vast." },
      { rol: "fondsbestuur", taak: "Beslist over aanvragen; heeft een onafhankelijke voorzitter of meerderheid." },
      { rol: "beoordelingscommissie", taak: "Toetst aanvragen aan de criteria en adviseert het bestuur." },
      { rol: "kassier", taak: "Beheert het geld en betaalt uit." },
      { rol: "aanvrager", taak: "Vraagt geld aan en laat zien wat ermee gebeurde." },
      { rol: "controleur", taak: "Kijkt elk jaar of het geld goed is besteed." },
    ],
    besluiten:
      "De inleggers stellen de criteria vast. Het fondsbestuur beslist per aanvraag; wie zelf belang heeft bij een aanvraag, beslist niet mee.",
    geld: "Het fonds krijgt geld van partners, uit een heffing of van een geldgever. Spreek vooraf af wat er met het restant gebeurt als het fonds stopt.",
    ritme:
      "Het fondsbestuur behandelt elke twee maanden aanvragen. De inleggers zien elkaar één of twee keer per jaar.",
    aanspreken:
      "Een aanvrager die niet levert, krijgt het laatste deel van het geld niet. Het fondsbestuur legt elk jaar verantwoording af aan de inleggers.",
    voordelen: [
      "wie profiteert, betaalt ook mee",
      "snel geld voor kleine initiatieven",
      "zichtbaar wat partners samen mogelijk maken",
    ],
    nadelen: [
      "veel administratie en een eigen rechtsvorm",
      "regels voor staatssteun zijn een aandachtspunt",
      "discussie over wie betaalt en wie profiteert",
    ],
    gremia: [
      {
        naam: "Vergadering van inleggers",
        taak: "Stelt de criteria en de begroting vast.",
        frequentie: "één of twee keer per jaar",
        besluitregel: "gewone meerderheid",
      },
      {
        naam: "Fondsbestuur",
        taak: "Beslist over aanvragen en legt verantwoording af.",
        frequentie: "elke twee maanden",
        besluitregel: "gewone meerderheid",
      },
    ],
    combineertMet: ["netwerktafel", "stuurgroep met programmateam", "thematafels"],
  },
];

/** What each role in a partnership does, for documents that name one. */
export const ROLLEN: readonly Rol[] = [
  { rol: "opdrachtgever", taak: "Wil het resultaat en beslist over richting en middelen." },
  { rol: "bestuurlijk trekker", taak: "Is het gezicht naar buiten en lost problemen tussen bestuurders op." },
  { rol: "stuurgroep", taak: "Beslist als groep van bestuurders over het plan en de bijstelling ervan." },
  { rol: "kernteam", taak: "Bewaakt met een paar trekkers de samenhang tussen thema’s." },
  { rol: "programmamanager", taak: "Verbindt de acties, bewaakt de voortgang en stelt bijsturing voor." },
  { rol: "programmateam", taak: "Voert met mensen van verschillende partners het programma uit." },
  { rol: "projectteam of werkgroep", taak: "Werkt één onderwerp uit." },
  { rol: "klankbordgroep", taak: "Geeft advies en beslist niet." },
  { rol: "penvoerder", taak: "Vraagt namens de partners geld aan en legt er verantwoording over af." },
  { rol: "kassier", taak: "Beheert het gezamenlijke geld." },
  { rol: "trekker", taak: "Zorgt dat een actie gebeurt." },
  { rol: "secretaris", taak: "Bereidt overleggen voor en houdt de afspraken bij." },
  { rol: "onafhankelijk voorzitter", taak: "Leidt het overleg zonder eigen belang bij de uitkomst." },
  { rol: "ambassadeur", taak: "Maakt anderen enthousiast voor de visie." },
  { rol: "toehoorder", taak: "Luistert mee zonder iets toe te zeggen." },
];
