// A button that shows the key which does the same.
import { Button } from 'antd';

interface KeyButtonProps {
  readonly id: string;
  readonly name: string;
  /** As in `aria-keyshortcuts`: `K`, `Enter`. */
  readonly shortcut: string;
  readonly isOff?: boolean;
  readonly isMain?: boolean;
  readonly onPress: () => void;
}

export function KeyButton({ id, name, shortcut, isOff = false, isMain = false, onPress }: KeyButtonProps) {
  return (
    <Button
      type={isMain ? 'primary' : 'default'}
      disabled={isOff}
      onClick={onPress}
      aria-keyshortcuts={shortcut}
      data-act={id}
    >
      {name}
      <kbd>{shortcut === 'Enter' ? '⏎' : shortcut}</kbd>
    </Button>
  );
}
