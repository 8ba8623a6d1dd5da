import { HandOverCard } from '@dajuan/database/hand-overs';

interface Words {
  readonly title: string;
  readonly body: string;
}

type Told = Pick<HandOverCard, 'giver' | 'witness' | 'lines' | 'end'>;

/** What everybody who is to sign finds in the inbox. */
export function toSignMessage({ giver, witness, lines }: Told): Words {
  return {
    title: `工作交接：${giver.name}移交${lines.length}项，请签字`,
    body: `接收人${receivers(lines)}，监交人${witness.name}。各方签字后生效。`,
  };
}

/** What they find there once it has taken effect, or was withdrawn. */
export function endedMessage({ giver, lines, end }: Told): Words {
  if (end?.outcome === 'withdrawn') {
    return { title: `工作交接已撤回：${giver.name}`, body: `${end.by.name}撤回了交接清单。原因：${end.reason}。` };
  }
  const lapsed = end?.lapsedLineIds.length ?? 0;
  const left = lapsed === 0 ? '' : `其中${lapsed}项在生效前已不在移交人名下，未再移交。`;
  return {
    title: `工作交接已生效：${giver.name}移交${lines.length - lapsed}项`,
    body: `由${receivers(lines)}接收。${left}`,
  };
}

function receivers(lines: Told['lines']): string {
  return [...new Set(lines.map(({ successor }) => successor.name))].join('、');
}
