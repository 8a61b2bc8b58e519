// What happens to the file just dropped: how far it is, or why it was not read.
import { Alert, Button } from 'antd';
import { sentenceOf } from '../api/failure.ts';
import { useWords } from '../words/words-context.tsx';
import { useIntake } from './intake-context.tsx';

export function IntakeBanner() {
  const { phase, cancel, choose, dismiss } = useIntake();
  const words = useWords();
  if (phase.kind === 'idle') return null;
  if (phase.kind === 'refused') {
    return (
      <div className="banner" role="alert" data-testid="refusal">
        <Alert
          type="error"
          showIcon
          title={sentenceOf(phase.failure, words)}
          action={
            <Button size="small" onClick={choose}>
              {words.read.again}
            </Button>
          }
          closable={{ onClose: dismiss }}
        />
      </div>
    );
  }
  const percent = Math.round(phase.sent * 100);
  return (
    <div className="banner" role="status">
      <Alert
        type="info"
        title={words.read.reading(phase.name)}
        description={percent < 100 ? words.read.sending(percent) : words.read.understanding}
        action={
          <Button size="small" onClick={cancel}>
            {words.read.leave}
          </Button>
        }
      />
      <div className="banner-bar">
        <div
          className={percent < 100 ? 'banner-fill' : 'banner-fill is-working'}
          style={{ width: `${Math.max(percent, 4)}%` }}
        />
      </div>
    </div>
  );
}
