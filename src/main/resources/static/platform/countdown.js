// Comfort only: the closing and the server's time stand on the page without this file. Counts the time left by the server's clock.
(() => {
  const SAID = [60, 15, 5, 1]; // minutes before the closing that are read out
  const EVERY = 5 * 60 * 1000; // how often the server is asked: its answer also knows of an extension

  const start = place => {
    const figure = place.querySelector('.countdown-figure');
    const said = place.querySelector('.countdown-said');
    let closes = Number(place.dataset.closes);
    let now = Number(place.dataset.now);
    let since = performance.now(); // the reader's own clock may be wrong or be set anew: only differences count
    let before = null;

    const left = () => closes - (now + performance.now() - since);

    const two = number => String(number).padStart(2, '0');

    const show = () => {
      const seconds = Math.max(0, Math.floor(left() / 1000));
      const days = Math.floor(seconds / 86400);
      const time = `${two(Math.floor(seconds / 3600) % 24)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
      figure.textContent = seconds ? (days ? `${days} ${place.dataset.days} ${time}` : time) : place.dataset.over;
      const minutes = seconds / 60;
      const passed = before === null ? null : SAID.find(mark => minutes <= mark && before > mark);
      if (passed) said.textContent = place.dataset.minutes.replace('#', passed);
      if (!seconds && before > 0) said.textContent = place.dataset.over;
      place.classList.toggle('is-near', minutes <= 60);
      before = minutes;
      setTimeout(show, left() > 0 ? Math.max(50, left() % 1000) : 5000);
    };

    const set = (serverNow, serverCloses) => {
      if (!(serverNow > 0) || !(serverCloses > 0)) return;
      if (serverCloses !== closes) place.classList.add('is-moved');
      now = serverNow;
      closes = serverCloses;
      since = performance.now();
    };

    const ask = async () => {
      const asked = performance.now();
      const answer = await fetch(place.dataset.clock, { cache: 'no-store' }).catch(() => null);
      if (!answer?.ok) return;
      const [serverNow, serverCloses] = (await answer.text()).split(' ').map(Number);
      set(serverNow + (performance.now() - asked) / 2, serverCloses);
    };

    figure.closest('.countdown-left').hidden = false;
    show();
    setInterval(ask, EVERY);
    document.addEventListener('visibilitychange', () => document.hidden || ask());
    document.addEventListener('bastama:clock', event => set(event.detail.now, event.detail.closes));
  };

  document.querySelectorAll('.countdown[data-closes]').forEach(start);
})();
