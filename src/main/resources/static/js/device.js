// What is written here and not yet taken by the server stays on this device, apart for each account; who put it takes it away.
const device = (() => {
  const owner = document.querySelector("[data-account]")?.dataset.account ?? "";
  /** Where a browser forbids to keep anything, or is out of room: then it lasts as long as the page. */
  const memory = new Map();
  const name = (account, parts) => ["rakor", account, ...parts].map(encodeURIComponent).join("/");
  const tried = (work, otherwise) => {
    try {
      return work();
    } catch {
      return otherwise;
    }
  };
  const keys = (start) => [...new Set([...tried(() => Object.keys(localStorage), []), ...memory.keys()])].filter((key) => key.startsWith(start + "/"));
  const read = (key) => JSON.parse(memory.get(key) ?? tried(() => localStorage.getItem(key), null));
  /** @returns whether it outlives the page */
  function write(key, text) {
    const kept = tried(() => { localStorage.setItem(key, text); return true; }, false);
    if (kept) {
      memory.delete(key);
    } else {
      memory.set(key, text);
    }
    return kept;
  }
  function drop(key) {
    memory.delete(key);
    tried(() => localStorage.removeItem(key), undefined);
    journal.drop(key);
  }
  /** What a killed browser had no time to write down. */
  async function recover() {
    const [keys, texts] = await Promise.all([journal.keys(), journal.texts()]);
    (keys ?? []).forEach((key, i) => {
      if (texts !== null && JSON.parse(texts[i]).at > (read(key)?.at ?? 0)) {
        write(key, texts[i]);
      }
    });
  }
  /** Resolved once all that was kept can be read; a browser that does not answer is not waited for. */
  const ready = Promise.race([recover(), new Promise((late) => setTimeout(late, 1000))]);
  return {
    ready,
    /** @returns whether it outlives the page */
    put: (parts, value) => {
      const text = JSON.stringify({ at: Date.now(), value });
      if (parts[0] !== "clock") {
        journal.put(name(owner, parts), text);
      }
      return write(name(owner, parts), text);
    },
    get: (parts) => read(name(owner, parts))?.value ?? null,
    drop: (parts) => drop(name(owner, parts)),
    /** The names of all that is kept below a name. */
    below: (parts) => keys(name(owner, parts)).sort().map((key) => key.split("/").slice(2).map(decodeURIComponent)),
    forget: (account) => ready.then(() => keys(name(account, [])).forEach(drop)),
  };
})();
