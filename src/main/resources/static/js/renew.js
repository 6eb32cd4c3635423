// A page on a screen nobody touches: its marked part is fetched anew in time, without the flash of a whole page.
document.querySelectorAll("[data-renew]").forEach((part) => {
  const again = async () => {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(part.id);
      if (answer.ok && !answer.redirected && fresh) {
        part.replaceChildren(...fresh.childNodes);
        part.classList.remove("old");
      } else {
        location.reload();
      }
    } catch {
      part.classList.add("old"); // the line is down: what is shown soon opens nothing
    }
  };
  setInterval(again, Number(part.dataset.renew) * 1000);
});
