import { Input, InputNumber } from 'antd';
import { useState, type ReactNode } from 'react';

interface HeldTextProps {
  id?: string;
  value: string;
  label?: string;
  type?: 'text' | 'date';
  isWrong?: boolean;
  isLong?: boolean;
  maxLength?: number;
  onKeep: (value: string) => void;
}

/** A text that is kept when one leaves the field, or presses Enter, and only if it changed. */
export function HeldText({ id, value, label, type = 'text', isWrong, isLong, maxLength, onKeep }: HeldTextProps) {
  const [held, setHeld] = useHeld(value);
  const keep = () => {
    if (held !== value) onKeep(held);
  };
  const shared = {
    id,
    value: held,
    maxLength,
    'aria-label': label,
    status: isWrong ? ('error' as const) : undefined,
    onBlur: keep,
  };
  if (isLong) {
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: 2, maxRows: 8 }}
        onChange={({ target }) => setHeld(target.value)}
      />
    );
  }
  return <Input {...shared} type={type} onChange={({ target }) => setHeld(target.value)} onPressEnter={keep} />;
}

interface HeldNumberProps {
  id?: string;
  value: number | null;
  label?: string;
  isWrong?: boolean;
  suffix?: ReactNode;
  onKeep: (value: number | null) => void;
}

/** A number, kept in the same way. */
export function HeldNumber({ id, value, label, isWrong, suffix, onKeep }: HeldNumberProps) {
  const [held, setHeld] = useHeld(value);
  const keep = () => {
    if (held !== value) onKeep(held);
  };
  return (
    <InputNumber
      id={id}
      value={held}
      controls={false}
      suffix={suffix}
      aria-label={label}
      status={isWrong ? 'error' : undefined}
      style={{ width: '100%' }}
      onChange={setHeld}
      onBlur={keep}
      onPressEnter={keep}
    />
  );
}

/** The value being written, until another one arrives from outside. */
function useHeld<Value>(value: Value) {
  const [held, setHeld] = useState(value);
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    setSeen(value);
    setHeld(value);
  }
  return [held, setHeld] as const;
}
