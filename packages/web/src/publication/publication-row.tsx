// One promise on its way to the public: the very words that the public reads, or will.
import type { PublicationLine } from '@luoshi/server/api-types';
import { usePublicationWords } from '../words/publication/use-publication-words.ts';
import { useWords } from '../words/words-context.tsx';
import { VerdictSign } from '../year-account/verdict-sign.tsx';

interface PublicationRowProps {
  readonly line: PublicationLine;
  readonly isPicked: boolean;
  readonly onPick: (promise: string) => void;
}

export function PublicationRow({ line, isPicked, onPick }: PublicationRowProps) {
  const words = usePublicationWords();
  const { colon } = useWords();
  const { shown, number, promise, verdict, heading, standing, isRuled } = line;
  const state = !isRuled ? 'proposed' : shown?.reason == null ? 'confirmed' : 'overruled';
  return (
    <li className="publication-line" data-promise={promise} data-standing={standing}>
      <input type="checkbox" aria-label={words.pick(number)} checked={isPicked} onChange={() => onPick(promise)} />
      <div>
        <p className="soft">
          {words.number(number)} · <span lang="zh-CN">{heading}</span>
        </p>
        {shown !== null && <Words of={shown.promise} />}
        <p>
          <VerdictSign verdict={verdict} state={state} /> {shown !== null && <Claim shown={shown} />}
        </p>
        {shown?.reason != null && (
          <p>
            {words.reason}
            {colon}
            <span lang="zh-CN">{shown.reason}</span>
          </p>
        )}
        <Standing line={line} />
      </div>
    </li>
  );
}

type Shown = NonNullable<PublicationLine['shown']>;

function Words({ of: { before, text, after, isCutBefore, isCutAfter } }: { readonly of: Shown['promise'] }) {
  return (
    <p lang="zh-CN">
      {isCutBefore && '…'}
      {before}
      <mark>{text}</mark>
      {after}
      {isCutAfter && '…'}
    </p>
  );
}

function Claim({ shown: { result } }: { readonly shown: Shown }) {
  const words = usePublicationWords();
  if (result === null) return <span className="soft">{words.noResult}</span>;
  return <span lang="zh-CN">{result.before + result.text + result.after}</span>;
}

function Standing({
  line: { evidence, withheld, address, shown, standing, isRuled },
}: {
  readonly line: PublicationLine;
}) {
  const words = usePublicationWords();
  if (withheld !== null) return <p className="soft">{words.withheldBy(withheld.by, withheld.reason)}</p>;
  if (address === null) return shown && <p className="soft">{words.works(shown.works)}</p>;
  const page = (
    <a href={address} target="_blank" rel="noreferrer">
      {words.page}
    </a>
  );
  if (standing === 'under-review')
    return (
      <p className="soft">
        {isRuled ? words.underReview : words.notRuled} · {page}
      </p>
    );
  return (
    <p className="soft">
      {evidence === true ? words.withEvidence : words.withoutEvidence} · {page}
    </p>
  );
}
