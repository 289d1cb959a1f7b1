// Adds to pages that work without it: focus on what went wrong, one booking a tap, words for what is being loaded.
(() => {
  const wrong = document.getElementById('wrong');
  if (wrong) wrong.focus();

  const showChosenDay = () => {
    const day = document.querySelector('.day[aria-current]');
    if (day) day.parentElement.scrollLeft = day.offsetLeft - day.parentElement.offsetLeft - 20;
  };
  showChosenDay();

  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) event.preventDefault();
    form.dataset.sent = 'yes';
    setTimeout(() => delete form.dataset.sent, 4000);
  });
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) delete form.dataset.sent;
  });

  const said = document.getElementById('said');
  let soon;
  const picker = () => document.getElementById('picker');
  document.addEventListener('htmx:beforeRequest', () => {
    clearTimeout(soon);
    soon = setTimeout(() => { if (picker()) said.textContent = picker().dataset.loading; }, 200);
  });
  document.addEventListener('htmx:afterSettle', () => {
    clearTimeout(soon);
    if (picker()) said.textContent = picker().dataset.said;
    showChosenDay();
  });
  // What cannot be loaded as a part is opened as a page.
  for (const failed of ['htmx:responseError', 'htmx:sendError']) {
    document.addEventListener(failed, event => {
      const link = event.detail.elt;
      if (link && link.href) window.location.assign(link.href);
    });
  }
})();
