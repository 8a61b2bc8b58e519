// The agenda of a session (会商议题) as it is laid before those who come: what is spoken about, whose it is, and how it stands.

export interface AgendaDocument {
  /** 3月13日周五会商. */
  readonly session: string;
  readonly office: string;
  /** Day of the session, ISO date. */
  readonly heldOn: string;
  /** Day as of which the lights are, ISO date. */
  readonly asOf: string;
  readonly chair: string;
  readonly items: readonly AgendaLine[];
}

export interface AgendaLine {
  readonly title: string;
  /** 牵头单位; '' for what is no matter. */
  readonly unit: string;
  /** Why it is on the agenda and how it stands, each on a line: 待协调, 黄灯. */
  readonly standing: readonly string[];
  readonly note: string;
}
