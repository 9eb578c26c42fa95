// Comfort only: every form works without this file. Rows and conditional fields change in place, counters count, drafts save.
(() => {
  const typed = new WeakMap(); // how often something was typed into a form
  const timers = new WeakMap();

  const post = (form, action) => {
    const data = new URLSearchParams(new FormData(form));
    data.set('action', action);
    return fetch(form.getAttribute('action') || location.href, { method: 'POST', body: data });
  };

  // Shows the fields as the server answers; what was typed meanwhile is posted again rather than lost.
  const redraw = async (form, action) => {
    const before = typed.get(form);
    const answer = await post(form, action);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (typed.get(form) !== before) return redraw(form, action);
    const fields = form.querySelector('.form-fields');
    const fresh = page.getElementById(fields.id);
    if (!answer.ok || !fresh) throw new Error('The answer has no form');
    fields.replaceWith(document.adoptNode(fresh));
  };

  const pressForReal = (form, action) => {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'action', value: action }));
    form.submit();
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('.form-add, .form-remove');
    if (!button?.form) return;
    event.preventDefault();
    const { form, value } = button;
    const list = button.closest('.form-rows').id;
    redraw(form, value).then(() => {
      const rows = document.getElementById(list).querySelectorAll('tbody tr, .form-card');
      const input = value.startsWith('add:') && rows.length && rows[rows.length - 1].querySelector('input, select, textarea');
      (input || document.getElementById(list)).focus();
    }, () => pressForReal(form, value));
  });

  document.addEventListener('change', event => {
    const { form, id } = event.target;
    if (!form || !event.target.closest('.form-field')?.querySelector('.form-refresh')) return;
    redraw(form, 'refresh').then(() => document.getElementById(id)?.focus(), () => {});
  });

  document.addEventListener('input', event => {
    const { form, id } = event.target;
    const count = id && document.querySelector(`.form-count[data-of="${CSS.escape(id)}"]`);
    if (count) {
      const length = event.target.value.trim().length;
      count.textContent = `${length} / ${count.dataset.limit}`;
      count.classList.toggle('is-over', length > Number(count.dataset.limit));
    }
    if (!form) return;
    typed.set(form, (typed.get(form) || 0) + 1);
    if ('autosave' in form.dataset) {
      clearTimeout(timers.get(form));
      timers.set(form, setTimeout(() => save(form), 2000));
    }
  });

  document.addEventListener('submit', event => clearTimeout(timers.get(event.target)));

  const save = async form => {
    const saved = await post(form, 'autosave').then(answer => answer.ok, () => false);
    const status = form.querySelector('.form-status');
    if (!status) return;
    const time = new Date().toLocaleTimeString('ru', { hour: '2-digit', minute: '2-digit' });
    status.textContent = saved ? `${form.dataset.saved || ''} ${time}` : form.dataset.unsaved || '';
  };
})();
