import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { FirstPassword } from '../../api/types';
import { csvOf, saveFile } from '../../figures/csv';

/** What new people begin with: on the screen this once, and in a file if one is wanted. */
export function FirstPasswords({ passwords }: { passwords: FirstPassword[] }) {
  const { t } = useTranslation();
  if (passwords.length === 0) return <p role="status">{t('peopleSheet.done')}</p>;
  const heads = [t('settings.person'), t('peopleSheet.column.login'), t('peopleSheet.password')];
  const lines = passwords.map(({ name, login, password }) => [name, login, password]);
  return (
    <>
      <p className="notice">{t('peopleSheet.shownOnce')}</p>
      <div className="sheet-scroll">
        <table className="sheet">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head}>{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, login, password]) => (
              <tr key={login}>
                <td>{name}</td>
                <td>{login}</td>
                <td>
                  <code>{password}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div>
        <Button onClick={() => saveFile(`${t('peopleSheet.file')}.csv`, csvOf([heads, ...lines]))}>
          {t('peopleSheet.take')}
        </Button>
      </div>
    </>
  );
}
