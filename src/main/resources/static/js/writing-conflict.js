// Two people wrote the same: both texts stand side by side until one of them chooses.
const conflict = line && ((place, at, texts, choose) => {
  const id = `conflict-${at.id}`;
  const notice = document.getElementById("writing-conflict").content.firstElementChild.cloneNode(true);
  const name = texts.name ?? line.word("somebody");
  const head = notice.querySelector("h3");
  head.id = id;
  head.textContent = line.word("changed", at.label, texts.hour);
  notice.setAttribute("aria-labelledby", id);
  notice.querySelector("[data-whose]").textContent = line.word("theirs", name);
  notice.querySelector("[data-theirs]").textContent = texts.theirs;
  notice.querySelector("[data-mine]").textContent = texts.mine;
  notice.querySelector("[data-take=theirs]").textContent = line.word("take-theirs", name);
  notice.querySelector("[data-take=both]").hidden = !at.text;
  notice.querySelectorAll("[data-take]").forEach((button) => button.addEventListener("click", () => {
    choose(button.dataset.take);
  }));
  place.append(notice);
  place.closest("[data-item]").querySelector("[data-say]").textContent = head.textContent;
  return { mine: (text) => { notice.querySelector("[data-mine]").textContent = text; }, remove: () => notice.remove() };
});
