// How long each agenda item takes: runs for the section somebody is in, and is kept in this browser.
line && (() => {
  const parts = ["clock", line.meeting];
  /** Nobody sat there: the page was closed, or the machine asleep. */
  const longest = 5 * 60 * 1000;
  const it = device.get(parts) ?? { spent: {}, item: null, seen: Date.now() };

  function said(spent) {
    const minutes = Math.floor(spent / 60000);
    return minutes < 60 ? line.word("minutes", minutes) : line.word("hours", Math.floor(minutes / 60), minutes % 60);
  }
  function tick() {
    const now = Date.now();
    if (it.item !== null && now - it.seen < longest) {
      it.spent[it.item] = (it.spent[it.item] ?? 0) + now - it.seen;
    }
    it.seen = now;
    device.put(parts, it);
    show();
  }
  function show() {
    const total = line.sections.reduce((sum, section) => sum + (it.spent[section.dataset.item] ?? 0), 0);
    document.querySelector("[data-total]").textContent = said(total);
    line.sections.forEach((section) => {
      const spent = it.spent[section.dataset.item] ?? 0;
      const shown = section.querySelector("[data-spent]");
      const over = section.dataset.minutes !== undefined && spent > section.dataset.minutes * 60000;
      shown.hidden = spent === 0;
      shown.textContent = line.word(over ? "over" : "spent", said(spent));
      const link = line.root.querySelector(`[data-to="${section.dataset.item}"]`);
      if (section.dataset.item === it.item) {
        link.setAttribute("aria-current", "step");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  }
  line.sections.forEach((section) => section.addEventListener("focusin", () => {
    if (it.item !== section.dataset.item) {
      tick();
      it.item = section.dataset.item;
      tick();
    }
  }));
  line.root.querySelector("[data-keys]").hidden = false;
  setInterval(tick, 5000);
  tick();
})();
