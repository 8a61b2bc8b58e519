// Photographs and files that show what was done.
import type { Evidence } from '../api/contract.ts';
import { evidencePath } from '../api/matter-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

interface EvidenceProps {
  /** Id of the matter that has the files. */
  readonly matter: string;
  readonly evidence: readonly Evidence[];
}

interface EvidenceWallProps extends EvidenceProps {
  /** Nothing is to be added any more. */
  readonly isEnded: boolean;
}

export function EvidenceWall({ matter: id, evidence, isEnded }: EvidenceWallProps) {
  const { matter } = useSupervisionWords();
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{matter.evidence}</h2>
      {evidence.length === 0 && <p className="soft">{isEnded ? matter.noneAttached : matter.noEvidence}</p>}
      <EvidenceFiles matter={id} evidence={evidence} />
    </section>
  );
}

export function EvidenceFiles({ matter, evidence }: EvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence-wall">
      {evidence.map(({ sha256, name, mediaType }) => (
        <li key={sha256}>
          <a href={evidencePath(sha256, matter)} target="_blank" rel="noreferrer" lang="zh-CN" title={name}>
            {mediaType.startsWith('image/') ? (
              <img src={evidencePath(sha256, matter)} alt={name} loading="lazy" />
            ) : (
              <span className="evidence-kind" aria-hidden="true">
                {name.split('.').pop()?.toUpperCase()}
              </span>
            )}
            <span className="evidence-name">{name}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
