// Search as you type: the lines of a table that hold every typed word stay; Enter asks the server, which also knows lines not shown.
document.querySelectorAll("[data-sift]").forEach((field) => {
  const rows = [...document.querySelectorAll("#" + field.dataset.sift + " tbody tr")];
  const nobody = document.querySelector("[data-sifted]");
  const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const texts = rows.map((row) => fold(row.textContent));
  field.addEventListener("input", () => {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    rows.forEach((row, i) => {
      row.hidden = !words.every((word) => texts[i].includes(word));
      shown += row.hidden ? 0 : 1;
    });
    if (nobody) {
      nobody.hidden = shown > 0;
    }
  });
});
