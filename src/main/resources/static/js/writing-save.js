// Saves what is typed: kept on the device at every stroke, sent one agenda item at a time when typing rests or the field is left.
line && device.ready.then(() => line.sections.forEach((section) => {
  const item = section.dataset.item;
  const path = `/api/v1/meetings/${line.meeting}/writing/${item}`;
  const form = section.querySelector("[data-words]");
  const status = section.querySelector("[data-status]");
  const fields = ["discussion", "conclusion", "outcome", "outcomeReason"].map((name) => field(section, name));
  const [discussion, conclusion, outcome, reason] = fields;
  let version = Number(section.dataset.version);
  let behind = false;
  let busy = false;
  let again = false;
  let refused = null;
  let timer = 0;
  let calm = status.textContent;

  /** A reason belongs to what was deferred or dropped, and both are sent together. */
  function asked() {
    return ["DEFERRED", "DROPPED"].includes(outcome.box.value);
  }
  function ready() {
    const words = [discussion, conclusion].filter((it) => it.ready());
    const pair = [outcome, reason];
    const changed = pair.some((it) => it.dirty()) && !pair.some((it) => it.contested()) && !(asked() && reason.value() === null);
    return changed ? [...words, ...pair] : words;
  }
  function show() {
    reason.box.disabled = !asked();
    reason.box.closest(".field").hidden = !asked();
    const open = fields.filter((it) => it.dirty());
    const waits = fields.some((it) => it.contested()) ? "section-waits" : asked() && reason.value() === null && outcome.dirty() ? "section-reason" : open.length > 0 ? "section-kept" : null;
    status.classList.toggle("error", refused !== null);
    if (refused !== null) {
      status.textContent = refused;
    } else {
      status.textContent = waits === null ? calm : line.word(waits);
    }
    const progress = outcome.box.value !== "OPEN" ? "done" : discussion.value() ?? conclusion.value() ? "begun" : "todo";
    const mark = line.root.querySelector(`[data-to="${item}"] .task-state`);
    mark.className = `task-state task-${progress}`;
    mark.firstElementChild.textContent = line.word(progress);
  }
  function typed(pause) {
    refused = null;
    show();
    fields.forEach((it) => it.keep());
    clearTimeout(timer);
    timer = setTimeout(save, pause);
  }
  async function save() {
    clearTimeout(timer);
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const done = behind ? await look() : await write(ready());
    busy = false;
    show();
    if (!done) {
      again = false;
      line.wait(save);
    } else if (again) {
      again = false;
      save();
    }
  }
  /** @returns false when it must be tried again later */
  async function write(those) {
    if (those.length === 0) {
      return true;
    }
    const sent = new Map(those.map((it) => [it, it.sending()]));
    const answer = await line.send("PATCH", path, Object.fromEntries(those.map((it) => [it.name, sent.get(it) || null])), { "If-Match": `"${version}"` });
    if (answer === null) {
      behind = true; // it may have arrived all the same: first read what is there
      return false;
    }
    if (answer.status === 200) {
      refused = null;
      version = answer.body.version;
      those.forEach((it) => it.taken(answer.body[it.name], sent.get(it)));
      calm = line.word("section-saved", line.stored());
      again ||= ready().length > 0;
    } else if (answer.status === 412) {
      return look();
    } else if (those.every((it) => it.value() === (sent.get(it) || null))) { // else what was refused is no longer there
      refused = [answer.body.detail, ...(answer.body.errors ?? []).map((error) => error.message)].join(" ");
    }
    return true;
  }
  /** Reads what others wrote; where both wrote different fields, ours is sent again. */
  async function look() {
    const answer = await line.send("GET", path);
    behind = answer === null;
    if (answer?.status === 200) {
      version = answer.body.version;
      const ours = fields.map((it) => {
        reason.box.disabled = !asked();
        return it.compare(answer.body[it.name], answer.body.hands.find((hand) => hand.field === it.name.replace("Reason", "")));
      });
      calm = ours.includes(true) ? line.word("section-saved", line.stored()) : calm;
      again ||= ready().length > 0;
    } else if (answer !== null) {
      refused = answer.body.detail;
    }
    return answer !== null;
  }

  form.querySelector("[data-save]").hidden = true;
  form.addEventListener("submit", (event) => { event.preventDefault(); save(); });
  form.addEventListener("input", () => typed(1500));
  form.addEventListener("change", () => typed(0));
  form.addEventListener("focusout", save);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  reason.box.disabled = !asked();
  const kept = device.below(["text", line.meeting, item]).length > 0;
  behind = fields.map((it) => it.restore()).includes(true);
  show();
  if (kept) {
    fields.forEach((it) => it.keep());
    save();
  }
}));
