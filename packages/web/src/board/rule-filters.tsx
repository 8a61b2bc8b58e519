// By mechanism, and by the steps and classes that fit it: a step says of which mechanism it is.
import { useQuery } from '@tanstack/react-query';
import { mechanismsQuery } from '../api/matter-queries.ts';
import { FilterChoice } from '../parts/filter-choice.tsx';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';
import { useWords } from '../words/words-context.tsx';
import type { BoardSearch } from './board-search.ts';
import { choiceIn, choiceText, type RuleChoice, ruleChoices } from './rule-choices.ts';

interface RuleFiltersProps {
  readonly search: BoardSearch;
  readonly onSearch: (patch: BoardSearch) => void;
}

export function RuleFilters({ search, onSearch }: RuleFiltersProps) {
  const { language } = useWords();
  const { filters } = useSupervisionWords().board;
  const { data: views = [] } = useQuery(mechanismsQuery);
  const mechanisms = views.map(({ mechanism }) => mechanism);
  const { mechanism } = search;
  return (
    <>
      <FilterChoice
        name={filters.mechanism}
        value={mechanism}
        options={mechanisms.map(({ id, name }) => ({ value: id, label: name[language] }))}
        onChange={(next) => onSearch({ mechanism: next, state: undefined, class: undefined })}
      />
      <FilterChoice
        name={filters.step}
        value={chosenIn(mechanism, search.state)}
        options={ruleChoices(mechanisms, 'states', mechanism, language)}
        onChange={(next) => onSearch(withChoice('state', next, search))}
      />
      <FilterChoice
        name={filters.class}
        value={chosenIn(mechanism, search.class)}
        options={ruleChoices(mechanisms, 'classes', mechanism, language)}
        onChange={(next) => onSearch(withChoice('class', next, search))}
      />
    </>
  );
}

const chosenIn = (mechanism: string | undefined, id: string | undefined): string | undefined =>
  mechanism === undefined || id === undefined ? undefined : choiceText({ mechanism, id });

function withChoice(field: 'state' | 'class', value: string | undefined, { mechanism }: BoardSearch): BoardSearch {
  const choice: Partial<RuleChoice> = value === undefined ? {} : choiceIn(value);
  return { mechanism: choice.mechanism ?? mechanism, [field]: choice.id };
}
