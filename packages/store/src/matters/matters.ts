// What can be kept and asked of matters. Every call names the government; a matter's id begins with its code.
import type { BreakdownRow } from '@luoshi/ledger';
import type {
  Actor,
  Command,
  Decision,
  Evidence,
  Light,
  Matter,
  MatterEvent,
  MatterRefusal,
  NewMatter,
  AgendaItem as PlannedItem,
  Relation,
  RolledUp,
} from '@luoshi/mechanisms';
import type { Wake } from '../jobs/wake.ts';
import type { StoreRefusal } from '../refusal.ts';
import type {
  BurdenAsked,
  CoursesAsked,
  CoursesFound,
  HistoryFilter,
  MatterFilter,
  MatterHistory,
  MatterItem,
  MatterLine,
  MatterPage,
  MatterStanding,
  MattersChosen,
  ScoresAsked,
  ScoresFound,
  Tally,
  TallyKey,
  UnitMonth,
} from './matter-lists.ts';

export type { Decision } from '@luoshi/mechanisms';

/** Whose an item of an agenda was and how it stood when its session was held. */
export interface AgendaStanding {
  /** 牵头单位 of its matter; of a decision that became none, the unit that was named. */
  readonly unit: string;
  /** Null where there is no matter. */
  readonly matter: { readonly light: Light['colour']; readonly mechanism: string; readonly state: string } | null;
}

export interface AgendaItem extends PlannedItem {
  /** 新增: since when (ISO date) it was to be spoken about, of what came after the session was planned; not there for the rest. */
  readonly since?: string | null | undefined;
  /** Kept when the session is held; not there before, of an item that is nobody's, and of sessions held before it was kept. */
  readonly stood?: AgendaStanding | undefined;
}
export type * from './matter-lists.ts';

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
  /** One for each asked for, in that order, also those that there were already. */
  readonly items: readonly MatterItem[];
  /** How many of them there were already. */
  readonly repeated: number;
}

/** A reminder that a timer or a command made for somebody; read ones stay. */
export interface Notice {
  readonly id: string;
  readonly matter: string;
  readonly title: string;
  readonly what:
    | 'near'
    | 'breach'
    | 'escalate'
    | 'assigned'
    | 'returned'
    | 'urged'
    | 'slip'
    | 'applied'
    | 'extension'
    | 'coordination'
    | 'interview-called'
    | 'interview'
    | 'document'
    | 'suspended'
    | 'resumed'
    | 'withdrawn'
    | 'closed';
  /** The clock that it is about; null for what a command made, whose number in the matter is then the key. */
  readonly clock: string | null;
  readonly key: string;
  /** When it came due or was done, which may be before it was noticed. */
  readonly at: string;
  /** For whom: a unit, a post, or with both null the supervision office. */
  readonly unit: string | null;
  readonly post: string | null;
  readonly readAt: string | null;
}

/** Who asks for reminders. A unit reads those of units merged into it too. */
export interface NoticeReader {
  readonly government: string;
  readonly unit: string | null;
  readonly posts: readonly string[];
  readonly isOffice: boolean;
}

export type MatterToOpen = Omit<NewMatter, 'id'> & { readonly mechanism: string; readonly work: string | null };

export interface OpenedBy {
  readonly government: string;
  readonly actor: Omit<Actor, 'relations'>;
  readonly relations: readonly Relation[];
}

