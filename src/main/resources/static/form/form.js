// Comfort only: every form works without this file. Rows and conditional fields change in place, counters count, drafts save.
(() => {
  const typed = new WeakMap(); // how often something was typed into a form
  const timers = new WeakMap();
  const settled = new WeakSet(); // forms whose saves the server refused for good: only a button can say more
  const renewed = new WeakSet(); // forms that took a new token and have not been saved with it yet
  const unsavedSince = new WeakMap(); // when something was typed that the server does not have yet
  const underway = new WeakMap(); // the post in the background that the next one waits for
  const begun = new WeakMap(); // fields that were changed in the page before this one came back
  const agreed = new WeakMap(); // what stood in a form when it and the server were last at one

  const post = (form, action) => {
    const data = new URLSearchParams(new FormData(form));
    data.set('action', action);
    return fetch(form.getAttribute('action') || location.href, { method: 'POST', body: data, signal: AbortSignal.timeout(30000) });
  };

  const version = form => form.querySelector('[name=_version]');

  const values = form => {
    const all = new Map();
    for (const [name, value] of new FormData(form)) all.set(name, [...(all.get(name) || []), value].join('\n'));
    return all;
  };

  for (const form of document.querySelectorAll('form[data-autosave]:not([data-stale], [data-carried])')) agreed.set(form, values(form));

  // Names of the fields of a form that were changed in this page since it and the server were at one; null where nobody knows.
  const changed = form => {
    const before = agreed.get(form);
    if (!before) return null;
    const now = values(form);
    const names = [...new Set([...before.keys(), ...now.keys()])].filter(name => before.get(name) !== now.get(name));
    const earlier = begun.get(form) || [];
    return [...new Set([...earlier, ...names.map(name => name.replace(/[[.].*/, ''))])]
      .filter(name => name && !/^(_.*|step|action)$/.test(name));
  };

  // Lets the server keep both versions, where it can: what was changed here, and for the rest what somebody else saved.
  const sayChanged = form => {
    const names = 'merges' in form.dataset ? changed(form) : null;
    if (!names) return false;
    const said = form.querySelector('[name=_changed]') || form.appendChild(Object.assign(document.createElement('input'), { type: 'hidden', name: '_changed' }));
    said.value = names.join(' ');
    return true;
  };

  const offerBoth = form => {
    if (!sayChanged(form)) return;
    document.querySelectorAll('#told .form-merge').forEach(one => { one.hidden = false; });
    document.querySelector('#told .form-over')?.classList.add('quiet');
  };

  for (const form of document.querySelectorAll('form[data-merges][data-stale]')) {
    const said = form.querySelector('[name=_changed]');
    if (!said) continue;
    begun.set(form, said.value.split(' ').filter(Boolean));
    agreed.set(form, values(form));
    offerBoth(form);
  }

  // Each post carries the version that the one before it came back with: two at once would look like two people.
  const inTurn = (form, work) => {
    clearTimeout(timers.get(form));
    const turn = Promise.resolve(underway.get(form)).then(work);
    const over = turn.catch(() => {}).then(() => { if (underway.get(form) === over) underway.delete(form); });
    underway.set(form, over);
    return turn;
  };

  // Shows the fields as the server answers; what was typed meanwhile is posted again rather than lost.
  const redraw = async (form, action) => {
    const before = typed.get(form);
    const answer = await post(form, action);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fields = form.querySelector('.form-fields');
    const fresh = page.getElementById(fields.id);
    if (!answer.ok || !fresh || fresh.closest('form[data-stale]')) throw new Error('The answer has no form');
    const seen = version(fresh.closest('form') || page);
    if (version(form) && seen) version(form).value = seen.value;
    if (typed.get(form) !== before) return redraw(form, action);
    fields.replaceWith(document.adoptNode(fresh));
    if (agreed.has(form)) agreed.set(form, values(form));
  };

  const pressForReal = (form, action) => {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name: 'action', value: action }));
    unsavedSince.delete(form);
    sayChanged(form);
    form.submit();
  };

  document.addEventListener('click', event => {
    const button = event.target.closest('.form-add, .form-remove');
    if (!button?.form) return;
    event.preventDefault();
    const { form, value } = button;
    const list = button.closest('.form-rows').id;
    inTurn(form, () => redraw(form, value)).then(() => {
      const rows = document.getElementById(list).querySelectorAll('tbody tr, .form-card');
      const input = value.startsWith('add:') && rows.length && rows[rows.length - 1].querySelector('input, select, textarea');
      (input || document.getElementById(list)).focus();
    }, () => pressForReal(form, value));
  });

  // Whoever takes the other version gives up what is typed here: nothing to ask about.
  document.addEventListener('click', event => {
    if (event.target.closest('.form-take')) document.querySelectorAll('form[data-autosave]').forEach(form => unsavedSince.delete(form));
  });

  document.addEventListener('change', event => {
    const { form, id } = event.target;
    if (!form || 'stale' in form.dataset || !event.target.closest('.form-field')?.querySelector('.form-refresh')) return;
    inTurn(form, () => redraw(form, 'refresh')).then(() => document.getElementById(id)?.focus(), () => {});
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
    if ('autosave' in form.dataset) keepSoon(form, 2000);
  });

  // Two seconds after the last letter; whoever types without a pause is not left unsaved for more than four.
  const keepSoon = (form, pause) => {
    if (settled.has(form)) return;
    const now = Date.now();
    if (!unsavedSince.has(form)) unsavedSince.set(form, now);
    if ('stale' in form.dataset) return; // over what somebody else saved only a button saves
    const wait = Math.max(0, Math.min(pause, unsavedSince.get(form) + 4000 - now));
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => inTurn(form, () => keep(form)), wait));
  };

  // A button pressed while something is on its way waits for it too.
  document.addEventListener('submit', event => {
    const form = event.target;
    clearTimeout(timers.get(form));
    sayChanged(form);
    const pending = underway.get(form);
    if (!pending) {
      unsavedSince.delete(form);
      return;
    }
    event.preventDefault();
    delete form.dataset.sent; // the guard against a second click took this for the sending
    pending.then(() => form.requestSubmit(event.submitter?.isConnected ? event.submitter : null));
  });

  const tell = (form, words, link) => {
    const status = form.querySelector('.form-status');
    if (!status) return;
    status.textContent = words || '';
    if (!link) return;
    const anchor = Object.assign(document.createElement('a'), { href: link.href, textContent: link.text });
    if (!link.href.startsWith('#')) anchor.target = '_blank';
    status.append(' ', anchor);
  };

  // The server answers with the version to go on from, or refuses: somebody else saved meanwhile, or nothing may be saved now.
  // A server that is away, or a session that ended, is asked again until it takes what was typed.
  const keep = async form => {
    const before = typed.get(form);
    const body = new URLSearchParams(new FormData(form));
    const posted = values(form);
    const asked = performance.now();
    const answer = await fetch(form.dataset.autosave, {
      method: 'POST', body, redirect: 'manual', signal: AbortSignal.timeout(15000),
      headers: { Accept: 'text/html, */*' }, // an error that is a page says its reason
    }).catch(() => null);
    if (!answer?.ok) unsavedSince.set(form, Date.now());
    if (answer?.ok) {
      const back = (performance.now() - asked) / 2; // the answer is older by about half of its way there and back
      renewed.delete(form);
      agreed.set(form, posted);
      if (version(form)) version(form).value = await answer.text();
      const clock = { now: Number(answer.headers.get('Bastama-Now')) + back, closes: Number(answer.headers.get('Bastama-Closes')) };
      document.dispatchEvent(new CustomEvent('bastama:clock', { detail: clock }));
      const left = answer.headers.get('Bastama-Left'); // numbers of lines that are not complete yet
      if (typed.get(form) === before && !left) unsavedSince.delete(form);
      else unsavedSince.set(form, Date.now());
      if (left) return tell(form, `${form.dataset.left} ${left}`);
      const time = answer.headers.get('Bastama-Saved') || ''; // by the clock of the server, as all times of the page
      tell(form, `${form.dataset.saved || ''} ${time}`);
    } else if (answer?.type === 'opaqueredirect' || answer?.status === 401 || answer?.status === 403) {
      const session = await renew();
      if (session === 'renewed') {
        const again = renewed.has(form);
        renewed.add(form);
        return keepAgain(form, again ? 3000 : 0);
      }
      if (session === 'refused') {
        settled.add(form);
        return tell(form, form.dataset.refused || form.dataset.unsaved);
      }
      tell(form, form.dataset.signedOut || form.dataset.unsaved, { href: form.dataset.signIn || '/sign-in', text: form.dataset.signInWords || '' });
      keepAgain(form, 3000);
    } else if (!answer || answer.status >= 500) {
      tell(form, form.dataset.unsaved);
      keepAgain(form, 3000);
    } else if (answer.status === 413) { // less text may be saved again
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      tell(form, page.querySelector('main .lead')?.textContent || form.dataset.unsaved);
    } else {
      if (answer.status === 409 && showStale(form, await answer.text())) return;
      settled.add(form);
      const words = answer.status === 422 ? await answer.text() : '';
      tell(form, words || (answer.status === 409 && form.dataset.elsewhere) || form.dataset.unsaved);
    }
  };

  // What somebody else saved, or what was sent meanwhile, stands above the form, field by field; what is typed here stays, and only a button saves over it.
  const showStale = (form, answer) => {
    const told = new DOMParser().parseFromString(answer, 'text/html').getElementById('told');
    if (!told) return false;
    document.getElementById('told')?.remove();
    tellBefore(form, told);
    form.before(document.adoptNode(told));
    form.dataset.stale = 'yes';
    offerBoth(form);
    tell(form, told.dataset.words || form.dataset.elsewhere, { href: '#told', text: form.dataset.see || '' });
    return true;
  };

  // Where the two differ by what the other alone changed, it says so: whoever saves this page over it would undo that. Where both
  // changed it, it says what stood there before.
  const tellBefore = (form, told) => {
    const before = agreed.get(form);
    const now = values(form);
    if (!before || !told.dataset.unchanged) return;
    for (const row of told.querySelectorAll('tr[data-path]')) {
      const { path } = row.dataset;
      const changed = before.get(path) !== now.get(path);
      const was = changed ? shown(form, path, before.get(path) || '') : null;
      const words = !changed ? told.dataset.unchanged : was === null ? '' : `${told.dataset.before} ${was || '–'}`;
      if (words) row.lastElementChild.append(Object.assign(document.createElement('p'), { className: 'hint', textContent: words }));
    }
  };

  // As a reader of the form knows it; null for what this page does not show.
  const shown = (form, path, value) => {
    const inputs = [...form.elements].filter(one => one.name === path && one.type !== 'hidden');
    if (!inputs.length) return null;
    const choices = inputs.flatMap(one => one.options ? [...one.options] : /radio|checkbox/.test(one.type) ? [one] : []);
    const chosen = choices.filter(one => one.value && value.split('\n').includes(one.value));
    return choices.length ? chosen.map(one => (one.text || one.labels[0].textContent).trim()).join(', ') : value;
  };

  const keepAgain = (form, wait) => {
    clearTimeout(timers.get(form));
    timers.set(form, setTimeout(() => inTurn(form, () => keep(form)), wait));
  };

  // After a sign-in in another tab the page needs the new session's token; what was typed stays where it is. A page that is
  // not given any more means that a right was taken away: no sign-in helps.
  const renew = async () => {
    const answer = await fetch(location.pathname + location.search, { redirect: 'manual', signal: AbortSignal.timeout(15000) })
      .catch(() => null);
    if (answer?.status === 403 || answer?.status === 404) return 'refused';
    if (!answer?.ok) return 'away';
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('input[name=_csrf]')?.value;
    if (!fresh || fresh === document.querySelector('input[name=_csrf]')?.value) return 'away';
    document.querySelectorAll('input[name=_csrf]').forEach(token => { token.value = fresh; });
    return 'renewed';
  };

  // Only what did not reach the server yet is asked about.
  addEventListener('beforeunload', event => {
    for (const form of document.querySelectorAll('form[data-autosave]')) {
      if (unsavedSince.has(form)) event.preventDefault();
    }
  });
})();
