import { Modal, Select } from 'antd';
import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../../api/areas';
import { placeInAreas } from '../../api/tasks';
import type { TaskView } from '../../api/types';
import { useAsking } from './use-asking';

/** 片区: which areas the task is of, and where each of its named sites lies. */
export function AreasDialog({ task, onClose }: { task: TaskView; onClose: () => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { data: areas = [] } = useQuery(areasQuery);
  const sites = task.targets.flatMap((target) => target.sites);
  const [areaIds, setAreas] = useState(task.areas.map((area) => area.id));
  const [placed, setPlaced] = useState(new Map(sites.map((site) => [site.id, site.areaId])));
  const { isBusy, ask } = useAsking(
    () =>
      placeInAreas(task.id, {
        version: task.version,
        areaIds,
        sites: [...placed].map(([siteId, areaId]) => ({ siteId, areaId })),
      }),
    [],
    t('place.done'),
    onClose,
  );
  const options = areas.map(({ id: value, name, depth }) => ({ value, label: `${'　'.repeat(depth)}${name}` }));
  return (
    <Modal
      open
      title={`${t('place.placeInAreas')}：${task.title}`}
      okText={t('responsibility.save')}
      cancelText={t('common.cancel')}
      confirmLoading={isBusy}
      onOk={ask}
      onCancel={onClose}
    >
      <div className="stack">
        <div>
          <label htmlFor={id}>{t('place.areas')}</label>
          <Select
            id={id}
            mode="multiple"
            style={{ width: '100%' }}
            showSearch={{ optionFilterProp: 'label' }}
            value={areaIds}
            onChange={setAreas}
            options={options}
          />
        </div>
        {sites.map((site) => (
          <div key={site.id}>
            <label htmlFor={`${id}${site.id}`}>
              {t('place.site')} {site.name}
            </label>
            <Select
              id={`${id}${site.id}`}
              allowClear
              style={{ width: '100%' }}
              showSearch={{ optionFilterProp: 'label' }}
              value={placed.get(site.id)}
              onChange={(areaId?: string) => setPlaced(new Map(placed).set(site.id, areaId ?? null))}
              options={options}
            />
          </div>
        ))}
      </div>
    </Modal>
  );
}
