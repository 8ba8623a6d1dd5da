import { Input, type InputRef } from 'antd';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from './use-keys';

/** Search from anywhere: `/` or Ctrl-K comes here, Enter shows the tasks found. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [words, setWords] = useState('');
  useKeys({ '/': () => input.current?.focus({ cursor: 'all' }) });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
  return (
    <div className="house-search" role="search">
      <Input
        ref={input}
        type="search"
        value={words}
        allowClear
        maxLength={100}
        placeholder={t('top.search')}
        aria-label={t('top.search')}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={() => void navigate({ to: '/tasks', search: { search: words.trim() || undefined } })}
      />
    </div>
  );
}