export interface Matters {
  /**
   * Opens matters in one transaction, all or none. `work` ids make it idempotent: a work of a report has at most one matter per
   * mechanism. Settings are laid over what the government set for itself. A parent is an open matter of a government above.
   */
  open(matters: readonly MatterToOpen[], by: OpenedBy): Promise<OpenedMatters | MatterRefusal | StoreRefusal>;
  /** Null for an unknown matter. */
  give(command: GivenCommand): Promise<CommandDone | MatterRefusal | MatterOvertaken | StoreRefusal | null>;
  list(filter: MatterFilter): Promise<MatterPage>;
  /** Every matter, a page of them in memory at a time. */
  lines(filter: MattersChosen & Pick<MatterFilter, 'order'>): AsyncIterable<MatterLine>;
  /** Those of one government that there are, in no order, with the colours of now. */
  standings(government: string, matters: readonly string[]): Promise<readonly MatterStanding[]>;
  /** At most `limit`: the red ones first, then by the day that runs out next, then by number. */
  mostUrgent(filter: MattersChosen, limit: number): Promise<readonly MatterItem[]>;
  /** For each of `groups`, how many matters are alike in its keys. Linear in an index, not in what happened. */
  tally(filter: MattersChosen, groups: readonly (readonly TallyKey[])[]): Promise<readonly (readonly Tally[])[]>;
  /** What was taken off the scores of matters in a period. */
  scores(asked: ScoresAsked): Promise<ScoresFound>;
  /** Where matters stood in a month, as a bulletin counts them. */
  courses(asked: CoursesAsked): Promise<CoursesFound>;
  /** What was asked of units, by month, in no order; months without anything are left out. */
  burden(asked: BurdenAsked): Promise<readonly UnitMonth[]>;
  /** Children are shown whatever government they are of: who may see them is the caller's to say. */
  get(government: string, matter: string): Promise<KeptMatter | null>;
  /** The same for several of one government, in the order asked; unknown ones are left out. */
  several(government: string, matters: readonly string[]): Promise<readonly KeptMatter[]>;
  /** Of matters of governments merged into `successor`, those it has taken over, each with the id it goes on under. */
  takenOver(successor: string, matters: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Every matter that is asked for, by number. */
  histories(filter: HistoryFilter): AsyncIterable<MatterHistory>;
  /** Fires every timer that is due at the store's clock, each once in effect; gives how many took effect. */
  fireDue(): Promise<number>;
  /** When the next timer of any government is due; null where none is set. */
  nextDue(): Promise<Date | null>;
  /**
   * Has the days and lights of all matters under way told anew, at the next `fireDue`: to be called when the calendar was changed, with
   * `000000` for all governments. Gives how many.
   */
  recount(government: string): Promise<number>;
  /** Who is told of each instant at which a timer is due, within the transaction that sets it. */
  wakeBy(wake: Wake): void;
  /** At most 200, the newest first. */
  notices(reader: NoticeReader): Promise<readonly Notice[]>;
  markRead(reader: NoticeReader, ids: readonly string[]): Promise<void>;
  keepEvidence(file: {
    readonly government: string;
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
    readonly by: string;
  }): Promise<Evidence>;
  evidence(government: string, sha256: string): Promise<{ readonly file: Evidence; readonly bytes: Buffer } | null>;
  /** Deletes files that were sent in `days` days ago or earlier and that no event names; gives how many. */
  clearEvidence(days: number): Promise<number>;
  /** Writes titles of before initials were searched as those of today are; gives how many. May run twice, or at once with others. */
  foldTitles(): Promise<number>;
  /** Writes what scores and bulletins count where it is not written; gives how many. May run twice, or at once with others. */
  tellUntold(): Promise<number>;
}

/** A breakdown table in work or issued. Issued versions never change. */
export interface Breakdown {
  readonly government: string;
  readonly report: string;
  readonly version: number;
  readonly issuedAt: string | null;
  readonly issuedBy: string | null;
  /** Rises with every change, through all versions. */
  readonly seq: number;
  readonly rows: readonly BreakdownRow[];
}

export interface Breakdowns {
  /** The draft, else the newest issued version, else null. */
  get(government: string, report: string): Promise<Breakdown | null>;
  versions(government: string, report: string): Promise<readonly Omit<Breakdown, 'rows'>[]>;
  version(government: string, report: string, version: number): Promise<Breakdown | null>;
  /**
   * Writes the draft, a new version after an issued one, when nobody changed the breakdown since `expectedSeq` (0 for the first); null
   * when somebody did, or where the report is unknown.
   */
  save(draft: {
    readonly government: string;
    readonly report: string;
    readonly expectedSeq: number;
    readonly rows: readonly BreakdownRow[];
    readonly by: string;
  }): Promise<Breakdown | null>;
  /** Issues the draft; null when somebody changed it, or where there is none. */
  issue(issue: {
    readonly government: string;
    readonly report: string;
    readonly expectedSeq: number;
    readonly by: string;
  }): Promise<Breakdown | null>;
  /** Rows of the newest issued version of every other report, the newest report first, for proposals to learn from. */
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
  /** Rises with every change. */
  readonly seq: number;
  readonly agenda: readonly AgendaItem[];
  /** Ids of matters, or words of decisions, that a person took off the agenda: they are not put on it again. */
  readonly takenOut: readonly string[];
  readonly decisions: readonly Decision[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
}

/** Sessions of one government at a time. */
export interface DispatchSessions {
  /** The newest day first. */
  list(government: string): Promise<readonly DispatchSession[]>;
  get(government: string, id: string): Promise<DispatchSession | null>;
  /** The last one that was held before a day (ISO date), of that kind; null where there is none. */
  lastHeld(government: string, kind: DispatchSession['kind'], before: string): Promise<DispatchSession | null>;
  plan(session: Omit<DispatchSession, 'id' | 'seq' | 'takenOut'>, by: string): Promise<DispatchSession | StoreRefusal>;
  /** Writes it when nobody changed it since `seq`; null when somebody did, or where there is none. */
  save(session: DispatchSession, by: string): Promise<DispatchSession | null>;
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
  /** Rises with every change. */
  readonly seq: number;
  readonly issuedAt: string | null;
  readonly issuedBy: string | null;
}

/** Bulletins of one government at a time. Issued ones never change. */
export interface Bulletins {
  /** The newest month first. */
  list(government: string): Promise<readonly Bulletin[]>;
  get(government: string, id: string): Promise<Bulletin | null>;
  draft(
    bulletin: Pick<Bulletin, 'government' | 'month' | 'title' | 'body'>,
    by: string,
  ): Promise<Bulletin | StoreRefusal>;
  /** Writes a draft when nobody changed it since `seq`; null when somebody did or issued it, or where there is none. */
  save(bulletin: Pick<Bulletin, 'government' | 'id' | 'seq' | 'title' | 'body'>, by: string): Promise<Bulletin | null>;
  /** Gives it the next number of its month's year; null as above. */
  issue(bulletin: Pick<Bulletin, 'government' | 'id' | 'seq'>, by: string): Promise<Bulletin | null>;
}
