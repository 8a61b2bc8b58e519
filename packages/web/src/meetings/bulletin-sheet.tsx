// A bulletin: one denominator printed, the units' table, and the paragraphs that people write.
import { Button } from 'antd';
import { useState } from 'react';
import type { Bulletin, BulletinSave } from '../api/contract.ts';
import { bulletinPath, issueBulletin, saveBulletin } from '../api/meeting-calls.ts';
import { TextField } from '../parts/text-field.tsx';
import { useSigning } from '../signing/signing-context.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { BulletinTable } from './bulletin-table.tsx';
import { useDraftActs } from './use-draft-acts.ts';

export function BulletinSheet({ bulletin }: { readonly bulletin: Bulletin }) {
  const { dates, meetings } = useSupervisionWords();
  const { bulletins } = meetings;
  const { session } = useSigning();
  const [title, setTitle] = useState(bulletin.title);
  const [remarks, setRemarks] = useState(bulletin.remarks.join('\n'));
  const [next, setNext] = useState(bulletin.next.join('\n'));
  const isIssued = bulletin.issuedAt !== null;
  const mayEdit = !isIssued && (session?.abilities.includes('issue-bulletin') ?? false);
  const { isBusy, save, end } = useDraftActs({
    save: (draft: BulletinSave) => saveBulletin(bulletin.month, draft),
    end: () => issueBulletin(bulletin.month),
    saved: bulletins.saved,
    asks: { title: bulletins.issue, content: bulletins.issueWhy },
    ended: ({ number }) => bulletins.issuedNow(number ?? 0),
  });
  const draft = { title, remarks: linesIn(remarks), next: linesIn(next) };
  const { units, sum } = bulletin;
  return (
    <article className="bulletin">
      <p className="bulletin-number">
        {bulletin.number === null ? bulletins.draft : bulletins.number(bulletin.number)}
        {bulletin.issuedAt !== null && (
          <span className="soft"> {bulletins.issuedBy(dates.day(bulletin.issuedAt), bulletin.issuedBy ?? '')}</span>
        )}
      </p>
      {mayEdit ? (
        <TextField label={bulletins.titleField} value={title} onChange={setTitle} name="title" maxLength={200} />
      ) : (
        <h2 lang="zh-CN">{title}</h2>
      )}
      <p className="bulletin-sum">
        {bulletins.denominator(sum.total, sum.closed, sum.normal, sum.behind, sum.overdue)}
      </p>
      <BulletinTable units={units} sum={sum} />
      {mayEdit ? (
        <>
          <TextField label={bulletins.remarks} value={remarks} onChange={setRemarks} name="remarks" lines={5} />
          <TextField label={bulletins.next} value={next} onChange={setNext} name="next" lines={4} />
          <p className="form-hint">{bulletins.issueWhy}</p>
        </>
      ) : (
        <>
          <Paragraphs head={bulletins.remarksHead} lines={draft.remarks} />
          <Paragraphs head={bulletins.nextHead} lines={draft.next} />
        </>
      )}
      <p className="page-acts">
        {mayEdit && (
          <>
            <Button loading={isBusy} onClick={() => save(draft)}>
              {bulletins.save}
            </Button>
            <Button type="primary" loading={isBusy} disabled={bulletin.units.length === 0} onClick={() => end(draft)}>
              {bulletins.issue}
            </Button>
          </>
        )}
        <a className="button" href={`${bulletinPath(bulletin.month)}/bulletin.docx`} download>
          {bulletins.word}
        </a>
      </p>
    </article>
  );
}

function Paragraphs({ head, lines }: { readonly head: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{head}</h3>
      {lines.map((line) => (
        <p key={line} lang="zh-CN">
          {line}
        </p>
      ))}
    </>
  );
}

const linesIn = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
