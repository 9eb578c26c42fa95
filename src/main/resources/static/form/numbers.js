// Sums as they are typed and written here, in hundredths and without rounding. The server reads and writes the same (NumberText).
const SPACE = '[ \\u00A0\\u2009\\u202F]';
const NUMBER = new RegExp(`^(\\d{1,16}|\\d{1,3}(?:${SPACE}\\d{3}){1,5})(?:[.,](\\d{1,2}))?$`);

// Hundredths of what was typed, or null where it is no number.
export const hundredths = typed => {
  const found = NUMBER.exec(String(typed ?? '').trim());
  if (!found) return null;
  return BigInt(found[1].replace(/\D/g, '')) * 100n + BigInt((found[2] || '').padEnd(2, '0') || '0');
};

// Browsers do not know how Kazakh writes numbers, so this does not ask them.
const [group, comma] = document.documentElement.lang === 'en' ? [',', '.'] : ['\u00a0', ','];

// 1 234 567,50; without a fraction only the whole, unless it is asked for.
export const written = (value, always) => {
  const whole = String(value / 100n).replace(/\B(?=(?:\d{3})+$)/g, group);
  const rest = value % 100n;
  return rest || always ? `${whole}${comma}${String(rest).padStart(2, '0')}` : whole;
};
