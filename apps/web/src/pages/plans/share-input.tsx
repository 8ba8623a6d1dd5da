import { InputNumber } from 'antd';

interface ShareInputProps {
  id?: string;
  value?: number | null;
  onChange?: (share: number | null) => void;
}

/** A share, 0–1, written as a percentage. */
export function ShareInput({ id, value, onChange }: ShareInputProps) {
  const percentage = value === null || value === undefined ? null : Math.round(value * 1000) / 10;
  return (
    <InputNumber<number>
      id={id}
      suffix="%"
      value={percentage}
      onChange={(typed) => onChange?.(typed === null ? null : typed / 100)}
    />
  );
}
