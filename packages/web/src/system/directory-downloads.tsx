// The directory to take away: a workbook or CSV files in the columns of the import, telephone numbers masked unless one asks for them and may.
import { Checkbox } from 'antd';
import { useState } from 'react';
import { directorySheetPath } from '../api/system-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function DirectoryDownloads({ mayTakePhones }: { readonly mayTakePhones: boolean }) {
  const { directory: words } = useSupervisionWords().system;
  const [whole, setWhole] = useState(false);
  return (
    <p className="table-acts" data-testid="directory-downloads">
      <a className="button" href={directorySheetPath('directory.xlsx', whole)} download>
        {words.download}
      </a>
      <a className="button" href={directorySheetPath('units.csv', whole)} download>
        {words.downloadUnits}
      </a>
      <a className="button" href={directorySheetPath('people.csv', whole)} download>
        {words.downloadPeople}
      </a>
      {mayTakePhones && (
        <Checkbox checked={whole} onChange={(event) => setWhole(event.target.checked)}>
          {words.wholePhones}
        </Checkbox>
      )}
      <span className="soft">{words.downloadHint}</span>
    </p>
  );
}
