// One field of a section: what is typed, what the server is known to have, and which of both is newer.
const field = line && ((section, name) => {
  const box = section.querySelector(`[name="${name}-${section.dataset.item}"]`);
  const parts = ["text", line.meeting, section.dataset.item, name];
  const tidy = (text) => text.replace(/\r\n/g, "\n").trim();
  const written = box.options ? [...box.options].find((option) => option.defaultSelected)?.value ?? box.value : box.defaultValue;
  /** What the server says; what was typed for it; what was sent and not answered, the last few; what somebody else wrote meanwhile. */
  const it = { base: written, same: tidy(written), sent: [], theirs: null };
  const value = () => (box.disabled ? "" : tidy(box.value));
  const dirty = () => value() !== it.same;
  let notice = null;
  let last = null;
  box.value = written;

  function keep() {
    if (dirty() || it.theirs !== null) {
      last = box.value;
      line.keep(parts, { text: last, base: it.base, sent: it.sent });
    } else {
      const kept = device.get(parts)?.text; // not what the same person has just typed in another tab
      if (kept === last || tidy(kept ?? "") === it.same) {
        line.drop(parts);
      }
    }
    notice?.mine(shown(box.value));
  }
  function lift() {
    it.theirs = null;
    notice?.remove();
    notice = null;
  }
  function take(base, same) {
    it.base = base;
    it.same = same;
    it.sent = [];
    lift();
    keep();
  }
  function shown(text) {
    return box.options ? [...box.options].find((option) => option.value === text)?.textContent ?? text : text;
  }
  function choose(what, theirs) {
    const mine = box.value;
    box.value = what === "theirs" ? theirs : what === "both" ? `${mine.trimEnd()}\n\n${theirs}` : mine;
    take(theirs, tidy(theirs));
    box.focus();
    box.dispatchEvent(new Event("change", { bubbles: true }));
  }
  return {
    box, name, keep, dirty,
    ready: () => dirty() && it.theirs === null,
    contested: () => it.theirs !== null,
    value: () => value() || null,
    sending: () => {
      const text = value();
      it.sent = [...it.sent.filter((other) => other !== text), text].slice(-3);
      keep();
      return text;
    },
    /** The server has what was sent; more may have been typed since. */
    taken: (now, sent) => take(now ?? "", sent),
    /** Puts back what was kept here. @returns whether the server's text has changed since it was kept */
    restore: () => {
      const kept = device.get(parts);
      if (kept === null) {
        return false;
      }
      box.value = last = kept.text;
      it.sent = kept.sent;
      const moved = kept.base !== it.base;
      it.base = kept.base;
      it.same = tidy(kept.base);
      return moved;
    },
    /**
     * Somebody changed the item: takes over what only they changed, keeps what only we changed, asks where both did.
     * @returns whether the change was our own, of which no answer came
     */
    compare: (now, hand) => {
      const theirs = now ?? "";
      if (theirs === it.theirs) {
        return false;
      }
      lift();
      if (theirs === it.base) {
        keep();
      } else if (!dirty()) {
        box.value = theirs;
        take(theirs, tidy(theirs));
      } else if (tidy(theirs) === value() || it.sent.includes(tidy(theirs))) {
        take(theirs, tidy(theirs));
        return true;
      } else {
        it.theirs = theirs;
        keep();
        const at = { id: box.id, label: box.labels[0].textContent, text: !box.options };
        notice = conflict(section.querySelector("[data-conflicts]"), at, { name: hand?.name, hour: line.hour(hand ? new Date(hand.at) : new Date()), mine: shown(box.value), theirs: shown(theirs) }, (what) => choose(what, theirs));
      }
      return false;
    },
  };
});
