// What Tasklist has no setting for: the way back to the portal, one sign-out for both, and the few English sentences of
// the forms. Words come with the settings, in the language of the person.
const words = window.camTasklistConf.bastama;

const sentences = [
  [/^Field is required\.$/, () => words.required],
  [/^Field must have minimum length of (.+)\.$/, value => `${words.minLength} ${value}`],
  [/^Field must have maximum length of (.+)\.$/, value => `${words.maxLength} ${value}`],
  [/^Field must have minimum value of (.+)\.$/, value => `${words.min} ${value}`],
  [/^Field must have maximum value of (.+)\.$/, value => `${words.max} ${value}`],
  [/^Field must match pattern .+$/, () => words.pattern],
  [/^Field must be a valid email\.$/, () => words.email],
  [/^Field must be a valid {1,2}international phone number\..*$/, () => words.phone],
  [/^Nothing to show\.$/, () => words.empty],
  [/^No results$/, () => words.noResults],
  [/^Add new$/, () => words.add],
  [/^Search$/, () => words.search],
  [/^Select$/, () => words.select]
];

function worded(text) {
  for (const [sentence, say] of sentences) {
    const match = sentence.exec(text.trim());
    if (match) {
      return say(match[1]);
    }
  }
  return null;
}

function wordForm(form) {
  const texts = document.createTreeWalker(form, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const said = worded(node.data);
    if (said !== null && said !== node.data) {
      node.data = said;
    }
  }
  form.querySelectorAll('input[placeholder]').forEach(input => {
    const said = worded(input.placeholder);
    if (said !== null && said !== input.placeholder) {
      input.placeholder = said;
    }
  });
}

// The case opens beside Tasklist: what is typed into the form here would be lost with the page.
function openBeside(form) {
  form.querySelectorAll('a[href]:not([target])').forEach(link => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

// Several tasks of one name stand in the list: the link says of which case this one is. A task that is taken leaves the
// list of its group, and its form is drawn anew: what its link said is remembered.
const cases = new Map();

function nameCase(form) {
  const shown = document.querySelector('.tasks-list .task.active .variables');
  const title = shown ? shown.textContent.replace(/^[^:]*:/, '').replace(/\s+/g, ' ').trim() : '';
  form.querySelectorAll('a[href^="/staff/"]').forEach(link => {
    const path = link.getAttribute('href');
    if (link.dataset.caseOf === path) {
      return;
    }
    if (title) {
      cases.set(path, title);
    }
    if (cases.has(path)) {
      link.dataset.case = cases.get(path);
      link.dataset.caseOf = path;
    }
  });
}

// Tasklist counts the filter that is open only: the others say what waits in them too, again whenever its count changes or a
// task is taken or given back.
let counted = '';

async function countFilters() {
  const open = document.querySelector('.task-filter.active .counter:not(.beside)');
  if (!open || open.textContent === '') {
    return;
  }
  const taken = document.querySelector('[ng-click="unclaim()"]') !== null;
  const now = `${open.parentElement.firstChild.data.trim()} ${open.textContent} ${taken}`;
  if (now === counted) {
    return;
  }
  counted = now;
  const answer = await fetch('/camunda/api/engine/engine/default/filter?resourceType=Task&itemCount=true', {
    headers: {Accept: 'application/json'}
  });
  if (!answer.ok) {
    return;
  }
  const counts = new Map((await answer.json()).map(filter => [filter.name, filter.itemCount]));
  document.querySelectorAll('.task-filter h4 a').forEach(link => {
    const count = counts.get(link.firstChild.data.trim());
    const beside = link.querySelector('.beside') || link.appendChild(document.createElement('span'));
    beside.className = 'counter beside';
    if (count !== undefined && beside.textContent !== String(count)) {
      beside.textContent = count;
    }
  });
}

async function signOut() {
  const page = new DOMParser().parseFromString(await (await fetch('/home')).text(), 'text/html');
  const form = page.querySelector('form[action$="/sign-out"]');
  if (!form) {
    window.location.assign('/');
    return;
  }
  document.body.append(document.adoptNode(form));
  form.submit();
}

function addPortalLink() {
  const account = document.querySelector('[cam-widget-header] .account');
  if (!account || document.getElementById('to-portal')) {
    return;
  }
  const item = document.createElement('li');
  item.id = 'to-portal';
  const link = document.createElement('a');
  link.href = '/home';
  link.textContent = words.portal;
  item.append(link);
  account.before(item);
}

document.addEventListener(
  'click',
  event => {
    if (event.target.closest('.logout')) {
      event.preventDefault();
      event.stopImmediatePropagation();
      signOut();
    }
  },
  true
);

new MutationObserver(() => {
  addPortalLink();
  countFilters();
  document.querySelectorAll('.fjs-container').forEach(form => {
    wordForm(form);
    openBeside(form);
    nameCase(form);
  });
}).observe(document.body, {childList: true, subtree: true, characterData: true});
