import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';

const groups = [
  {
    title: 'keys.everywhere',
    keys: [
      ['/', 'keys.search'],
      ['Ctrl K', 'keys.search'],
      ['?', 'keys.help'],
    ],
  },
  {
    title: 'keys.lists',
    keys: [
      ['j', 'keys.down'],
      ['k', 'keys.up'],
      ['Enter', 'keys.open'],
    ],
  },
  {
    title: 'keys.mine',
    keys: [
      ['Enter', 'keys.send'],
      ['n', 'keys.noChange'],
    ],
  },
  {
    title: 'keys.review',
    keys: [
      ['a', 'keys.accept'],
      ['r', 'keys.return'],
    ],
  },
  {
    title: 'keys.plan',
    keys: [
      ['a', 'keys.accept'],
      ['d', 'keys.drop'],
      ['s', 'keys.split'],
      ['m', 'keys.merge'],
      ['t', 'keys.department'],
      ['y', 'keys.suggestion'],
      ['z', 'keys.undo'],
      ['Ctrl Z', 'keys.undo'],
    ],
  },
] as const;

export function KeyHelp({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Modal open={isOpen} onCancel={onClose} footer={null} title={t('keys.title')} width={520}>
      <table className="sheet">
        {groups.map(({ title, keys }) => (
          <tbody key={title}>
            {keys.map(([key, word], index) => (
              <tr key={key + word}>
                {index === 0 && <th rowSpan={keys.length}>{t(title)}</th>}
                <td>
                  <kbd>{key}</kbd>
                </td>
                <td>{t(word)}</td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </Modal>
  );
}
