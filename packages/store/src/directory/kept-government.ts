// A government of the installation as it is kept, and as it is given.

export interface KeptGovernment {
  readonly code: string;
  readonly name: string;
  readonly level: string | null;
  /** Code of the government above; null where none is kept. */
  readonly parent: string | null;
  /** Code of the government that it was merged into; null while it stands. */
  readonly mergedInto: string | null;
}

/** A government as given; left out, whether it was merged stays as it is. */
export type GivenGovernment = Omit<KeptGovernment, 'mergedInto'> & { readonly mergedInto?: string | null | undefined };
