// Tells characters that print nothing.

/** White space, controls and marks that print nothing. */
export function isSpace(unit: number): boolean {
  if (isIdeograph(unit)) return false;
  return (
    unit <= 32 ||
    unit === 0x3000 ||
    unit === 0xa0 ||
    unit === 0xfeff ||
    (unit >= 0x2000 && unit <= 0x200f) ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x2060 ||
    unit === 0x7f ||
    unit === 0xad
  );
}

/** Chinese characters and what stands between them and the full-width forms: always printed, never punctuation. */
export function isIdeograph(unit: number): boolean {
  return unit >= 0x3400 && unit < 0xfe00;
}
