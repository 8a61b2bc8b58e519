// Units and people from CSV or Excel files: first what they would change, then the change.
import { MOST_ROWS, withoutGuard } from '@luoshi/ledger/for-pages';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useState } from 'react';
import type { DirectoryGrid, DirectorySheetsAnswer } from '../api/contract.ts';
import { sentenceOf } from '../api/failure.ts';
import { readWorkbook, sendSheets } from '../api/system-calls.ts';
import { readCells } from '../breakdown/tab-separated.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import { decodedText } from './decoded-text.ts';

export function SheetsDialog({ onClose }: { readonly onClose: () => void }) {
  const words = useWords();
  const { directory } = useSupervisionWords().system;
  const queries = useQueryClient();
  const { message } = App.useApp();
  const [units, setUnits] = useState<File | null>(null);
  const [people, setPeople] = useState<File | null>(null);
  /** One workbook was chosen and gave both sheets. */
  const [both, setBoth] = useState(false);
  const [tried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: async (save: boolean) => {
      const chosenUnits = units === null ? null : await gridOf(units, 'units');
      const chosenPeople = people === null ? null : await gridOf(people, 'people');
      const unitSheet = chosenUnits ?? (chosenPeople?.hasOther ? await gridOf(people!, 'units') : null);
      const peopleSheet = chosenPeople ?? (chosenUnits?.hasOther ? await gridOf(units!, 'people') : null);
      setBoth(unitSheet !== chosenUnits || peopleSheet !== chosenPeople);
      const problems = [...(unitSheet?.problems ?? []), ...(peopleSheet?.problems ?? [])];
      if (problems.length > 0) return { ...nothingSaved, problems };
      return sendSheets({
        ...(unitSheet ? { units: unitSheet.grid } : {}),
        ...(peopleSheet ? { people: peopleSheet.grid } : {}),
        save,
      });
    },
    onSuccess: async ({ saved }) => {
      if (!saved) return;
      await queries.invalidateQueries();
      void message.success(directory.taken);
      onClose();
    },
  });
  const preview = sending.data;
  const hasNone = units === null && people === null;
  const mayTake = preview !== undefined && preview.problems.length === 0 && !preview.saved && hasChanges(preview);
  const choose = (set: (file: File | null) => void) => (file: File | null) => {
    sending.reset();
    setBoth(false);
    set(file);
  };
  return (
    <Dialog
      title={directory.import}
      okText={mayTake ? directory.take : directory.check}
      width={680}
      isBusy={sending.isPending}
      problem={
        sending.error !== null ? sentenceOf(sending.error, words) : tried && hasNone ? directory.chooseUnits : null
      }
      onSubmit={() => {
        setTried(true);
        if (!hasNone) sending.mutate(mayTake);
      }}
      onCancel={onClose}
    >
      <p className="form-hint">{directory.importHint}</p>
      <FileField label={directory.importUnits} onFile={choose(setUnits)} />
      <FileField label={directory.importPeople} onFile={choose(setPeople)} />
      {preview !== undefined && both && <p className="form-hint">{directory.bothSheets}</p>}
      {preview !== undefined && <Preview preview={preview} />}
    </Dialog>
  );
}

function Preview({ preview: { added, changed, problems } }: { readonly preview: DirectorySheetsAnswer }) {
  const { language } = useWords();
  const { directory } = useSupervisionWords().system;
  if (problems.length > 0)
    return (
      <div role="alert">
        <p>{directory.problems}</p>
        <ul className="refused-list">
          {problems.map((problem) => (
            <li key={`${problem.sheet} ${problem.row} ${problem.column} ${problem.code}`}>
              <span className="form-problem">{problem[language]}</span>
            </li>
          ))}
        </ul>
      </div>
    );
  if (!hasChanges({ added, changed })) return <p role="status">{directory.nothingChanges}</p>;
  return (
    <div role="status">
      <p>{directory.willBe(added.units.length, added.posts.length, added.people.length, countOf(changed))}</p>
      <Names title={directory.addedNames} names={[...added.units, ...added.people]} />
      <Names title={directory.changedNames} names={[...changed.units, ...changed.posts, ...changed.people]} />
    </div>
  );
}

type Names = Readonly<Record<'units' | 'posts' | 'people', readonly string[]>>;

const countOf = ({ units, posts, people }: Names): number => units.length + posts.length + people.length;
const hasChanges = ({ added, changed }: Pick<DirectorySheetsAnswer, 'added' | 'changed'>): boolean =>
  countOf(added) + countOf(changed) > 0;

/** Names shown before the rest is counted. */
const NAMED = 30;

function Names({ title, names }: { readonly title: string; readonly names: readonly string[] }) {
  const { colon } = useWords();
  const { system, marks } = useSupervisionWords();
  if (names.length === 0) return null;
  return (
    <p className="soft">
      {title}
      {colon}
      <span lang="zh-CN">{names.slice(0, NAMED).join(marks.comma)}</span>
      {names.length > NAMED && system.directory.moreNames(names.length - NAMED)}
    </p>
  );
}

function FileField({ label, onFile }: { readonly label: string; readonly onFile: (file: File | null) => void }) {
  return (
    <label className="field file-field">
      <span className="field-name">{label}</span>
      <input type="file" accept=".csv,.xlsx,text/csv" onChange={(event) => onFile(event.target.files?.[0] ?? null)} />
    </label>
  );
}

/** What is shown while a workbook has cells that cannot be read. */
const nothingSaved = {
  saved: false,
  added: { units: [], posts: [], people: [] },
  changed: { units: [], posts: [], people: [] },
};

/** One row more than is read: the server then tells that there are too many. */
async function gridOf(file: File, sheet: 'units' | 'people'): Promise<DirectoryGrid> {
  if (/\.xlsx$/i.test(file.name)) return readWorkbook(file, sheet);
  const rows = readCells(decodedText(await file.arrayBuffer()), ',').slice(0, MOST_ROWS + 1);
  return { grid: rows.map((row) => row.map(withoutGuard)), hasOther: false, problems: [] };
}
