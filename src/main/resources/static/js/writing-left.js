// Text whose agenda item is gone is shown once more, so that it can be saved elsewhere.
line && device.ready.then(() => {
  const place = document.querySelector("[data-left]");
  const items = line.sections.map((section) => section.dataset.item);
  const left = ["text", "box", "add"].flatMap((kind) => device.below([kind, line.meeting])).filter((parts) => !items.includes(parts[2]));
  place.hidden = left.length === 0;
  left.forEach((parts) => {
    const kept = device.get(parts);
    const notice = document.getElementById("writing-left").content.firstElementChild.cloneNode(true);
    notice.querySelector(".typed").textContent = kept.text ?? kept;
    notice.querySelector("button").addEventListener("click", () => { line.drop(parts); notice.remove(); });
    place.append(notice);
  });
});
