// Comfort only: every page works without this file.
(function () {
  'use strict';

  // Changing the language keeps what was typed: the values travel through the tab's own storage and are gone once used.
  var key = 'typed:' + location.pathname;

  function fields() {
    return Array.prototype.filter.call(document.querySelectorAll('main input, main select, main textarea'), function (field) {
      return field.name && field.name !== '_csrf' && ['password', 'file', 'hidden', 'submit', 'button'].indexOf(field.type) < 0;
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest && event.target.closest('[data-language]');
    if (!button) return;
    var dynamic = document.querySelector('main [data-rows]');
    if (dynamic) return; // rows that were added exist only in the post: let the form carry itself to the server
    try {
      sessionStorage.setItem(key, JSON.stringify(fields().map(function (field) {
        var choice = field.type === 'checkbox' || field.type === 'radio';
        var many = field.type === 'select-multiple';
        return [field.name, choice ? field.checked : many ? Array.prototype.map.call(field.selectedOptions, function (o) { return o.value; }) : field.value,
          choice ? field.value : null];
      })));
    } catch (full) {
      return; // no storage: the server carries the values
    }
    ['form', 'formaction', 'formmethod', 'formenctype'].forEach(function (name) { button.removeAttribute(name); });
  });

  var kept = null;
  try {
    kept = sessionStorage.getItem(key);
    sessionStorage.removeItem(key);
  } catch (closed) { /* nothing was kept */ }
  if (kept) {
    var counts = {};
    var typed = {};
    JSON.parse(kept).forEach(function (one) {
      var name = one[0] + '\n' + (one[2] === null ? '' : one[2]);
      (typed[name] = typed[name] || []).push(one[1]);
    });
    fields().forEach(function (field) {
      var choice = field.type === 'checkbox' || field.type === 'radio';
      var name = field.name + '\n' + (choice ? field.value : '');
      if (!typed[name]) return;
      var at = counts[name] = (counts[name] || 0) + 1;
      var value = typed[name][at - 1];
      if (value === undefined) return;
      if (choice) field.checked = value;
      else if (field.type === 'select-multiple') Array.prototype.forEach.call(field.options, function (o) { o.selected = value.indexOf(o.value) >= 0; });
      else field.value = value;
    });
  }

  // Errors are read out at once.
  var problems = document.getElementById('problems');
  if (problems) problems.focus();

  // A form is sent once, however often the button is pressed; the post itself must be repeatable all the same.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post' || event.defaultPrevented) return;
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
    setTimeout(function () { delete form.dataset.sent; }, 5000);
  });
})();

// A file on its way shows how far it is; without this script the form goes as it is.
(function () {
  'use strict';

  function tell(form, text) {
    var said = form.querySelector('.upload-said');
    if (!said) {
      said = document.createElement('p');
      said.className = 'error upload-said';
      said.setAttribute('role', 'alert');
      form.querySelector('progress').before(said);
    }
    said.textContent = text;
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    var bar = form.querySelector('progress[data-lost]');
    if (!bar || event.defaultPrevented || !window.FormData) return;
    var input = form.querySelector('input[type="file"]');
    var file = input && input.files[0];
    event.preventDefault();
    if (file && file.size > Number(input.dataset.limit)) {
      delete form.dataset.sent;
      tell(form, bar.dataset.tooLarge);
      return;
    }
    var request = new XMLHttpRequest();
    request.open('post', form.action);
    request.setRequestHeader('Accept', 'text/html');
    request.upload.addEventListener('progress', function (part) {
      if (part.lengthComputable) bar.value = part.loaded / part.total * 100;
    });
    request.addEventListener('load', function () {
      if (request.responseURL && request.status < 400) history.replaceState(null, '', request.responseURL);
      document.open();
      document.write(request.responseText);
      document.close();
    });
    request.addEventListener('error', function () {
      bar.hidden = true;
      delete form.dataset.sent;
      tell(form, bar.dataset.lost);
    });
    bar.hidden = false;
    bar.value = 0;
    request.send(new FormData(form));
  });
})();
