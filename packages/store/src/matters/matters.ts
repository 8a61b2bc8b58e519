// What can be kept and asked of matters. Every call names the government; a matter's id begins with its code.
import type { BreakdownRow } from '@luoshi/ledger';
import type {
  Actor,
  Command,
  Evidence,
  Light,
  Matter,
  MatterEvent,
  MatterRefusal,
  NewMatter,
  Relation,
  RolledUp,
} from '@luoshi/mechanisms';

/** A matter as lists show it. Light and days left are derived when the list is made. */
export interface MatterItem {
  readonly id: string;
  readonly government: string;
  readonly mechanism: string;
  readonly class: string;
  readonly work: BreakdownRow['class'];
  readonly title: string;
  readonly heading: string;
  readonly leadUnit: string;
  readonly leaderPost: string | null;
  readonly state: string;
  readonly phase: string;
  readonly seq: number;
  /** ISO date. */
  readonly limit: string | null;
  /** The first day that runs out next, with its clock. */
  readonly nextDue: { readonly clock: string; readonly key: string; readonly due: string } | null;
  readonly light: Light;
  readonly share: number | null;
  readonly openedAt: string;
  readonly closedAt: string | null;
}

export interface MatterFilter {
  readonly government: string;
  /** Matters to which this unit stands as lead, collecting or co-unit. */
  readonly unit?: string | undefined;
  readonly leaderPost?: string | undefined;
  readonly phase?: readonly string[] | undefined;
  readonly state?: string | undefined;
  readonly work?: BreakdownRow['class'] | undefined;
  readonly heading?: string | undefined;
  readonly light?: Light['colour'] | undefined;
  /** Words of the title, of its unit or leader; pinyin initials too. */
  readonly words?: string | undefined;
  /** Those with a clock that runs out by this day. */
  readonly dueBy?: string | undefined;
  readonly order: 'urgency' | 'number' | 'newest';
  /** At most 200; the cursor is where the page before ended. */
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface MatterPage {
  readonly items: readonly MatterItem[];
  readonly cursor: string | null;
}

export interface KeptMatter {
  readonly item: MatterItem;
  readonly matter: Matter;
  readonly events: readonly MatterEvent[];
  readonly children: readonly MatterItem[];
  readonly rolledUp: RolledUp | null;
}

export interface GivenCommand extends Command {
  readonly government: string;
  readonly matter: string;
  /** Chosen by the caller and new for each form; the same key again is answered as the first time and changes nothing. */
  readonly key: string;
  readonly actor: Omit<Actor, 'relations'>;
  readonly relations: readonly Relation[];
}

export interface CommandDone {
  readonly event: MatterEvent;
  readonly item: MatterItem;
  /** True when the key was seen before. */
  readonly repeated: boolean;
}

/** Somebody acted since the caller looked: what they did. */
export interface MatterOvertaken {
  readonly refusal: MatterRefusal;
  readonly since: readonly MatterEvent[];
  readonly item: MatterItem;
}

export interface OpenedMatters {
  readonly items: readonly MatterItem[];
  /** Works of this breakdown version that had a matter already. */
  readonly repeated: number;
}

/** A reminder that a timer or a command made for somebody; read ones stay. */
export interface Notice {
  readonly id: string;
  readonly matter: string;
  readonly title: string;
  readonly what: 'breach' | 'escalate' | 'assigned' | 'returned' | 'urged' | 'slip' | 'applied' | 'extension';
  readonly clock: string | null;
  readonly key: string;
  readonly at: string;
  readonly readAt: string | null;
}

export interface Matters {
  /** Opens matters in one transaction, all or none. `work` ids make it idempotent: a work has at most one matter per mechanism. */
  open(
    matters: readonly (Omit<NewMatter, 'id'> & { readonly mechanism: string; readonly work: string | null })[],
    by: {
      readonly government: string;
      readonly actor: Omit<Actor, 'relations'>;
      readonly relations: readonly Relation[];
    },
  ): Promise<OpenedMatters | MatterRefusal>;
  give(command: GivenCommand): Promise<CommandDone | MatterRefusal | MatterOvertaken | null>;
  list(filter: MatterFilter): Promise<MatterPage>;
  get(government: string, matter: string): Promise<KeptMatter | null>;
  /** Fires every timer that is due at the store's clock, each once in effect; gives how many took effect. */
  fireDue(): Promise<number>;
  notices(query: {
    readonly government: string;
    readonly unit: string | null;
    readonly posts: readonly string[];
    readonly isOffice: boolean;
  }): Promise<readonly Notice[]>;
  keepEvidence(file: {
    readonly government: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
    readonly by: string;
  }): Promise<Evidence>;
  evidence(government: string, sha256: string): Promise<{ readonly file: Evidence; readonly bytes: Buffer } | null>;
  /** Number of the first event of a matter's chain that does not fit; null when all do. */
  firstBroken(government: string, matter: string): Promise<number | null>;
}

/** A breakdown table in work or issued. Issued versions never change. */
export interface Breakdown {
  readonly government: string;
  readonly report: string;
  readonly version: number;
  readonly issuedAt: string | null;
  readonly issuedBy: string | null;
  readonly seq: number;
  readonly rows: readonly BreakdownRow[];
}

export interface Breakdowns {
  /** The draft, else the newest issued version, else null. */
  get(government: string, report: string): Promise<Breakdown | null>;
  versions(government: string, report: string): Promise<readonly Omit<Breakdown, 'rows'>[]>;
  version(government: string, report: string, version: number): Promise<Breakdown | null>;
  /** Writes the draft when nobody changed it since `expectedSeq`; null when somebody did. */
  save(draft: {
    readonly government: string;
    readonly report: string;
    readonly expectedSeq: number;
    readonly rows: readonly BreakdownRow[];
    readonly by: string;
  }): Promise<Breakdown | null>;
  issue(issue: {
    readonly government: string;
    readonly report: string;
    readonly expectedSeq: number;
    readonly by: string;
  }): Promise<Breakdown | null>;
  /** Rows of all issued versions of other years, newest first, for proposals to learn from. */
  past(government: string, exceptReport: string): Promise<readonly BreakdownRow[]>;
}

/** 会商、调度: a session with its agenda, minutes and decisions. */
export interface DispatchSession {
  readonly id: string;
  readonly government: string;
  readonly kind: 'friday' | 'weekly' | 'monthly' | 'special';
  /** ISO date. */
  readonly heldOn: string;
  readonly title: string;
  readonly chair: string;
  readonly state: 'planned' | 'held';
  readonly agenda: readonly AgendaItem[];
  readonly decisions: readonly Decision[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

export interface AgendaItem {
  readonly matter: string | null;
  readonly title: string;
  readonly why: 'last-decision' | 'red' | 'yellow' | 'coordination' | 'added';
  readonly note: string;
}

export interface Decision {
  readonly id: string;
  readonly text: string;
  readonly unit: string | null;
  readonly limit: string | null;
  /** The matter that it became. */
  readonly matter: string | null;
  readonly done: boolean;
}

/** 政务督查通报: numbered in its year; the figures are kept as they were when it was issued. */
export interface Bulletin {
  readonly id: string;
  readonly government: string;
  readonly year: number;
  readonly number: number | null;
  /** YYYY-MM. */
  readonly month: string;
  readonly title: string;
  readonly body: unknown;
  readonly issuedAt: string | null;
  readonly issuedBy: string | null;
}
