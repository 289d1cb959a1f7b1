// Keys, the selected block, and the note about lost updates. Every page works without it.
"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const typing = target => target.closest("input:not([type=radio]):not([type=checkbox]), select, textarea, dialog[open]");

  // One tab stop enters the grid; arrows move on from there.
  const blocks = column => all("#cal tbody tr")
    .flatMap(row => row.cells[column] ? all("a.a", row.cells[column]) : [])
    .sort((a, b) => top(a) - top(b));
  const top = element => element.getBoundingClientRect().top;
  const columns = () => document.querySelector("#cal tbody tr")?.cells.length ?? 0;
  const rove = block => {
    all("#cal a.a").forEach(other => { other.tabIndex = other === block ? 0 : -1; });
  };
  const go = block => {
    if (block) {
      rove(block);
      block.focus();
      block.scrollIntoView({block: "nearest", inline: "nearest"});
    }
    return Boolean(block);
  };
  const nearest = (column, y) => blocks(column).sort((a, b) => Math.abs(top(a) - y) - Math.abs(top(b) - y))[0];
  const sideways = (from, step) => {
    for (let column = from.closest("td").cellIndex + step; column > 0 && column < columns(); column += step) {
      const found = nearest(column, top(from));
      if (found) {
        return go(found);
      }
    }
    return false;
  };
  const within = (from, pick) => {
    const mine = blocks(from.closest("td").cellIndex);
    return go(pick(mine, mine.indexOf(from)));
  };
  const arrows = {
    ArrowLeft: from => sideways(from, -1),
    ArrowRight: from => sideways(from, 1),
    ArrowUp: from => within(from, (mine, at) => mine[at - 1]),
    ArrowDown: from => within(from, (mine, at) => mine[at + 1]),
    Home: from => within(from, mine => mine[0]),
    End: from => within(from, mine => mine[mine.length - 1]),
  };

  const press = key => {
    const place = document.querySelector("#side") ?? document;
    const named = `[data-key="${CSS.escape(key)}"]`;
    const found = place.querySelector(named) ?? document.querySelector(named);
    if (!found) {
      return key === "b" && (location.assign("/desk/call"), true);
    }
    found.focus();
    if (!typing(found)) {
      found.click();
    }
    return true;
  };

  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    if (event.key === "Escape" && typing(event.target)) {
      event.target.blur();
      return;
    }
    if (typing(event.target)) {
      return;
    }
    const block = event.target.closest("#cal a.a");
    const done = event.key === "?"
      ? (document.getElementById("keys").showModal(), true)
      : block && arrows[event.key] ? arrows[event.key](block)
      : press(event.key.length === 1 ? event.key.toLowerCase() : event.key);
    if (done) {
      event.preventDefault();
    }
  });

  // The block whose appointment the panel shows.
  const select = () => {
    const id = document.querySelector("#side [data-selected]")?.dataset.selected;
    all("#cal a.a").forEach(block => block.classList.toggle("cur", block.id === `a-${id}`));
  };
  const settle = () => {
    select();
    const current = document.activeElement?.closest("#cal a.a") ?? document.querySelector("#cal a.a.cur, #cal a.a");
    if (current) {
      rove(current);
    }
  };
  document.addEventListener("htmx:afterSettle", event => {
    settle();
    if (event.target.id === "side" && matchMedia("(max-width:56rem)").matches) {
      event.target.scrollIntoView();
    }
  });

  // Where the grid was scrolled to survives the next page.
  const box = document.getElementById("calw");
  const KEPT = "desk-scroll";
  if (box) {
    const kept = Number(sessionStorage.getItem(KEPT));
    const now = box.querySelector(".now.t");
    box.scrollTop = kept || (now ? now.closest("tr").offsetTop - 160 : 0);
    box.addEventListener("scrollend", () => sessionStorage.setItem(KEPT, box.scrollTop));
  }
  settle();

  // What the page fetches by itself must not keep a lost connection quiet.
  let lastSeen = Date.now();
  const lost = document.getElementById("lost");
  document.addEventListener("htmx:afterRequest", event => {
    if (event.target.id === "cal" && event.detail.successful) {
      lastSeen = Date.now();
      if (lost) {
        lost.hidden = true;
      }
    }
  });
  if (lost) {
    setInterval(() => { lost.hidden = Date.now() - lastSeen < 26000; }, 2000);
  }
})();
