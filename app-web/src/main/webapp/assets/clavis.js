// What pages do beyond what they do without script. Nothing here is needed to get work done.
'use strict';

/* Search as you type: the same address, asked in the background, its results put in place. */
function live(form) {
  const region = document.getElementById(form.dataset.live);
  const status = document.getElementById(form.dataset.count);
  let timer = 0, running = null;

  const address = () => {
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') query.append(name, value);
    return location.pathname + (query.size ? '?' + query : '');
  };

  const ask = async (url) => {
    running?.abort();
    running = new AbortController();
    region.classList.add('loading');
    try {
      const answer = await fetch(url, { signal: running.signal, headers: { Accept: 'text/html' } });
      if (answer.redirected || !answer.ok) { location.assign(url); return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(form.dataset.live);
      if (!fresh) { location.assign(url); return; }
      region.replaceChildren(...fresh.childNodes);
      if (status) status.textContent = page.getElementById(form.dataset.count)?.textContent ?? '';
      history.replaceState(null, '', url);
      region.classList.remove('loading');
    } catch (problem) {
      if (problem.name !== 'AbortError') location.assign(url);
    }
  };

  form.addEventListener('input', (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => ask(address()), event.target.matches('[type=search], [inputmode=numeric]') ? 180 : 0);
  });
  form.addEventListener('submit', (event) => { event.preventDefault(); clearTimeout(timer); ask(address()); });
}

/* A form somebody has typed into is not left by accident. */
function guard(form) {
  let touched = form.querySelector('[aria-invalid=true]') !== null || form.dataset.touched === 'true';
  form.addEventListener('input', () => { touched = true; });
  form.addEventListener('submit', () => { touched = false; });
  addEventListener('beforeunload', (event) => { if (touched) event.preventDefault(); });
}

/* Menus close when somebody turns elsewhere. */
function menus() {
  const shut = (except) => document.querySelectorAll('details.menu[open]').forEach((menu) => {
    if (!menu.contains(except)) menu.open = false;
  });
  document.addEventListener('click', (event) => shut(event.target));
  document.addEventListener('focusin', (event) => shut(event.target));
  document.addEventListener('keydown', (event) => {
    const menu = event.key === 'Escape' && document.querySelector('details.menu[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
  });
}

/* After a row was added or a field refused, the cursor is where the work goes on. */
function focus() {
  const wrong = document.querySelector('[aria-invalid=true]');
  if (wrong) { wrong.focus(); return; }
  const rows = sessionStorage.getItem('added');
  sessionStorage.removeItem('added');
  if (rows) document.querySelector(`#${CSS.escape(rows)} > .row:last-of-type :is(input, select)`)?.focus();
}
document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-adds]');
  if (button) sessionStorage.setItem('added', button.dataset.adds);
});

/* One box ticks all lines of its group. */
document.documentElement.classList.add('scripted');
document.addEventListener('change', (event) => {
  if (!event.target.matches('[data-picks]')) return;
  event.target.closest('tbody').querySelectorAll('td.pick input').forEach((box) => { box.checked = event.target.checked; });
});

document.querySelectorAll('form[data-live]').forEach(live);
document.querySelectorAll('form[data-guard]').forEach(guard);
document.querySelectorAll('[data-submit]').forEach((input) =>
  input.addEventListener('change', () => input.form.requestSubmit()));
menus();
focus();
