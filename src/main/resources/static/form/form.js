// Comfort only: every form works without this file. Rows and conditional fields change in place, counters count, drafts save.
(() => {
  const body = form => new URLSearchParams(new FormData(form));

  const post = (form, action) => {
    const data = body(form);
    data.set('action', action);
    return fetch(form.getAttribute('action') || location.href, { method: 'POST', body: data, headers: { 'X-Requested-With': 'form' } });
  };

  const typing = new WeakMap();

  const redraw = async (form, action, focus) => {
    const fields = form.querySelector('.form-fields');
    const typed = typing.get(form);
    const answer = await post(form, action);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.getElementById(fields.id);
    if (!answer.ok && answer.status !== 422 || !fresh) {
      throw new Error('no form in the answer');
    }
    if (typing.get(form) !== typed && action === 'refresh') {
      return redraw(form, action, focus);
    }
    fields.replaceWith(document.adoptNode(fresh));
    form.querySelectorAll(':scope > input[type=hidden]').forEach(old => { if (!keep(old)) old.remove(); });
    fresh.closest('form').prepend(...[...page.querySelectorAll('input[type=hidden]')]
      .filter(one => one.closest('form')?.querySelector('#' + CSS.escape(fresh.id)) === null ? false : !one.closest('.form-fields') && !keep(one))
      .map(one => document.adoptNode(one)));
    const target = focus && document.getElementById(focus);
    if (target) target.focus({ preventScroll: false });
  };

  const keep = input => input.name.startsWith('_');

  document.addEventListener('click', event => {
    const button = event.target.closest('.form-add, .form-remove');
    if (!button || !button.form) return;
    event.preventDefault();
    const list = button.closest('.form-rows');
    redraw(button.form, button.value, list.id)
      .then(() => {
        const rows = document.getElementById(list.id)?.querySelectorAll('tbody tr, .form-card');
        if (button.matches('.form-add') && rows?.length) rows[rows.length - 1].querySelector('input:not([type=hidden]), select, textarea')?.focus();
      })
      .catch(() => submitBy(button));
  });

  const submitBy = button => {
    const form = button.form;
    const field = Object.assign(document.createElement('input'), { type: 'hidden', name: 'action', value: button.value });
    form.append(field);
    form.submit();
  };

  document.addEventListener('change', event => {
    const refresh = event.target.closest('.form-field')?.querySelector('.form-refresh');
    if (refresh && event.target.form) redraw(event.target.form, 'refresh', event.target.id).catch(() => {});
  });

  document.addEventListener('input', event => {
    const count = document.querySelector(`.form-count[data-of="${CSS.escape(event.target.id)}"]`);
    if (count) {
      const length = event.target.value.trim().length;
      count.textContent = `${length} / ${count.dataset.limit}`;
      count.classList.toggle('is-over', length > Number(count.dataset.limit));
    }
    if (event.target.form) typing.set(event.target.form, (typing.get(event.target.form) || 0) + 1);
    later(event.target.form);
  });

  const timers = new WeakMap();
  const later = form => {
    if (!form || !('autosave' in form.dataset)) return;
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => save(form), 2000));
  };

  const save = async form => {
    const status = form.querySelector('.form-status');
    try {
      const answer = await post(form, 'autosave');
      if (!answer.ok) throw new Error(answer.status);
      if (status) status.textContent = `${form.dataset.saved || ''} ${new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}`.trim();
    } catch (failure) {
      if (status) status.textContent = form.dataset.unsaved || '';
    }
  };

  document.addEventListener('submit', event => clearTimeout(timers.get(event.target)));
})();
