import { Select, type RefSelectProps } from 'antd';
import type { Ref } from 'react';

interface ChoiceFieldProps {
  id: string;
  value: string | null;
  options: { value: string; label: string }[];
  isWrong: boolean;
  ref?: Ref<RefSelectProps>;
  onChange: (value: string | null) => void;
}

/** A department or person to choose, found by typing; null for none. Once one is chosen the keys are the page's again. */
export function ChoiceField({ id, value, options, isWrong, ref, onChange }: ChoiceFieldProps) {
  return (
    <Select
      ref={ref}
      id={id}
      value={value}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      status={isWrong ? 'error' : undefined}
      onSelect={() => document.activeElement instanceof HTMLElement && document.activeElement.blur()}
      onChange={(chosen: string | null | undefined) => onChange(chosen ?? null)}
    />
  );
}
