import { fileAddress } from '../../api/progress';
import type { UploadedFile } from '../../api/types';

/** Files of an update, each a download. */
export function FileLinks({ files }: { files: UploadedFile[] }) {
  if (files.length === 0) return null;
  return (
    <div className="row tight">
      {files.map(({ id, name, sizeBytes }) => (
        <a key={id} href={fileAddress(id)} download={name}>
          {name} <span className="quiet">{sizeOf(sizeBytes)}</span>
        </a>
      ))}
    </div>
  );
}

const sizeOf = (bytes: number) =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
