// Photographs and files that show what was done.
import type { Evidence } from '../api/contract.ts';
import { evidencePath } from '../api/matter-calls.ts';
import { useSupervisionWords } from '../words/supervision/use-supervision-words.ts';

export function EvidenceWall({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { matter } = useSupervisionWords();
  return (
    <section className="evidence" aria-labelledby="evidence">
      <h2 id="evidence">{matter.evidence}</h2>
      {evidence.length === 0 && <p className="soft">{matter.noEvidence}</p>}
      <EvidenceFiles evidence={evidence} />
    </section>
  );
}

export function EvidenceFiles({ evidence }: { readonly evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return null;
  return (
    <ul className="evidence-wall">
      {evidence.map(({ sha256, name, mediaType }) => (
        <li key={sha256}>
          <a href={evidencePath(sha256)} target="_blank" rel="noreferrer" lang="zh-CN" title={name}>
            {mediaType.startsWith('image/') ? (
              <img src={evidencePath(sha256)} alt={name} loading="lazy" />
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
