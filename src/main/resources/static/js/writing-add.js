// Adds commitments and decisions where they are said: Enter, Shift+Enter, or a button; with the line down they wait here.
line && device.ready.then(() => line.sections.forEach((section) => {
  const item = section.dataset.item;
  const form = section.querySelector("[data-capture]");
  const box = form.querySelector("input");
  const strength = form.querySelector("select");
  const pending = section.querySelector("[data-pending]");
  const boxed = ["box", line.meeting, item];
  let busy = false;

  function add(kind) {
    const text = box.value.trim();
    if (text === "") {
      box.focus();
      return;
    }
    const key = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    const entry = { kind, text, strength: strength.value, key };
    line.keep(["add", line.meeting, item, `${Date.now()}-${key}`], entry);
    box.value = "";
    strength.selectedIndex = 0;
    line.drop(boxed);
    show();
    send();
    box.focus();
  }
  function waiting() {
    return device.below(["add", line.meeting, item]);
  }
  function show() {
    pending.replaceChildren(...waiting().map((parts) => row(parts, device.get(parts))));
    line.show();
  }
  function row(parts, entry) {
    const it = document.getElementById("writing-pending").content.firstElementChild.cloneNode(true);
    it.querySelector("h3").textContent = entry.text;
    it.querySelector("[data-kind]").textContent = line.word(`pending.${entry.kind}`);
    const error = it.querySelector(".error");
    error.hidden = it.querySelector(".buttons").hidden = entry.refused === undefined;
    error.textContent = entry.refused ?? "";
    it.querySelector("button").addEventListener("click", () => {
      box.value = [box.value, entry.text].filter((text) => text !== "").join(" ");
      line.drop(parts);
      line.keep(boxed, box.value);
      show();
      box.focus();
    });
    return it;
  }
  async function send() {
    if (busy) {
      return;
    }
    busy = true;
    let done = true;
    for (let next = first(); next !== undefined && done; next = first()) {
      done = await sent(next);
    }
    busy = false;
    if (!done) {
      line.wait(send);
    }
  }
  function first() {
    return waiting().find((parts) => device.get(parts).refused === undefined);
  }
  async function sent(parts) {
    const entry = device.get(parts);
    const [path, body] = entry.kind === "decision"
      ? [`/api/v1/meetings/${line.meeting}/decisions`, { agendaItem: Number(item), text: entry.text }]
      : ["/api/v1/commitments", { meeting: line.meeting, agendaItem: Number(item), statement: entry.text, strength: entry.strength }];
    const answer = await line.send("POST", path, body, { "Idempotency-Key": entry.key });
    if (answer === null) {
      return false;
    }
    if (answer.status === 201) {
      line.drop(parts);
      line.stored();
      await refresh();
      section.querySelector("[data-say]").textContent = line.word(`added.${entry.kind}`, entry.text);
    } else {
      line.keep(parts, { ...entry, refused: [answer.body.detail, ...(answer.body.errors ?? []).map((error) => error.message)].join(" ") });
    }
    show();
    return true;
  }
  /** The list as the server shows it; where it cannot be read now, the next reading shows it. */
  async function refresh() {
    try {
      const page = new DOMParser().parseFromString(await (await fetch(location.pathname, { cache: "no-store" })).text(), "text/html");
      const list = page.querySelector(`[data-additions="${item}"]`);
      if (list !== null) {
        section.querySelector("[data-additions]").replaceWith(list);
      }
    } catch {
      line.show();
    }
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    add(event.submitter?.hasAttribute("formaction") ? "decision" : "commitment");
  });
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      add(event.shiftKey ? "decision" : "commitment");
    }
  });
  box.addEventListener("input", () => (box.value === "" ? line.drop(boxed) : line.keep(boxed, box.value)));
  box.value = device.get(boxed) ?? box.defaultValue;
  show();
  send();
}));
