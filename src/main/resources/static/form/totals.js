// The totals below a list of rows, while somebody types. Comfort only: the server adds them up again.
// of the same state as this file: see StaticFiles
const { hundredths, written } = await import(`./numbers.js${new URL(import.meta.url).search}`);

const count = total => {
  const [before, after] = total.dataset.of.split('[0].');
  const form = total.closest('form');
  let sum = 0n;
  let any = false;
  for (let row = 0; ; row++) {
    const input = form.elements[`${before}[${row}].${after}`];
    if (!input) break;
    const value = hundredths(input.value);
    any ||= value !== null;
    sum += value ?? 0n;
  }
  const words = written(sum, any);
  if (total.textContent !== words) total.textContent = words;
};

document.addEventListener('input', event => event.target.closest('.form-rows')?.querySelectorAll('.form-total[data-of]').forEach(count));
