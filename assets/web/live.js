// Keeps a page alive: the clock runs, and when the table has changed the page is fetched again.
// What somebody is filling in is never taken away: then a line says that there is something new.
// Without this script every page works by itself, with a reload.
(function () {
  "use strict";
  var page = document.body, live = page.dataset.live;
  var began = Date.now();
  function tick() {
    document.querySelectorAll("time[data-left]").forEach(function (clock) {
      var left = Number(clock.dataset.left);
      if (clock.dataset.runs) left = Math.max(0, left - (Date.now() - began));
      var seconds = Math.ceil(left / 1000);
      clock.textContent = Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
      clock.classList.toggle("late", seconds <= 30);
    });
  }
  tick();
  setInterval(tick, 500);
  // A debrief is read in peace: a line above it says when the teacher asks something.
  var asked = document.getElementById("asked");
  function ask() {
    fetch(asked.dataset.asks, { redirect: "manual" }).then(function (answer) {
      if (answer.status === 401 || answer.status === 403) location.reload();
      else asked.hidden = !answer.ok;
    }).catch(function () {});
  }
  if (asked) {
    // The first number may be younger than the page.
    new EventSource(asked.dataset.live).onmessage = ask;
    return;
  }
  if (!live) return;
  var touched = false;
  // Some devices tell of a choice in a list with the one, some with the other.
  ["input", "change"].forEach(function (kind) { document.addEventListener(kind, function () { touched = true; }); });
  // Who goes by keyboard keeps the place: what had the focus is known by what it is and does.
  function nameOf(one) {
    if (!one || !one.closest("#live")) return "";
    var hidden = one.form ? one.form.querySelectorAll("input[type=hidden]:not([name=seen])") : [];
    var fields = Array.prototype.map.call(hidden, function (field) { return field.name + "=" + field.value; });
    return [one.tagName, one.id, one.name, one.getAttribute("value"), one.getAttribute("href"), fields.join("&")].join("|");
  }
  function likes(name) {
    if (!name) return [];
    var all = document.querySelectorAll("#live a, #live button, #live input, #live select, #live textarea, #live summary, #live [tabindex]");
    return Array.prototype.filter.call(all, function (one) { return nameOf(one) === name; });
  }
  // A live region speaks when its words change; the region itself stays.
  function announce(next, id) {
    var news = next.getElementById(id), said = document.getElementById(id);
    if (news && said && news.textContent !== said.textContent) said.textContent = news.textContent;
  }
  function fresh() {
    fetch(page.dataset.here || location.href, { headers: { "X-Live": "1" } }).then(function (answer) {
      if (answer.status === 401 || answer.status === 403) {
        // This reader is none any more: what the page showed is not theirs to keep, and the address says the way on.
        location.replace(page.dataset.here || location.href.split("#")[0]);
        return "";
      }
      if (!answer.ok) return "";
      if (answer.redirected) {
        // Questions, or the debrief: whoever is filling something in goes there when it is done.
        if (touched) document.getElementById("fresh").hidden = false;
        else location.href = answer.url;
        return "";
      }
      return answer.text();
    }).then(function (text) {
      if (!text) return;
      var next = new DOMParser().parseFromString(text, "text/html");
      page.dataset.number = next.body.dataset.number;
      if (touched && next.body.dataset.step === page.dataset.step) {
        document.getElementById("fresh").hidden = false;
      } else {
        var focus = nameOf(document.activeElement), at = likes(focus).indexOf(document.activeElement);
        var open = Array.prototype.map.call(document.querySelectorAll("details[open][id]"), function (one) { return one.id; });
        document.getElementById("live").replaceWith(next.getElementById("live"));
        page.dataset.step = next.body.dataset.step;
        document.title = next.title;
        open.forEach(function (id) { var one = document.getElementById(id); if (one) one.open = true; });
        var again = likes(focus)[at];
        if (again) again.focus({ preventScroll: true });
        touched = false;
        began = Date.now();
        tick();
      }
      announce(next, "news");
      announce(next, "told");
    }).catch(function () {});
  }
  var waiting;
  function soon() { waiting = waiting || setTimeout(function () { waiting = 0; fresh(); }, 80); }
  // A stream that is refused closes for good: the page asks why, and listens again later.
  function listen() {
    var source = new EventSource(live);
    source.onmessage = function (news) { if (news.data !== page.dataset.number) soon(); };
    source.onerror = function () {
      if (source.readyState !== EventSource.CLOSED) return;
      soon();
      setTimeout(listen, 5000);
    };
  }
  listen();
})();
