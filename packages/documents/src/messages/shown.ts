// Values in sentences: cut where long, bytes as megabytes.

/** At most forty characters of a value, so that a sentence stays one. */
export function shown(value: string | number | undefined): string {
  const characters = [...String(value ?? '')];
  return characters.length > 40 ? `${characters.slice(0, 40).join('')}…` : characters.join('');
}

/** 1572864 → 1.5. */
export function mebibytes(bytes: string | number | undefined): string {
  return (Number(bytes) / 1024 / 1024).toFixed(1);
}
