// On a phone the navigation is one line that scrolls: begin it where the reader is, and bring into sight whole what a key reaches.
(() => {
  const nav = document.querySelector(".top-nav");
  const here = nav?.querySelector("[aria-current]");
  if (here) {
    show(here);
  }
  nav?.addEventListener("focusin", (event) => show(event.target));

  function show(link) {
    const box = link.getBoundingClientRect();
    nav.scrollLeft += box.left - nav.getBoundingClientRect().left - (nav.clientWidth - box.width) / 2;
  }
})();
