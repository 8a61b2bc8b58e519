// A reply as one reads it: class in the corner, text in paragraphs, promise, who signed it, whom to ask, the grade.
import type { MySuggestion } from '../api/contract.ts';
import { useSuggestionWords } from '../words/suggestions/use-suggestion-words.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function ReplyDocument({
  reply,
  letter,
}: {
  readonly reply: MySuggestion['replies'][number];
  readonly letter: string | null;
}) {
  const { detail, classes, grades } = useSuggestionWords();
  const { dates } = useSupervisionWords();
  const facts = [
    reply.signedBy === null ? detail.draft : detail.signed(reply.signedBy),
    reply.sentAt === null ? null : detail.sent(dates.time(reply.sentAt)),
    detail.openness[reply.openness],
  ].filter((fact) => fact !== null);
  return (
    <section className="reply-document" data-round={reply.round}>
      <header>
        <h3>{reply.round === 1 ? detail.reply : detail.again}</h3>
        <span className={`reply-class is-${reply.replyClass}`}>{classes[reply.replyClass]}</span>
      </header>
      {reply.number !== null && <p className="reply-number">{reply.number}</p>}
      <div lang="zh-CN" className="reply-text">
        {paragraphs(reply.text).map(({ key, text }) => (
          <p key={key}>{text}</p>
        ))}
        {reply.pledge !== null && reply.pledgedUntil !== null && (
          <p className="reply-pledge">{detail.pledge(reply.pledge, dates.day(reply.pledgedUntil))}</p>
        )}
      </div>
      <p className="soft">{facts.join(' · ')}</p>
      <p className="soft">{detail.contact(reply.contact, reply.phone)}</p>
      {letter !== null && (
        <p>
          <a href={letter} download>
            {detail.letter}
          </a>
        </p>
      )}
      {reply.grade !== null && (
        <p className="reply-grade">
          {detail.gradedBy(grades[reply.grade.grade], reply.grade.by, dates.time(reply.grade.at))}
          {reply.grade.enteredBy !== null && (
            <span className="tag is-paper">{detail.paper(reply.grade.enteredBy)}</span>
          )}
          {reply.grade.words !== '' && <span lang="zh-CN">　{reply.grade.words}</span>}
        </p>
      )}
    </section>
  );
}

/** Lines of a text that are not blank, told apart by where they begin. */
export function paragraphs(text: string): readonly { readonly key: number; readonly text: string }[] {
  let at = 0;
  return text.split(/\r\n|[\n\r]/).flatMap((line) => {
    const key = at;
    at += line.length + 1;
    return line.trim() === '' ? [] : [{ key, text: line.trim() }];
  });
}
