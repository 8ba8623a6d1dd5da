import { Input } from 'antd';
import { useId } from 'react';
import { FieldProblem } from './field-problem';

interface WordsFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  problem: string | undefined;
}

/** A few sentences, with what the server has against them under it. */
export function WordsField({ label, value, onChange, problem }: WordsFieldProps) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Input.TextArea
        id={id}
        value={value}
        maxLength={1000}
        autoSize={{ minRows: 2 }}
        status={problem ? 'error' : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      <FieldProblem words={problem} />
    </div>
  );
}
