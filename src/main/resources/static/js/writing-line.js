// The line to the server on the page of writing: sends, says in words whether it is up, and wakes those who wait for it.
const line = (() => {
  const root = document.querySelector("[data-writing]");
  if (root === null) {
    return null;
  }
  const bar = document.querySelector("[data-line]");
  const words = document.getElementById("writing-words").content;
  const clock = (parts) => new Intl.DateTimeFormat(document.documentElement.lang === "en" ? "en-GB" : "id-ID", { timeZone: root.dataset.zone, hourCycle: "h23", hour: "2-digit", minute: "2-digit", ...parts });
  const patience = 15000;
  const waiting = new Set();
  let pause = 1000;
  let bell = 0;
  let state = "up";
  let saved = null;

  function word(key, ...values) {
    return values.reduce((text, value, i) => text.replace(`{${i}}`, () => value), words.querySelector(`[data-word="${key}"]`).textContent);
  }
  function hour(at, seconds) {
    return `${clock(seconds ? { second: "2-digit" } : {}).format(at)} ${root.dataset.zoneName}`;
  }
  /** The state changes its words only when it changes, so that readers of screens are not told the same again and again. */
  function tell(next) {
    state = next;
    const shown = bar.querySelector("[data-state]");
    if (shown.textContent !== word(state)) {
      shown.textContent = word(state);
      shown.className = `task-state ${state === "up" ? "task-done" : "task-todo"}`;
    }
    bar.querySelector("[data-door-to]").hidden = state !== "signed-out";
    show();
  }
  function show() {
    const kept = device.below(["text", root.dataset.meeting]).length + device.below(["add", root.dataset.meeting]).length > 0;
    bar.querySelector("[data-saved]").textContent = state === "full" ? "" : saved !== null ? word(kept ? "saved-and-kept" : "saved", hour(saved, true)) : kept ? word("kept") : "";
  }
  function keep(parts, value) {
    if (!device.put(parts, value)) {
      tell("full");
    } else if (state === "full") {
      tell("up");
    }
  }
  /** @returns the answer as {status, body}, or null when it did not come or may come otherwise later */
  async function send(method, path, body, headers) {
    const stop = new AbortController();
    const late = setTimeout(() => stop.abort(), patience);
    try {
      const content = body === undefined ? undefined : JSON.stringify(body);
      const answer = await fetch(path, { method, body: content, headers: { ...(content && { "Content-Type": "application/json" }), ...headers }, signal: stop.signal, cache: "no-store", keepalive: document.hidden && (content ?? "").length < 50000 });
      const read = { status: answer.status, body: await answer.json() };
      const later = read.status >= 500 || [401, 408, 425, 429].includes(read.status) || read.body?.type === "urn:rakor:error:idempotency:running";
      tell(read.status === 401 ? "signed-out" : later ? "busy" : "up");
      pause = later ? pause : 1000;
      return later ? null : read;
    } catch {
      tell(navigator.onLine ? "busy" : "down");
      return null;
    } finally {
      clearTimeout(late);
    }
  }
  /** Calls again when the line may be back. */
  function wait(work) {
    waiting.add(work);
    if (bell === 0) {
      bell = setTimeout(wake, pause);
      pause = Math.min(pause * 2, 30000);
    }
  }
  function wake() {
    clearTimeout(bell);
    bell = 0;
    const those = [...waiting];
    waiting.clear();
    those.forEach((work) => work());
  }

  bar.hidden = false;
  window.addEventListener("online", () => { tell("up"); wake(); });
  window.addEventListener("focus", wake);
  window.addEventListener("offline", () => tell("down"));
  document.addEventListener("visibilitychange", () => document.hidden || wake());
  tell(navigator.onLine ? "up" : "down");
  return {
    root, meeting: root.dataset.meeting, sections: [...root.querySelectorAll("[data-item]")], word, hour, send, wait, keep, show,
    drop: (parts) => { device.drop(parts); show(); },
    stored: () => { saved = new Date(); show(); return hour(saved, true); },
  };
})();
