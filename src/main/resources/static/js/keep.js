// What a person typed outlives an expired session: kept in this tab until the form was taken, put back when its page opens again.
(() => {
  const place = "kept:" + location.pathname;
  const refused = document.querySelector("[data-focus]") !== null;
  if (document.querySelector("[data-door]") !== null) {
    sessionStorage.setItem("door", "passed"); // the sign-in page: a form may have been turned away
    return;
  }
  const forms = [...document.querySelectorAll("main form[method=post]:not([data-forget])")];
  const sent = sessionStorage.getItem("sent");
  const turnedAway = sessionStorage.getItem("door") !== null;
  sessionStorage.removeItem("sent");
  sessionStorage.removeItem("door");
  if (turnedAway && !refused) {
    const kept = read(); // with the version that was read then, so that somebody's newer text is not overwritten
    each((name, field) => put(field, kept[name]));
  } else if (sent !== null && !refused) {
    sessionStorage.removeItem(sent);
  }
  forms.forEach((form) => {
    form.addEventListener("input", keep);
    form.addEventListener("submit", () => { keep(); sessionStorage.setItem("sent", place); });
  });

  function keep() {
    const kept = {};
    each((name, field) => { kept[name] = tick(field) ? field.checked : field.value; });
    sessionStorage.setItem(place, JSON.stringify(kept));
  }
  function read() {
    return JSON.parse(sessionStorage.getItem(place) ?? "{}");
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
