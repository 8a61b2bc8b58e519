// A drafted review as the API tells it: sources and reasons in words, units by their names, lines with their permanent ids.
import { draftTitle } from '@luoshi/documents';
import {
  type DraftSource,
  type DraftStatement,
  draftSourceSentence,
  printedWords,
  type ReviewDraft,
  unsupportedSentence,
} from '@luoshi/ledger';
import type { KeptYearAccount } from '@luoshi/store';
import type { ReviewDraftAnswer, ReviewDraftSource, ReviewDraftStatement } from '../api/review-draft.ts';
import type { Naming } from '../matters/naming.ts';

export function presentDraft(draft: ReviewDraft, { account }: KeptYearAccount, naming: Naming): ReviewDraftAnswer {
  const promises = new Map(account.lines.map(({ number, promise }) => [number, promise.id]));
  const stated = (one: DraftStatement): ReviewDraftStatement => ({
    text: one.text,
    verdict: one.verdict,
    lines: one.lines.map((number) => ({ number, promise: promises.get(number)! })),
    sources: one.sources.map(presentSource),
  });
  return {
    government: draft.government,
    year: draft.year,
    title: draftTitle(draft),
    plan: account.plan,
    next: account.next,
    seq: draft.seq,
    total: draft.total,
    stated: draft.stated,
    opening: stated(draft.opening),
    parts: draft.parts.map(({ title, done, open }) => ({ title, done: done.map(stated), open: open.map(stated) })),
    unsupported: draft.unsupported.map(({ number, promise, heading, verdict, reason, units, sources }) => ({
      number,
      promise: promise.id,
      text: printedWords(promise.text),
      heading,
      verdict,
      reason,
      reasonSentence: { zh: unsupportedSentence(reason, 'zh'), en: unsupportedSentence(reason, 'en') },
      units: units.map(naming.unit),
      sources: sources.map(presentSource),
    })),
  };
}

function presentSource(source: DraftSource): ReviewDraftSource {
  const isQuoted = source.kind === 'plan' || source.kind === 'report';
  return {
    kind: source.kind,
    sentence: { zh: draftSourceSentence(source, 'zh'), en: draftSourceSentence(source, 'en') },
    words: isQuoted ? source.words : null,
    passage: isQuoted ? source.passage : null,
    matter: source.kind === 'matter' ? source.matter.matter : null,
  };
}
