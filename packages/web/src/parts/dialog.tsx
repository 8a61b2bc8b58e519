// A question in front of the page: a form whose first field has the focus, Enter to answer, Escape to leave.
import { Modal } from 'antd';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../words/words-context.tsx';

interface DialogProps {
  readonly title: string;
  readonly okText: string;
  readonly isBusy?: boolean;
  /** There is nothing to choose: one button puts it away. */
  readonly isNotice?: boolean;
  readonly width?: number;
  /** What went wrong with the answer as a whole. */
  readonly problem: string | null;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

export function Dialog({
  title,
  okText,
  isBusy = false,
  isNotice = false,
  width = 460,
  problem,
  onSubmit,
  onCancel,
  children,
}: DialogProps) {
  const words = useWords();
  const form = useRef<HTMLFormElement>(null);
  return (
    <Modal
      open
      title={title}
      okText={okText}
      cancelText={words.review.cancel}
      confirmLoading={isBusy}
      {...(isNotice ? { cancelButtonProps: { style: { display: 'none' } } } : {})}
      onOk={onSubmit}
      onCancel={onCancel}
      width={width}
      afterOpenChange={(open) => open && focusFirst(form.current)}
    >
      <form
        className="form"
        ref={form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
        {problem !== null && (
          <p className="form-problem" role="alert">
            {problem}
          </p>
        )}
        <button type="submit" hidden />
      </form>
    </Modal>
  );
}

/** The field marked as first, else the form's first. */
function focusFirst(form: HTMLFormElement | null): void {
  (form?.querySelector<HTMLElement>('[data-first]') ?? form?.querySelector<HTMLElement>('input, textarea'))?.focus();
}
