// Who signs out takes along what is kept here; text that the server does not have is not thrown away without a word.
(() => {
  const leaving = sessionStorage.getItem("signing-out");
  sessionStorage.removeItem("signing-out");
  if (leaving !== null && location.pathname === "/sign-in") {
    device.forget(leaving);
    sessionStorage.clear();
  }
  document.querySelectorAll("form[data-unsent]").forEach((form) => form.addEventListener("submit", (event) => {
    const unsent = device.below(["text"]).length + device.below(["box"]).length + device.below(["add"]).length;
    if (unsent > 0 && !confirm(form.dataset.unsent)) {
      event.preventDefault();
    } else {
      sessionStorage.setItem("signing-out", form.dataset.account);
    }
  }));
})();
