// Below the table: how the open line stands, and what can be done with it or with all that are picked.
import { Button } from 'antd';
import type { YearAccountLine } from '../api/contract.ts';
import { KeyButton } from '../parts/key-button.tsx';
import { type LanguageInUse, promiseText, rulingText } from './line-texts.ts';

export type RulingKey = 'next' | 'previous' | 'confirm' | 'overrule' | 'withdraw';

export const RULING_KEYS: Readonly<Record<string, RulingKey>> = {
  j: 'next',
  k: 'previous',
  o: 'overrule',
  w: 'withdraw',
  Enter: 'confirm',
};

interface RulingFootProps {
  readonly line: YearAccountLine | null;
  readonly language: LanguageInUse;
  /** False for those who only read: the steps forth and back work. */
  readonly canRule: boolean;
  readonly isBusy: boolean;
  readonly picked: number;
  readonly onKey: (key: RulingKey) => void;
  readonly onConfirmPicked: () => void;
  readonly onUnpick: () => void;
}

export function RulingFoot(props: RulingFootProps) {
  const { line, language, canRule, isBusy, picked, onKey, onConfirmPicked, onUnpick } = props;
  const { acts } = language.words;
  const act = (key: RulingKey, name: string, shortcut: string, isOff: boolean, isMain = false) => (
    <KeyButton id={key} name={name} shortcut={shortcut} isOff={isOff} isMain={isMain} onPress={() => onKey(key)} />
  );
  return (
    <footer className="review-foot ruling-foot">
      <p className="review-standing" aria-live="polite">
        {line === null ? (
          <span className="keys-hint">{canRule ? acts.keys : acts.keysRead}</span>
        ) : (
          <>
            <b>
              {line.number} <span lang="zh-CN">{promiseText(line)}</span>
            </b>{' '}
            {rulingText(line, language)}
          </>
        )}
      </p>
      <div className="review-acts">
        {act('previous', acts.previous, 'K', false)}
        {act('next', acts.next, 'J', false)}
        <span className="review-gap" />
        {canRule && picked > 0 && (
          <>
            <Button onClick={onUnpick}>{acts.unselect}</Button>
            <Button type="primary" loading={isBusy} onClick={onConfirmPicked} data-act="confirm-picked">
              {acts.confirmMany(picked)}
            </Button>
          </>
        )}
        {canRule && picked === 0 && (
          <>
            {act('withdraw', acts.withdraw, 'W', isBusy || line?.ruling == null)}
            {act('overrule', acts.overrule, 'O', isBusy || line === null)}
            {act('confirm', acts.confirm, 'Enter', isBusy || line === null || line.state !== 'proposed', true)}
          </>
        )}
      </div>
    </footer>
  );
}
