// Runs before Tasklist itself: what it would otherwise take from the browser comes from the person's account.
const ROOT = '/camunda/app/tasklist/locales/';
const REGIONS = {kk: 'kk-KZ', ru: 'ru-KZ', en: 'en-GB'};

/** Puts the texts where Tasklist looks for them first: fetched later, the first page would show raw keys. */
async function keepTexts(language) {
  const answer = await fetch(`${ROOT}${language}.json?bust=${window.bust}`);
  const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  kept[`${ROOT}_locales_data_${language}_${window.bust}`] = await answer.text();
  localStorage.setItem('camunda-web', JSON.stringify(kept));
}

/** Forms write dates as the region of the browser does. */
function speak(language) {
  const region = REGIONS[language];
  const locale = asked => (asked === undefined || asked === 'default' ? region : asked);
  Object.defineProperty(navigator, 'language', {configurable: true, get: () => region});
  Object.defineProperty(navigator, 'languages', {configurable: true, get: () => [region]});
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    apply: (format, self, [asked, options]) => format(locale(asked), options),
    construct: (Format, [asked, options]) => new Format(locale(asked), options)
  });
  document.documentElement.lang = language;
}

/** What is due first stands first, until the person chooses another order. */
function sortByTerm() {
  const [path, query = ''] = (location.hash.slice(1) || '/').split('?');
  const asked = new URLSearchParams(query);
  if (!asked.has('sorting')) {
    asked.set('sorting', JSON.stringify([{sortBy: 'dueDate', sortOrder: 'asc'}]));
    history.replaceState(null, '', `#${path}?${asked}`);
  }
}

/** Terms count by the server's clock; that of the computer may be hours away, that of a demonstration weeks. */
function keepTime(now) {
  const ahead = now - Date.now();
  if (Math.abs(ahead) > 60 * 1000) {
    const own = Date.now.bind(Date);
    Date.now = () => own() + ahead;
  }
}

/** Its page asks for endless patience, but its loader does not read that: after 7 s on a slow line it would turn for ever. */
function waitForParts() {
  window.require.config({waitSeconds: 0});
}

export async function start(language, now) {
  waitForParts();
  speak(language);
  keepTime(now);
  sortByTerm();
  await keepTexts(language);
}
