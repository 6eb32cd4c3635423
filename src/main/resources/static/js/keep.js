// What a person typed outlives an expired session: kept in this tab until the form was taken, put back when its page opens again.
(() => {
  const sent = sessionStorage.getItem("sent"); // the page whose form was sent last, until its answer is known
  const door = document.querySelector("[data-door]");
  if (door !== null) {
    if (sent !== null) { // turned away: the way leads back to the form
      sessionStorage.removeItem("sent");
      sessionStorage.setItem("turned-away", sent);
      door.elements.next.value = sent;
    }
    return;
  }
  const refused = document.querySelector("[data-focus]") !== null;
  const here = refused && sent !== null ? sent : location.pathname + location.search;
  const forms = [...document.querySelectorAll("main form[method=post]:not([data-forget])")];
  sessionStorage.removeItem("sent");
  if (sessionStorage.getItem("turned-away") === here && !refused) {
    sessionStorage.removeItem("turned-away");
    const kept = JSON.parse(sessionStorage.getItem(place(here)) ?? "{}"); // with the version that was read then, so that somebody's newer text is not overwritten
    each((name, field) => put(field, kept[name]));
  } else if (sent !== null && !refused) {
    sessionStorage.removeItem(place(sent));
  }
  forms.forEach((form) => {
    form.addEventListener("input", keep);
    form.addEventListener("submit", () => { keep(); sessionStorage.setItem("sent", here); });
  });

  /** Apart for each account: another one may sign in at this door. */
  function place(page) {
    return "kept:" + (document.querySelector("[data-account]")?.dataset.account ?? "") + ":" + page;
  }
  function keep() {
    const kept = {};
    each((name, field) => { kept[name] = tick(field) ? field.checked : field.value; });
    sessionStorage.setItem(place(here), JSON.stringify(kept));
  }
  function each(work) {
    forms.forEach((form) => [...form.elements]
      .filter((field) => field.name && (field.name === "version" || !["hidden", "password", "file"].includes(field.type)))
      .forEach((field) => work(form.getAttribute("action") + " " + field.name + (tick(field) ? " " + field.value : ""), field)));
  }
  function tick(field) {
    return field.type === "checkbox" || field.type === "radio";
  }
  function put(field, value) {
    if (value !== undefined && tick(field)) {
      field.checked = value;
    } else if (value !== undefined) {
      field.value = value;
    }
  }
})();
