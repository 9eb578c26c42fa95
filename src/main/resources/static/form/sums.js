// Comfort only: the server counts the same when the form is saved. Money is counted in tiyn as whole numbers, never as floating point.
// of the same state as this file: see StaticFiles
const { hundredths, written } = await import(`./numbers.js${new URL(import.meta.url).search}`);

const money = value => `${written(value)}\u00a0\u20b8`;

const value = (form, name) => form.querySelector(`[name="${CSS.escape(name)}"]:not([type=checkbox])`)?.value;

const lines = form => {
  const found = [];
  for (let row = 0; row < 500; row++) {
    const at = key => `budget[${row}].${key}`;
    if (!form.querySelector(`[name="${CSS.escape(at('asked'))}"]`)) break;
    const own = value(form, at('own'));
    found.push({
      number: row + 1,
      price: form.querySelector(`[name="${CSS.escape(at('price'))}"]`),
      quantity: hundredths(value(form, at('quantity'))),
      each: hundredths(value(form, at('price'))),
      asked: hundredths(value(form, at('asked'))),
      own: own?.trim() ? hundredths(own) : 0n,
      institutional: form.querySelector(`[type=checkbox][name="${CSS.escape(at('institutional'))}"]`)?.checked || false,
    });
  }
  return found;
};

const product = line => line.quantity === null || line.each === null ? null : (line.quantity * line.each + 50n) / 100n;

const show = (form, place) => {
  const all = lines(form);
  const sum = pick => all.reduce((total, line) => total + (pick(line) ?? 0n), 0n);
  const asked = sum(line => line.asked);
  const own = sum(line => line.own);
  const institutional = sum(line => line.institutional ? line.asked : 0n);
  const percent = hundredths(place.dataset.percent) ?? 0n;
  const say = (name, words) => { const to = place.querySelector(`.sum-${name}`); if (to && to.textContent !== words) to.textContent = words; };
  say('asked', money(asked));
  say('own', money(own));
  say('cost', money(asked + own));
  say('institutional', money(institutional));
  say('limit', money(asked * percent / 10000n));
  say('share', written(asked ? (institutional * 10000n * 2n + asked) / (asked * 2n) : 0n));
  place.classList.toggle('is-over', institutional * 10000n > asked * percent);
  place.querySelector('.sum-over').hidden = institutional * 10000n <= asked * percent;
  const unequal = all.filter(line => {
    const made = product(line);
    return made !== null && line.asked !== null && line.own !== null && made !== line.asked + line.own;
  });
  const wrong = place.querySelector('.sum-lines');
  wrong.hidden = !unequal.length;
  wrong.querySelector('span').textContent = unequal.map(line => line.number).join(', ');
  const total = hundredths(value(form, 'total'));
  place.querySelector('.sum-total').hidden = total === null || total === asked;
  for (const line of all) {
    const made = product(line);
    if (!line.price) continue;
    let note = line.price.closest('.form-field, td')?.querySelector('.sum-line');
    if (!note && made === null) continue;
    if (!note) {
      note = Object.assign(document.createElement('p'), { className: 'form-hint sum-line' });
      line.price.closest('.form-field, td').append(note);
    }
    const words = made === null ? '' : `${place.dataset.line} ${money(made)}`;
    if (note.textContent !== words) note.textContent = words;
  }
};

const refresh = () => {
  const place = document.querySelector('.budget-sums');
  const form = document.getElementById('form');
  if (place && form) show(form, place);
};

document.addEventListener('input', refresh);
document.addEventListener('change', refresh);
new MutationObserver(changes => changes.some(change => change.target.closest?.('#form') && [...change.addedNodes].some(node => node.classList?.contains('form-fields'))) && refresh())
  .observe(document.body, { childList: true, subtree: true });
refresh();
