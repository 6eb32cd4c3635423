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
  function drop(key) {
    memory.delete(key);
    tried(() => localStorage.removeItem(key), undefined);
  }
  return {
    /** @returns whether it outlives the page */
    put: (parts, value) => {
      const key = name(owner, parts);
      const text = JSON.stringify(value);
      const kept = tried(() => { localStorage.setItem(key, text); return true; }, false);
      if (kept) {
        memory.delete(key);
      } else {
        memory.set(key, text);
      }
      return kept;
    },
    get: (parts) => {
      const key = name(owner, parts);
      return JSON.parse(memory.get(key) ?? tried(() => localStorage.getItem(key), null));
    },
    drop: (parts) => drop(name(owner, parts)),
    /** The names of all that is kept below a name. */
    below: (parts) => keys(name(owner, parts)).sort().map((key) => key.split("/").slice(2).map(decodeURIComponent)),
    forget: (account) => keys(name(account, [])).forEach(drop),
  };
})();
