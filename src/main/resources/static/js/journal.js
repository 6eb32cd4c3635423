// A second copy of what is kept on this device: a browser writes localStorage down only seconds later, so one that is killed loses it.
const journal = (() => {
  const opened = new Promise((found) => {
    try {
      const asked = indexedDB.open("rakor", 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore("kept");
      asked.onsuccess = () => found(asked.result);
      asked.onerror = () => found(null); // a browser that forbids it: then localStorage alone has to do
    } catch {
      found(null);
    }
  });
  async function within(mode, work) {
    try {
      const transaction = (await opened)?.transaction("kept", mode, { durability: "strict" });
      const asked = transaction && work(transaction.objectStore("kept"));
      transaction?.commit?.();
      return await new Promise((done) => {
        if (asked) {
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => done(null);
        } else {
          done(null);
        }
      });
    } catch {
      return null;
    }
  }
  return {
    put: (key, text) => within("readwrite", (store) => store.put(text, key)),
    drop: (key) => within("readwrite", (store) => store.delete(key)),
    keys: () => within("readonly", (store) => store.getAllKeys()),
    texts: () => within("readonly", (store) => store.getAll()),
  };
})();
